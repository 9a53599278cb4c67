import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Situation } from "../../src/vocabulary/situation.js";
import { InvalidSituationError } from "../../src/diagnostics/errors.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { placesIn, readOutput } from "../support/read-output.js";
import { runCommand, runCommandIn, type CommandOutput } from "../support/run-command.js";

const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Evaluates a file with this content; whatever is wrong with it, the answer has the same form. */
async function evaluateText(text: string | Uint8Array, file = "sag.yaml"): Promise<CommandOutput> {
  writeFileSync(join(folder, file), text);
  const output = await runCommandIn(folder, ["evaluate", file, "--as-of", "2026-03-01"]);
  expect(output).toMatchObject({ exitCode: 2, stdout: "" });
  expect(output.stderr).not.toMatch(/\n\s+at /);
  expect(readOutput(output.stderr).every((one) => one.file === file && one.message !== "" && one.help !== "")).toBe(
    true,
  );
  return output;
}

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

describe("a situation with a mistake is answered with its place", () => {
  it.each<[title: string, text: string, places: readonly string[]]>([
    ["an unknown group", "diseas: {}\n", ["1:1 unknown-group"]],
    ["an unknown fact", "person:\n  birthdate: 2019-05-04\n", ["2:3 unknown-fact"]],
    ["a number where a day is asked for", "person:\n  birthDate: 20190504\n", ["2:14 wrong-type"]],
    ["a day written the Danish way", "person:\n  birthDate: 04-05-2019\n", ["2:14 wrong-type"]],
    ["a list where one value is asked for", "disease:\n  status: [confirmed]\n", ["2:11 wrong-type"]],
    ["one value where a list is asked for", "care:\n  followedAt: css-aarhus\n", ["2:15 wrong-type"]],
    [
      "a list of more than 200 values",
      `care:\n  followedAt: [${Array<string>(201).fill("css-aarhus").join(", ")}]\n`,
      ["2:15 wrong-type"],
    ],
    ["a value that is not in the enum", "disease:\n  status: suspekt\n", ["2:11 unknown-value"]],
    ["30 February", "person:\n  birthDate: 2026-02-30\n", ["2:14 impossible-date"]],
    ["a date with a time", "disease:\n  diagnosed: 2026-01-10T09:30\n", ["2:14 date-with-time"]],
    ["a birth date after the evaluation date", "person:\n  birthDate: 2026-03-02\n", ["2:14 after-evaluation-date"]],
    ["an event after the evaluation date", "referrals:\n  css: 2026-03-02\n", ["2:8 after-evaluation-date"]],
    ["a number as text", 'reproduction:\n  gestationalWeeks: "12"\n', ["2:21 number-as-text"]],
    ["a number that is none", "relatives:\n  siblings: .nan\n", ["2:13 number-out-of-range"]],
    ["an unquoted no for an enum", "suspicion:\n  grade: no\n", ["2:10 yes-or-no"]],
    ["an unquoted yes for a yes/no question", "disease:\n  complex: yes\n", ["2:12 yes-or-no"]],
    ["a list that says none and something", "disease:\n  organSystems: [none, skin]\n", ["2:17 contradiction"]],
    ["a fact that is computed", "person:\n  ageYears: 6\n", ["2:3 derived-fact"]],
    ["an empty file", "", ["1:1 empty-file"]],
    ["a file with comments alone", "# intet\n", ["1:1 empty-file"]],
    ["plain prose", "Barnet er seks år.\n", ["1:1 not-a-mapping"]],
    ["a bracket that is not closed", "care:\n  followedAt: [css-aarhus\n", ["2:15 yaml-syntax"]],
    ["a comma with nothing before it", "care:\n  followedAt: [css-aarhus, , other]\n", ["2:28 yaml-syntax"]],
    ["a quote that is not closed", 'person:\n  birthDate: "2019-05-04\n', ["2:14 yaml-syntax"]],
    ["indentation by tab", "person:\n\tbirthDate: 2019-05-04\n", ["2:1 yaml-syntax"]],
    ["a list as a name", "? [person, disease]\n: 1\n", ["1:3 yaml-syntax"]],
    ["a key that stands twice", "person: {}\ndisease: {}\nperson: {}\n", ["3:1 duplicate-key"]],
    ["an anchor and its alias", "person: &a {}\ndisease: *a\n", ["1:9 anchor-or-alias", "2:10 anchor-or-alias"]],
    ["a merge key", "person: { <<: {} }\n", ["1:11 merge-key"]],
    ["several documents", "person: {}\n---\nperson: {}\n", ["2:1 several-documents"]],
    ["a YAML directive", "%YAML 1.1\n---\nperson: {}\n", ["1:1 yaml-tag"]],
    ["the key __proto__", "__proto__: {}\nperson:\n  __proto__: 1\n", ["1:1 unknown-group", "3:3 unknown-fact"]],
    ["the key constructor", "constructor: {}\nperson:\n  constructor: 1\n", ["1:1 unknown-group", "3:3 unknown-fact"]],
    ["a Windows file", "person:\r\n  birthDate: 2019-05-04\r\n  hobby: skak\r\n", ["3:3 unknown-fact"]],
    ["a hundred thousand brackets", "[".repeat(100_000), ["1:41 too-deep"]],
    ["twenty thousand dashes", "- ".repeat(20_000), ["1:81 too-deep"]],
    ["a nul character", "person:\n  livesInResidentialFacility: \u0000\n", ["2:31 not-text"]],
    ["more than 256 KiB", `# ${"x".repeat(256 * 1024)}\nperson: {}\n`, ["1:1 file-too-large"]],
    ["more than 8 MiB", "x".repeat(8 * 1024 * 1024 + 1), ["1:1 file-too-large"]],
  ])("%s", async (_, text, places) => {
    expect(placesIn((await evaluateText(text)).stderr)).toEqual(places);
  });

  it.each<[title: string, text: string, places: readonly string[]]>([
    ["keys that stand twice", '{\n  "person": {},\n  "person": {}\n}', ["3:3 duplicate-key"]],
    ["a comma too many", '{ "person": {}, }', ["1:17 json-syntax"]],
    ["a comma too few", '{ "person": {} "disease": {} }', ["1:16 json-syntax"]],
    ["a name without quotes", "{\n  person: {}\n}", ["2:3 json-syntax"]],
    ["a value without quotes", '{ "disease": { "status": confirmed } }', ["1:26 json-syntax"]],
    ["single quotes", "{ 'person': {} }", ["1:3 json-syntax"]],
    ["a comment", '{\n  // barnet\n  "person": {}\n}', ["2:3 json-syntax"]],
    ["a missing colon", '{ "person" {} }', ["1:12 json-syntax"]],
    ["the wrong bracket", '{ "care": [1 }', ["1:14 json-syntax"]],
    ["a file that ends early", '{ "person": {}', ["1:15 json-syntax"]],
    ["something after the end", "{} {}", ["1:4 json-syntax"]],
    ["a wrong escape", '{ "a\\x": 1 }', ["1:3 json-syntax"]],
    [
      "the key __proto__",
      '{ "__proto__": {}, "person": { "constructor": 1 } }',
      ["1:3 unknown-group", "1:32 unknown-fact"],
    ],
    ["a hundred thousand brackets", "[".repeat(100_000), ["1:41 too-deep"]],
  ])("in a JSON file: %s", async (_, text, places) => {
    expect(placesIn((await evaluateText(text, "sag.json")).stderr)).toEqual(places);
  });

  it.each([
    ["person:\n  birthdate: 2019-05-04\n", "mente du `person.birthDate`?"],
    ["diseas: {}\n", "mente du `disease`?"],
    ["disease:\n  status: suspect\n", "mente du `suspected`?"],
    ["birthDate: 2019-05-04\n", "skriv `birthDate` rykket ind under `person:`"],
    ["disease:\n  codes: [ORFA:739]\n", "mente du `ORPHA:739`?"],
    ["disease:\n  codes: orpha:739\n", "skriv en liste: `[ORPHA:739]`"],
    ["care:\n  followedAt: [css-aarhus, , other]\n", "skriv `null`, hvor der intet skal stå: `[a, null, b]`"],
    ["care:\n  followedAt: css-århus\n", "skriv en liste: `[css-aarhus]`"],
    ["care:\n  followedAt: [css [x]]\n", "skriv komma mellem værdierne: `[a, b]`"],
  ])("and the nearest name: %j", async (text, help) => {
    expect(readOutput((await evaluateText(text)).stderr).map((one) => one.help)).toEqual([help]);
  });

  it.each([
    ["person:\n  birthDate: .nan\n", "`person.birthDate` kan ikke være `.nan`"],
    ["relatives:\n  siblings: -.inf\n", "`relatives.siblings` kan ikke være -.inf"],
    ["relatives:\n  siblings: 300\n", "`relatives.siblings` kan ikke være 300"],
    ["person:\n  birthDate: 20190504\n", "`person.birthDate` kan ikke være `20190504`"],
    [".inf\n", "her skal stå navne med værdier, ikke `.inf`"],
  ])("and what is written: %j", async (text, message) => {
    expect(readOutput((await evaluateText(text)).stderr).map((one) => one.message)).toEqual([message]);
  });

  it("all of a file at once, in order of line, whatever kind they are", async () => {
    const text = lines(
      "sundhed: {}",
      "person:",
      "  hobby: skak",
      "  birthDate: 2026-04-01",
      "disease:",
      "  organSystems: [skin, eyes]",
      "  multiOrgan: false",
      "  status: suspekt",
      "referrals:",
      "  css: 2026-02-30",
    );
    expect(placesIn((await evaluateText(text)).stderr)).toEqual([
      "1:1 unknown-group",
      "3:3 unknown-fact",
      "4:14 after-evaluation-date",
      "7:15 contradiction",
      "8:11 unknown-value",
      "10:8 impossible-date",
    ]);
  });

  it("all of all files at once, and no result for those that are right", async () => {
    writeFileSync(join(folder, "ret.yaml"), "person: {}\n");
    writeFileSync(join(folder, "fejl-1.yaml"), "x: 1\n");
    writeFileSync(join(folder, "fejl-2.yaml"), "person:\n  x: 1\n");
    const { exitCode, stdout, stderr } = await runCommandIn(folder, [
      "evaluate",
      "fejl-1.yaml",
      "ret.yaml",
      "fejl-2.yaml",
      "mangler.yaml",
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "fejl-1.yaml unknown-group",
      "fejl-2.yaml unknown-fact",
      "mangler.yaml unreadable-file",
    ]);
  });
});

