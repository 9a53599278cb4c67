import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.js";
import { quietIo, runCommandIn, type CommandOutput, type Surroundings } from "../../support/run-command.js";

const tiny = fileURLToPath(new URL("../../golden/model", import.meta.url));
const worked = fileURLToPath(new URL("../../../rules/programmes/udviklingshaemning-eksempel", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const few = `asOf: 2026-03-01
facts: { disease: { status: confirmed } }
cases:
  - title: Et barn henvises
    facts: { person: { birthDate: 2019-05-04 } }
    expect: { refer-child: applies }
`;

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync(tiny, join(folder, "program"), { recursive: true });
  mkdirSync(join(folder, "program/scenarios"));
  write("program/scenarios/a.yaml", few);
});

const test = (args: readonly string[], surroundings?: Surroundings): Promise<CommandOutput> =>
  runCommandIn(folder, ["test", ...args], surroundings);
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("forloeb test --mutate", () => {
  it("counts what is caught, and shows the rest in words, where it stands and on whom it is seen", async () => {
    const { exitCode, stdout, stderr } = await test(["program", "--mutate"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/\nReglerne er ændret \d+ gange, én ting ad gangen: \d+ fanget, \d+ ikke fanget, \d+\n/);
    expect(stdout).toContain(`
  refer-child · strength (program/4.1-rules.yaml:11)
    – styrken er »bør« i stedet for »skal«
      Ses på: en person på 17 år: personens diagnostiske status er en
        bekræftet sjælden sygdom
`);
    expect(stdout).toContain("\n  → `--mutate --suggest` skriver scenarier, der fanger dem, til at bekræfte\n");
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect((await test(["program", "--mutate", "--lang", "en"])).stdout).toContain(
      "the strength is “should” instead of “must”",
    );
  });

  it("gives the same as data", async () => {
    type Json = {
      mutants: [{ caught: number; rate: number; surviving: [{ at: object; line: number; text: { da: string } }] }];
    };
    const { mutants } = JSON.parse((await test(["program", "--mutate", "--format", "json"])).stdout) as Json;
    const [{ rate, surviving }] = mutants;
    expect(rate).toBeLessThan(1);
    expect(surviving).toContainEqual(
      expect.objectContaining({
        at: { kind: "rule", id: "refer-child", part: "strength" },
        file: "program/4.1-rules.yaml",
        example: expect.objectContaining({ asOf: "2026-03-01" }) as object,
        text: { da: "styrken er »bør« i stedet for »skal«", en: "the strength is “should” instead of “must”" },
      }),
    );
  });

  it("fails where fewer are caught than asked for, and only then", async () => {
    expect((await test(["program", "--mutate", "--at-least", "100"])).exitCode).toBe(1);
    expect((await test(["program", "--mutate", "--at-least", "1"])).exitCode).toBe(0);
  });

  it("tries nothing while a scenario fails", async () => {
    write("program/scenarios/b.yaml", few.replace("applies", "does not apply"));
    const { exitCode, stdout, stderr } = await test(["program", "--mutate"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✗");
    expect(stdout).not.toContain("Reglerne er ændret");
    expect(stderr).toBe(
      "ændringer og forslag kan ikke prøves, mens scenarier fejler\n  → ret først de scenarier, der fejler\n",
    );
  });

  it("looks at one rule alone when asked to, and knows the nearest name", async () => {
    const { stdout } = await test(["program", "--mutate", "--rule", "refer-child"]);
    expect(stdout).not.toContain("betingelse");
    const wrong = await test(["program", "--mutate", "--rule", "refer-chidl"]);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain("`refer-child`");
  });

  it("shows those who wait how far it is, and clears the line", async () => {
    const shown: string[] = [];
    const before = process.cwd();
    process.chdir(folder);
    await run(["test", "program", "--mutate"], { ...quietIo, progress: (text) => void shown.push(text) });
    process.chdir(before);
    expect(shown.at(-1)).toBe("");
  });
});

describe("forloeb test --suggest", () => {
  it("writes scenarios in canonical form, each marked as not confirmed, and nothing else", async () => {
    const { exitCode, stdout, stderr } = await test(["program", "--suggest"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("# Forslag fra værktøjet. Svarene er dets egne og skal bekræftes af en person");
    expect(stdout.match(/^ {2}- title: /gm)?.length).toBe(stdout.match(/^ {4}toBeConfirmed: true$/gm)?.length);
    write("forslag.yaml", stdout);
    expect((await runCommandIn(folder, ["format", "--check", "forslag.yaml"])).exitCode).toBe(0);
  });

  it("closes every gap with a new file, and says how many answers are not confirmed", async () => {
    const written = await test(["program", "--mutate", "--suggest", "--write", "program/scenarios/forslag.yaml"]);
    expect(written).toMatchObject({ exitCode: 0, stderr: "" });
    expect(written.stdout).toContain("Skrevet i program/scenarios/forslag.yaml.");
    const { exitCode, stdout } = await test(["program", "--coverage", "--mutate", "--at-least", "100"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("  ? program/scenarios/forslag.yaml – ");
    expect(stdout).toMatch(/(\d+) af \1 scenarier består, \d+ ikke bekræftet\.\n$/);
    expect(stdout).toContain("Scenarierne prøver alle regler, begge veje, led for led og på grænserne.");
    expect(stdout).toContain("Fanget: 100,0 %.");
    expect(await test(["program", "--mutate", "--suggest"])).toMatchObject({
      stdout: "",
      stderr: "Der er intet at foreslå: scenarierne prøver det, der er spurgt om.\n",
    });
  });

  it("writes no more at once than a person can confirm, and says so", async () => {
    const [head = "", rule = ""] = read("program/4.1-rules.yaml").split("rules:\n");
    // Each parts the ages elsewhere, so that each needs people of its own.
    const rules = Array.from({ length: 60 }, (_, age) =>
      rule
        .replace("refer-child", `refer-${String(age)}`)
        .replace("{ condition: known }", `person.ageYears < ${String(2 * age + 1)}`),
    );
    const ofAll = head.replace("child-with-known-disease", "known");
    write("program/4.1-rules.yaml", `${ofAll}rules:\n${rule}\n${rules.join("\n")}`);
    const { stdout, stderr } = await test(["program", "--suggest"]);
    expect(stderr).toMatch(/^De første 100 af \d+ forslag\. Få dem bekræftet, og kør igen\.\n$/);
    expect(stdout.match(/^ {2}- title: /gm)).toHaveLength(100);
  });

  it("suggests for every rule of a programme that has no scenarios yet", async () => {
    rmSync(join(folder, "program/scenarios"), { recursive: true });
    const { exitCode, stdout, stderr } = await test(["program", "--suggest"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("refer-child: does not apply");
    expect(stdout).toContain("    toBeConfirmed: true");
    mkdirSync(join(folder, "program/scenarios"));
    expect((await test(["program", "--suggest"])).stdout).toBe(stdout);
    const written = await test(["program", "--suggest", "--write", "program/scenarios/forslag.yaml"]);
    expect(written).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await test(["program", "--suggest"])).stderr).toContain("Der er intet at foreslå");
  });

  it("says of a programme without scenarios that there are none when nothing is to be suggested", async () => {
    rmSync(join(folder, "program/scenarios"), { recursive: true });
    const { exitCode, stdout, stderr } = await test(["program", "--coverage"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("no-scenarios");
    mkdirSync(join(folder, "tom"));
    expect((await test(["tom", "--suggest"])).stderr).toContain("no-scenarios");
  });

  it("refuses a file name that is empty", async () => {
    for (const name of ["", " "]) {
      const { exitCode, stdout, stderr } = await test(["program", "--suggest", "--write", name]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toContain("navnet på den fil, der skal skrives, er tomt");
      expect(stderr).not.toContain(":1:1");
    }
  });

  it("never touches a file that is there", async () => {
    const { exitCode, stdout, stderr } = await test(["program", "--suggest", "--write", "program/scenarios/a.yaml"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("file-exists");
    expect(read("program/scenarios/a.yaml")).toBe(few);
  });

  it("writes what can be tried of one rule alone, or for one programme at a time", async () => {
    expect((await test(["program", "--suggest", "--rule", "refer-child"])).stdout).toContain("refer-child");
    cpSync(join(folder, "program"), join(folder, "andet"), { recursive: true });
    const several = await test(["program", "andet", "--suggest"]);
    expect(several).toMatchObject({ exitCode: 2, stdout: "" });
    expect(several.stderr).toContain("`--suggest` skriver til et program ad gangen");
  });

  it("says what belongs to which option", async () => {
    const refused = async (...args: readonly string[]): Promise<string> => (await test(["program", ...args])).stderr;
    expect(await refused("--write", "x.yaml")).toContain("`--write` er til det, `--suggest` skriver");
    expect(await refused("--at-least", "90")).toContain("`--at-least` er til det, `--mutate` prøver");
    for (const wrong of ["101", "-1", "mange", ""])
      expect(await refused("--mutate", `--at-least=${wrong}`)).toContain("`--at-least` er ikke et tal fra 0 til 100");
    expect(existsSync(join(folder, "x.yaml"))).toBe(false);
  });
});

describe("scenarios that are to be confirmed", () => {
  it("are counted apart, in the text and as data, until the mark is gone", async () => {
    write("program/scenarios/a.yaml", few.replace("    facts", "    toBeConfirmed: true\n    facts"));
    expect((await test(["program"])).stdout).toBe(
      "Et lille program (1.0.0)\n\n  ? program/scenarios/a.yaml – 1 af 1 består, 1 ikke bekræftet\n\n1 af 1 scenarie består, 1 ikke bekræftet.\n",
    );
    expect((await test(["program", "--lang", "en"])).stdout).toContain("1 of 1 scenario passed, 1 not confirmed.");
    expect(JSON.parse((await test(["program", "--format", "json"])).stdout)).toMatchObject({
      toBeConfirmed: 1,
      cases: [{ toBeConfirmed: true }],
    });
    write("program/scenarios/a.yaml", few);
    expect((await test(["program"])).stdout).not.toContain("bekræftet");
  });

  it("say so with a yes and not with a word", async () => {
    write("program/scenarios/a.yaml", few.replace("    facts", "    toBeConfirmed: ja\n    facts"));
    expect((await test(["program"])).exitCode).toBe(2);
  });
});

describe("a worked programme", () => {
  // `npm run mutate` holds the model and every programme to it.
  it("has scenarios that catch more than 95 of a hundred changes that matter", async () => {
    expect(await test([worked, "--mutate", "--at-least", "95"])).toMatchObject({ exitCode: 0, stderr: "" });
  });
});
