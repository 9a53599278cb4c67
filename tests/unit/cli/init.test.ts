import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { placeholders } from "../../../src/cli/templates/placeholders.js";
import { fieldOfTargetGroup } from "../../../src/language/target-group-answers.js";
import { shortHash } from "../../../src/programme/content-hash.js";
import { templateBeginnings } from "../../../src/language/template-text.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { tries } from "../../property/seed.js";
import { editorOf } from "../../schemas/editor.js";
import { placesIn } from "../../support/read-output.js";
import { runCommandIn, type CommandOutput, type Surroundings } from "../../support/run-command.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

const run = (args: readonly string[], surroundings?: Surroundings): Promise<CommandOutput> =>
  runCommandIn(folder, args, surroundings);
const init = (...args: readonly string[]): Promise<CommandOutput> => run(["init", ...args]);
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const programmeIn = (name: string): Record<string, unknown> =>
  parse(read(`${name}/programme.yaml`)) as Record<string, unknown>;
const filesIn = (name: string): readonly string[] =>
  readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).sort();

/** A new programme has no mistakes, its scenarios pass, and it is in canonical form. */
async function expectGreen(name: string): Promise<void> {
  const check = await run(["check", name, "--format", "json"]);
  const { diagnostics } = JSON.parse(check.stdout) as { diagnostics: readonly { severity: string; code: string }[] };
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(check.exitCode).toBe(0);
  const test = await run(["test", name]);
  expect(test).toMatchObject({ exitCode: 0, stderr: "" });
  expect(test.stdout).toContain("5 af 5 scenarier består.");
  expect(await run(["format", "--check", name])).toMatchObject({ exitCode: 0, stderr: "" });
}