describe("work on bad input is bounded", () => {
  it.each([
    ["thirty thousand keys that stand twice", "a: 1\n".repeat(30_000), "duplicate-key"],
    [
      "twenty thousand lines indented by tab",
      Array.from({ length: 20_000 }, (_, i) => `\ta${String(i)}: 1\n`).join(""),
      "yaml-syntax",
    ],
    [
      "twenty thousand unknown groups",
      Array.from({ length: 20_000 }, (_, i) => `a${String(i)}: 1\n`).join(""),
      "unknown-group",
    ],
    [
      "twenty thousand unknown facts",
      `person:\n${Array.from({ length: 20_000 }, (_, i) => `  a${String(i)}: 1\n`).join("")}`,
      "unknown-fact",
    ],
  ])(
    "%s are answered with the first hundred, and the others are counted",
    { timeout: 10_000 },
    async (_, text, code) => {
      const shown = readOutput((await evaluateText(text)).stderr);
      expect(shown.map((one) => one.code)).toEqual([...Array<string>(100).fill(code), "too-many-diagnostics"]);
      expect(shown.at(-1)?.message).toMatch(/^\d+ fejl mere vises ikke$/);
    },
  );
});

describe("a personal identity number is refused and never shown", () => {
  it.each([
    ["in a comment", "# 040519-1234\nperson: {}\n", ["1:3"]],
    ["as a value", "person:\n  birthDate: 040519-1234\n", ["2:14"]],
    ["without hyphen, as a number", "person:\n  birthDate: 1405191234\n", ["2:14"]],
    ["as a key", "person:\n  040519-1234: x\n", ["2:3"]],
    ["with an escaped hyphen", 'person:\n  birthDate: "040519\\x2d1234"\n', ["2:14"]],
    ["over two lines", 'person:\n  birthDate: "040519\n    1234"\n', ["2:14"]],
    ["in text that is no YAML", "person: [040519-1234\n", ["1:10"]],
    ["on two lines", "# 040519-1234\n# 040519-1235\n", ["1:3", "2:3"]],
  ])("%s", async (_, text, places) => {
    const { stderr } = await evaluateText(text);
    expect(placesIn(stderr)).toEqual(places.map((place) => `${place} personal-identity-number`));
    expect(stderr).not.toMatch(/0519|123/);
  });

  it("in JSON with an escaped digit", async () => {
    const { stderr } = await evaluateText('{ "person": { "birthDate": "04051\\u0039-1234" } }', "sag.json");
    expect(placesIn(stderr)).toEqual(["1:28 personal-identity-number"]);
    expect(stderr).not.toMatch(/0405|1234/);
  });

  it("when a program passes it", () => {
    const situation = { person: { birthDate: "040519-1234", "140519-1234": 1 }, disease: { codes: ["040519 1234"] } };
    const attempt = (): unknown => evaluate(genericModel, situation as Situation, { asOf: "2026-03-01" });
    expect(attempt).toThrow(InvalidSituationError);
    expect(attempt).toThrow(/^(?!.*1234)/s);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["does not exist", ["mangler.yaml"], "filen findes ikke"],
    ["is a folder", ["."], "det er en mappe, ikke en fil"],
  ])("because it %s", async (_, files, message) => {
    const { exitCode, stdout, stderr } = await runCommandIn(folder, ["evaluate", ...files]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr)).toMatchObject([
      { file: files[0], line: 1, column: 1, code: "unreadable-file", message },
    ]);
  });

  it("because it is text in another encoding than UTF-8", async () => {
    const { stderr } = await evaluateText(Buffer.from("\ufeffperson: {}\n", "utf16le"));
    expect(placesIn(stderr)).toEqual(["1:1 not-text"]);
  });

  // Root may read everything: give that up while the command runs. On Windows there is nothing to give up.
  it.skipIf(process.getuid === undefined)(
    "because there is no permission, neither for a file nor for a folder",
    async () => {
      writeFileSync(join(folder, "laast.yaml"), "person: {}\n");
      mkdirSync(join(folder, "laast"));
      chmodSync(folder, 0o755);
      chmodSync(join(folder, "laast.yaml"), 0);
      chmodSync(join(folder, "laast"), 0);
      const isRoot = process.getuid?.() === 0;
      if (isRoot) process.seteuid?.(65_534);
      try {
        const file = await runCommandIn(folder, ["evaluate", "laast.yaml"]);
        const programme = await runCommandIn(folder, ["check", "laast"]);
        expect([file.exitCode, programme.exitCode]).toEqual([2, 2]);
        expect(readOutput(file.stderr + "\n" + programme.stdout)).toMatchObject([
          { file: "laast.yaml", code: "unreadable-file", message: "der er ikke adgang til at læse den" },
          { file: "laast", code: "unreadable-file", message: "der er ikke adgang til at læse den" },
        ]);
      } finally {
        if (isRoot) process.seteuid?.(0);
        chmodSync(join(folder, "laast"), 0o700);
      }
    },
  );
});

describe("wrong usage gives one line on what is wrong and one on where to look", () => {
  it.each([
    [
      [],
      "der mangler en kommando: evaluate, check, checks, diff, test, format, init, new, facts, rules, checklist eller coverage",
    ],
    [["evaluate"], "argumentet `filer` mangler"],
    [["check"], "argumentet `stier` mangler"],
    [["evalute", "sag.yaml"], "ukendt kommando `evalute`; mente du `evaluate`?"],
    [["evaluate", "--asof", "2026-03-01", "sag.yaml"], "ukendt valg `--asof`; mente du `--as-of`?"],
    [["evaluate", "sag.yaml", "--as-of"], "valget `--as-of <date>` mangler en værdi"],
    [["evaluate", "sag.yaml", "--format", "xml"], "valget `--format <text|json>` kan ikke være `xml`"],
    [["evaluate", "sag.yaml", "--lang", "no"], "valget `--lang <da|en>` kan ikke være `no`"],
    [["facts", "person", "disease"], "der er for mange argumenter"],
  ])("%j", async (args, problem) => {
    expect(await runCommand(args)).toEqual({ exitCode: 2, stdout: "", stderr: `${problem}\nse \`forloeb --help\`\n` });
  });

  it.each([
    [
      ["evaluate", "-", "--as-of", "2026-02-30"],
      "`--as-of` er ikke en dag, der findes: `2026-02-30`; skriv åååå-mm-dd\n",
    ],
    [["evaluate", "-", "--as-of", "i dag"], "`--as-of` er ikke en dag, der findes: `i dag`; skriv åååå-mm-dd\n"],
    [["evaluate", "-", "--closed", "infromed"], "`--closed` kender ikke `infromed`; mente du `informed`?\n"],
    [["facts", "diseas"], "ukendt gruppe `diseas`; mente du `disease`?\n"],
  ])("or one line that says both: %j", async (args, stderr) => {
    expect(await runCommand(args, { input: "person: {}\n" })).toEqual({ exitCode: 2, stdout: "", stderr });
  });
});