describe("forloeb init", () => {
  it("writes a programme, and says what to do next", async () => {
    expect(await init("mit-program", "--diagnosis", "nf1")).toEqual({
      exitCode: 0,
      stdout: [
        "Skrevet i mit-program:",
        "  programme.yaml            hvem programmet er for, afvigelser og svar på",
        "                            tjeklisten",
        "  egne-regler.yaml          programmets egne regler, med et eksempel",
        "  scenarios/eksempel.yaml   tænkte personer, som reglerne prøves på",
        "  .schemas/                 hjælp til redigeringsprogrammer som VS Code",
        "",
        "Ret det, der begynder med »Skriv her«. Se imens, om alt er, som det skal være:",
        "  forloeb check mit-program",
        "  forloeb test mit-program",
        "",
      ].join("\n"),
      stderr: "",
    });
    expect(filesIn("mit-program")).toEqual([
      ".schemas",
      ".schemas/conditions.schema.json",
      ".schemas/programme.schema.json",
      ".schemas/rules.schema.json",
      ".schemas/scenarios.schema.json",
      "egne-regler.yaml",
      "programme.yaml",
      "scenarios",
      "scenarios/eksempel.yaml",
    ]);
  });

  it("fills in what is known: the name, the day, the base and its fingerprint, and the diseases", async () => {
    await init("mit-program", "--diagnosis", "ORPHA:636", "--diagnosis", "Marfan syndrom", "--region", "Region Nord");
    expect(programmeIn("mit-program")).toMatchObject({
      id: "mit-program",
      version: "0.1.0",
      title: { da: "Forløbsprogram for mennesker med Neurofibromatosis Recklinghausen (type 1) og Marfan syndrom" },
      region: "Region Nord",
      status: "draft",
      valid: { from: "2026-03-01" },
      reviewBy: "2027-03-01",
      extends: "generic-model",
      base: { version: genericModel.version, hash: shortHash(genericModel.hash) },
      targetGroup: { diagnoses: ["nf1", "marfan"] },
      deviations: [],
    });
  });

  it("makes a programme without mistakes whose scenarios pass, with diseases or without", async () => {
    await init("med", "--diagnosis", "prader-willi");
    await expectGreen("med");
    await init("uden");
    await expectGreen("uden");
  }, 60_000);

  it("makes a programme without mistakes in English, and says so in English", async () => {
    const { stdout } = await init("mine", "--lang", "en");
    expect(stdout).toContain("Written in mine:");
    expect(programmeIn("mine")).toMatchObject({ language: "en", region: placeholders.region.en });
    expect(read("mine/programme.yaml")).not.toMatch(/^#.*[æøåÆØÅ]/m);
    await expectGreen("mine");
  }, 60_000);

  it("takes any words as title, region and responsible, and still makes a programme without mistakes", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 150 }), async (words) => {
        const name = `p${String((count += 1))}`;
        const { exitCode, stderr } = await init(
          name,
          `--title=${words}`,
          `--region=${words}`,
          `--responsible=${words}`,
        );
        const said = words.replace(/\s+/g, " ").trim();
        if (exitCode !== 0) {
          // What no file may hold.
          expect(placesIn(stderr).every((place) => /not-text|personal-identity-number/.test(place))).toBe(true);
          expect(existsSync(join(folder, name))).toBe(false);
          return;
        }
        if (said !== "")
          expect(programmeIn(name)).toMatchObject({ title: { da: said }, region: said, responsible: said });
        expect((await run(["check", name])).exitCode).toBe(0);
      }),
      tries(20),
    );
  }, 120_000);

  it("takes a folder with Danish letters and blanks, and makes a name of it", async () => {
    const { stdout } = await init("Blødere på Ærø 2");
    expect(stdout).toContain('forloeb check "Blødere på Ærø 2"');
    expect(programmeIn("Blødere på Ærø 2")).toMatchObject({ id: "bloedere-paa-aeroe-2" });
    await init("1234");
    expect(programmeIn("1234")).toMatchObject({ id: "mit-program" });
  });

  it("lists every item of the checklist with its question, theme by theme, ready to be answered", async () => {
    await init("mit-program");
    const text = read("mit-program/programme.yaml");
    const asked = genericModel.checklist.items.filter(({ id }) => fieldOfTargetGroup(id) === undefined);
    expect(asked.length).toBeGreaterThan(100);
    const listed = [...text.matchAll(/^ {2}(?:# )?([a-z][a-z0-9-]+): \S/gm)].map(([, id]) => id);
    expect(listed.filter((id) => asked.some((item) => item.id === id))).toEqual(asked.map(({ id }) => id));
    const plain = text.replace(/\n *#+ ?/g, " ");
    for (const { question } of asked) expect(plain).toContain(question.da);
    for (const { title } of genericModel.checklist.themes) expect(text).toContain(`  ## ${title.da}\n`);
  });

  it("lists answers that are right in form: with all of them in use and written, nothing is missing", async () => {
    await init("mit-program");
    const inUse = read("mit-program/programme.yaml").replace(/^ {2}# ([a-z][a-z0-9-]+: \S.*)$/gm, "  $1");
    const written = inUse.replace(/Skriv her|Write here/g, "Svar").replace("{ open: ", "{ yes: ");
    writeFileSync(join(folder, "mit-program/programme.yaml"), written);
    const { exitCode, stdout } = await run(["check", "mit-program", "--format", "json"]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string }[] };
    expect({ exitCode, diagnostics }).toEqual({ exitCode: 0, diagnostics: [] });
    expect(await run(["format", "--check", "mit-program"])).toMatchObject({ exitCode: 0 });
  });

  it("leaves texts to be written that `forloeb check` finds by their beginning", () => {
    const beginsAs = (text: string): boolean => templateBeginnings.some((beginning) => text.startsWith(beginning));
    expect(Object.values(placeholders).filter(({ da, en }) => !beginsAs(da) || !beginsAs(en))).toEqual([]);
  });

  it("builds on another programme, by the path from the one to the other", async () => {
    await init("faelles/grund", "--diagnosis", "nf1");
    await init("lokalt", "--extends", "faelles/grund", "--diagnosis", "nf1");
    expect(programmeIn("lokalt")).toMatchObject({ extends: "../faelles/grund" });
    await expectGreen("lokalt");
  }, 60_000);

  it("builds on ten others, one on the other, and not on an eleventh", async () => {
    await init("led-0");
    for (let step = 1; step <= 11; step += 1) {
      const output = await init(`led-${String(step)}`, "--extends", `led-${String(step - 1)}`);
      expect([step, output.exitCode]).toEqual([step, 0]);
    }
    const checked = async (name: string): Promise<boolean> =>
      (await run(["check", name])).stdout.includes("extends-too-deep");
    expect([await checked("led-10"), await checked("led-11")]).toEqual([false, true]);
  }, 60_000);

  it("builds on another model, which has other names", async () => {
    await init("lokalt", "--extends", join(root, "tests/golden/programme-base"));
    const check = await run(["check", "lokalt"]);
    expect({ ...check, stdout: check.stdout.includes(" fejl ") }).toEqual({ exitCode: 0, stdout: false, stderr: "" });
    expect(programmeIn("lokalt")["extends"]).toMatch(/^\.\.\/.*tests\/golden\/programme-base$/);
  });
});

describe("what stands there already", () => {
  it("is never written over: nothing is written at all, and what is in the way is named", async () => {
    mkdirSync(join(folder, "mit-program/scenarios"), { recursive: true });
    writeFileSync(join(folder, "mit-program/egne-regler.yaml"), "mine");
    writeFileSync(join(folder, "mit-program/scenarios/eksempel.yaml"), "mine");
    const { exitCode, stdout, stderr } = await init("mit-program");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("mit-program/egne-regler.yaml:1:1  fejl file-exists");
    expect(stderr).toContain("mit-program/scenarios/eksempel.yaml:1:1  fejl file-exists");
    expect(filesIn("mit-program")).toEqual(["egne-regler.yaml", "scenarios", "scenarios/eksempel.yaml"]);
    expect(read("mit-program/egne-regler.yaml")).toBe("mine");
  });

  it("is no hindrance where it has other names", async () => {
    mkdirSync(join(folder, "mit-program"));
    writeFileSync(join(folder, "mit-program/noter.txt"), "mine");
    expect(await init("mit-program")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(read("mit-program/noter.txt")).toBe("mine");
  });

  it("is not written over through a link that leads nowhere", async () => {
    mkdirSync(join(folder, "mit-program"));
    symlinkSync(join(folder, "andet.yaml"), join(folder, "mit-program/egne-regler.yaml"));
    const { exitCode, stderr } = await init("mit-program");
    expect({ exitCode, places: placesIn(stderr) }).toEqual({ exitCode: 2, places: ["1:1 file-exists"] });
    expect(filesIn("mit-program")).toEqual(["egne-regler.yaml"]);
    expect(existsSync(join(folder, "andet.yaml"))).toBe(false);
  });

  it("a file where a folder must be: what was begun is taken back", async () => {
    mkdirSync(join(folder, "mit-program"));
    writeFileSync(join(folder, "mit-program/scenarios"), "mine");
    const { exitCode, stdout, stderr } = await init("mit-program");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("mit-program/scenarios/eksempel.yaml:1:1");
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(filesIn("mit-program")).toEqual(["scenarios"]);
    writeFileSync(join(folder, "fil"), "mine");
    expect(await init("fil/mit-program")).toMatchObject({ exitCode: 2, stdout: "" });
    expect(filesIn(".")).toEqual(["fil", "mit-program", "mit-program/scenarios"]);
  });

  it.skipIf(process.getuid?.() === 0)("a folder that may not be written in is said, and left as it is", async () => {
    mkdirSync(join(folder, "lukket"));
    chmodSync(join(folder, "lukket"), 0o500);
    const { exitCode, stderr } = await init("lukket/mit-program");
    expect({ exitCode, places: placesIn(stderr) }).toEqual({ exitCode: 2, places: ["1:1 unwritable-file"] });
    expect(filesIn("lukket")).toEqual([]);
  });
});

describe("an option that will not do", () => {
  it("is met with what is wrong, all at once, and nothing is written", async () => {
    expect(await init("mit-program", "--id", "Mit Program", "--diagnosis", "marfn")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: [
        "`Mit Program` kan ikke være navnet",
        "  → højst 60 små bogstaver og tal med bindestreger imellem: `mit-program`",
        "",
        "ukendt sygdom `marfn`",
        "  → mente du `marfan`?",
        "",
      ].join("\n"),
    });
    expect(filesIn(".")).toEqual([]);
  });

  it("a base that is none", async () => {
    mkdirSync(join(folder, "tom"));
    for (const path of ["mangler", "tom"]) {
      const { exitCode, stderr } = await init("mit-program", "--extends", path);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`der er intet program i \`${path}\`\n  → \`--extends\` er et andet programs mappe`);
    }
    expect(filesIn(".")).toEqual(["tom"]);
  });

  it("a base with mistakes: they are shown", async () => {
    await init("grund");
    writeFileSync(
      join(folder, "grund/programme.yaml"),
      read("grund/programme.yaml").replace("status: draft", "status: x"),
    );
    const { exitCode, stderr } = await init("mit-program", "--extends", "grund");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("grund/programme.yaml:");
    expect(existsSync(join(folder, "mit-program"))).toBe(false);
  });

  it("a text that looks like a personal identity number is refused, and not shown", async () => {
    const { exitCode, stdout, stderr } = await init("mit-program", "--responsible", "Ansvarlig: 010203-1234");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("personal-identity-number");
    expect(stderr).not.toContain("010203");
    expect(existsSync(join(folder, "mit-program"))).toBe(false);
  });
});

describe("a person at the terminal", () => {
  it("is asked for what is not given, and an empty answer means what stands in the brackets", async () => {
    const answers = ["nf1-syd", "nf1", "", "", "Region Syddanmark", "Sundhedsplanlægning"];
    const { exitCode, stdout } = await run(["init", "mit-program"], { answers });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("[mit-program] ");
    expect(stdout).toContain("[Forløbsprogram for mennesker med Neurofibromatosis Recklinghausen (type 1)] ");
    expect(programmeIn("mit-program")).toMatchObject({
      id: "nf1-syd",
      title: { en: "Pathway programme for people with Neurofibromatosis type 1" },
      region: "Region Syddanmark",
      responsible: "Sundhedsplanlægning",
      targetGroup: { diagnoses: ["nf1"] },
    });
    await expectGreen("mit-program");
  }, 60_000);

  it("is asked again when an answer will not do, but not without end", async () => {
    const { exitCode, stderr } = await run(["init", "mit-program"], {
      answers: ["Nej!", "ja", "nf", "nf1", "", "", "", ""],
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("`Nej!` kan ikke være navnet");
    expect(stderr).toContain("ukendt sygdom `nf`\n  → mente du `nf1`?");
    expect(programmeIn("mit-program")).toMatchObject({ id: "ja" });
    const answers = Array.from({ length: 20 }, () => "Nej!");
    expect(await run(["init", "andet"], { answers })).toMatchObject({ exitCode: 2 });
    expect(existsSync(join(folder, "andet"))).toBe(false);
  });

  it("is not asked for what is given, nor for anything with --yes", async () => {
    const given = ["--id", "a", "--diagnosis", "nf1", "--title", "b", "--title-en", "c", "--region", "d"];
    const { stdout } = await run(["init", "et", ...given], { answers: ["e"] });
    expect(stdout.match(/\?\n/g)).toEqual(["?\n"]);
    expect(programmeIn("et")).toMatchObject({ responsible: "e" });
    expect(await run(["init", "to", "--yes"], { answers: [] })).toMatchObject({ exitCode: 0 });
  });

  it("may go away; then nothing is written", async () => {
    const { exitCode, stderr } = await run(["init", "mit-program"], { answers: ["a", "nf1"] });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("afbrudt; intet er skrevet");
    expect(existsSync(join(folder, "mit-program"))).toBe(false);
  });
});

describe("the first line of a new file leads editors to its schema", () => {
  const schemaOf = (file: string): string => /^# yaml-language-server: \$schema=(.*)\n/.exec(read(file))?.[1] ?? "";
  const files = ["programme.yaml", "egne-regler.yaml", "scenarios/eksempel.yaml"];

  it("in the installed package, where the programme lies in a project that has it", async () => {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/forloeb"), "dir");
    await init("programmer/mit-program");
    expect(files.map((file) => schemaOf(`programmer/mit-program/${file}`))).toEqual([
      "../../node_modules/forloeb/rules/schemas/programme.schema.json",
      "../../node_modules/forloeb/rules/schemas/rules.schema.json",
      "../../../node_modules/forloeb/rules/schemas/scenarios.schema.json",
    ]);
    expect(existsSync(join(folder, "programmer/mit-program/.schemas"))).toBe(false);
  });

  it("else in a copy beside the programme", async () => {
    await init("mit-program");
    expect(files.map((file) => schemaOf(`mit-program/${file}`))).toEqual([
      ".schemas/programme.schema.json",
      ".schemas/rules.schema.json",
      "../.schemas/scenarios.schema.json",
    ]);
  });

  it("and an editor finds nothing wrong in them", async () => {
    await init("mit-program", "--diagnosis", "nf1");
    for (const file of files) {
      const path = join(folder, "mit-program", file);
      expect(await editorOf(path).marks(readFileSync(path, "utf8"))).toEqual([]);
    }
  }, 60_000);
});
