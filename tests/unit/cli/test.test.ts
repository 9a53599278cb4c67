import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { genericModel } from "../../../src/programme/generic-model.js";
import { placesIn, readOutput } from "../../support/read-output.js";
import { runCommand, runCommandIn, type CommandOutput, type Surroundings } from "../../support/run-command.js";

const tiny = fileURLToPath(new URL("../../golden/model", import.meta.url));
const model = fileURLToPath(new URL("../../../rules/generic-model", import.meta.url));
const specific = fileURLToPath(new URL("../../../rules/programmes/neurofibromatosis-type-1-eksempel", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const passing = `asOf: 2026-03-01
facts: { disease: { status: confirmed } }
rule: refer-child
table:
  columns: [title, person.birthDate, expect]
  rows:
    - [Dagen før 18-årsdagen henvises, 2008-03-02, unconfirmed]
    - [På 18-årsdagen henvises ikke, 2008-03-01, does not apply]
    - [Uden fødselsdato spørges der, null, undetermined]
`;
/** The generic model also asks for those who were children when the diagnosis was made. */
const ofGenericModel = passing
  .replace("refer-child", "refer-child-to-municipality")
  .replace("does not apply", "undetermined");
const failing = `asOf: 2026-03-01
facts: { person: { birthDate: 2019-05-04 }, disease: { diagnosed: 2026-01-10 }, municipality: { referral: no } }
cases:
  - title: Barnet henvises inden tre måneder
    expect: { refer-child: { state: open, due: 2026-04-10 } }
  - title: Fristen er ti dage
    argument: Det er blot et forsøg.
    closed: [informed]
    expect: { refer-child: { state: overdue, due: 2026-01-20, missing: [disease.status] } }
`;
const broken = `asOf: 2026-03-01
cases:
  - title: Barnet henvises
    expect: { refer-chidl: applies }
`;

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync(tiny, join(folder, "program"), { recursive: true });
  mkdirSync(join(folder, "program/scenarios"));
  write("program/scenarios/a.yaml", passing);
});

const test = (args: readonly string[], surroundings?: Surroundings): Promise<CommandOutput> =>
  runCommandIn(folder, ["test", ...args], surroundings);
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};

describe("forloeb test", () => {
  it("says how many scenarios pass, file by file and in all", async () => {
    expect(await test(["program"])).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: "Et lille program (1.0.0)\n\n  ✓ program/scenarios/a.yaml – 3 af 3 består\n\n3 af 3 scenarier består.\n",
    });
    expect((await test(["program", "--lang", "en"])).stdout).toBe(
      "A tiny programme (1.0.0)\n\n  ✓ program/scenarios/a.yaml – 3 of 3 passed\n\n3 of 3 scenarios passed.\n",
    );
  });

  it("shows what fails: where, what was expected and what the rule says side by side, and why", async () => {
    write("program/scenarios/b.yaml", failing);
    write("program/scenarios/c.yaml", passing);
    expect(await test(["program"])).toEqual({
      exitCode: 1,
      stderr: "",
      stdout: `Et lille program (1.0.0)

  ✓ program/scenarios/a.yaml – 3 af 3 består

  ✗ program/scenarios/b.yaml – 1 af 2 består, 1 fejler

    ✗ Fristen er ti dage
      program/scenarios/b.yaml:6 · vurderet pr. 1. marts 2026 · fuldt
      registreret: informed
      Begrundelse: Det er blot et forsøg.
      refer-child
                   Forventet                      Faktisk
        ≠ Udfald   gælder, fristen er             gælder, ikke gjort endnu
                   overskredet
        ≠ Frist    20. januar 2026                10. april 2026
        ≠ Mangler  personens diagnostiske status  intet
        Fordi: personens diagnostiske status er en bekræftet sjælden sygdom;
          personens alder er 6 år

  ✓ program/scenarios/c.yaml – 3 af 3 består

7 af 8 scenarier består, 1 fejler.
`,
    });
  });

  it("shows what a complete scenario should have named", async () => {
    const complete = failing
      .replace("    argument", "    complete: true\n    argument")
      .replace(/expect: \{.*overdue.*/, "expect: {}");
    write("program/scenarios/b.yaml", complete);
    const { exitCode, stdout } = await test(["program/scenarios/b.yaml", "--lang", "en"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`
      The scenario is complete (\`complete\`), but does not name (1):
        – refer-child: applies, not done yet. Because: the person's diagnostic
          status is a confirmed rare disease; the person's age is 6 years
`);
  });

  it("gathers what is undetermined in a complete scenario, with the facts that would settle it", async () => {
    const complete = failing
      .replace("birthDate: 2019-05-04", "")
      .replace("    argument", "    complete: true\n    argument")
      .replace(/expect: \{.*overdue.*/, "expect: {}");
    write("program/scenarios/b.yaml", complete);
    expect((await test(["program/scenarios/b.yaml"])).stdout).toContain(`
      Scenariet er komplet (\`complete\`), men nævner ikke (1):
        – kan ikke afgøres (1): refer-child
          Det kommer an på: personens fødselsdato (person.birthDate)
`);
  });

  it("shows each missing fact on a line of its own, beside the same fact where both sides have it", async () => {
    const expectations = "{ outcome: undetermined, missing: [disease.status, person.birthDate] }";
    write(
      "program/scenarios/b.yaml",
      failing
        .replace("birthDate: 2019-05-04", "")
        .replace(/expect: \{.*overdue.*/, `expect: { refer-child: ${expectations} }`),
    );
    expect((await test(["program/scenarios/b.yaml"])).stdout).toContain(`
                   Forventet                      Faktisk
          Udfald   kan ikke afgøres               kan ikke afgøres
        ≠ Mangler  personens diagnostiske status  –
                   personens fødselsdato          personens fødselsdato
        Det kommer an på: personens fødselsdato (person.birthDate)
`);
  });

  it("names the facts that an applying rule still lacks when other ones are expected, and when it is not known to be done", async () => {
    write(
      "program/scenarios/b.yaml",
      failing
        .replace("municipality: { referral: no }", "")
        .replace(/expect: \{.*overdue.*/, "expect: { refer-child: { missing: [] } }"),
    );
    const { stdout } = await test(["program/scenarios/b.yaml"]);
    expect(stdout).toContain(
      "          Udfald   –                              gælder, uvist om det er gjort\n        ≠ Mangler  intet  ",
    );
    const named = "        Mangler stadig: sygehusets henvisning til kommunen\n          (municipality.referral)\n";
    expect(stdout.split(named)).toHaveLength(3);
  });

  it("shows what the programme hinges on where a scenario expects more than is known", async () => {
    write("program/scenarios/b.yaml", passing.replace("null, undetermined", "null, applies"));
    const { stdout } = await test(["program/scenarios/b.yaml"]);
    expect(stdout).toContain("≠ Udfald  gælder                          kan ikke afgøres\n");
    expect(stdout).toContain("        Det kommer an på: personens fødselsdato (person.birthDate)\n");
  });

  it("has lines of at most 80 characters, and no longer than the terminal", async () => {
    write("program/scenarios/b.yaml", failing);
    for (const [width, most] of [
      [200, 80],
      [60, 60],
    ] as const) {
      const { stdout } = await test(["program", "--coverage"], { width });
      expect(stdout.split("\n").filter((line) => line.length > most)).toEqual([]);
    }
  });

  it("runs nothing when a file is wrong, and says every mistake of all files and of the programme", async () => {
    write("program/scenarios/b.yaml", broken);
    write("program/scenarios/c.yaml", "asOf: 2026-02-30\ncases: []\n");
    write("program/laws.yaml", "laws: { the-act: { title: { da: loven, en: the act }, stat: x } }\n");
    const { exitCode, stdout, stderr } = await test(["program", "nosuch.yaml"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "program/laws.yaml unknown-key",
      "program/scenarios/c.yaml impossible-date",
      "program/scenarios/c.yaml wrong-shape",
      "nosuch.yaml unreadable-file",
    ]);
  });

  it("names the nearest rule when a scenario names one that there is none of", async () => {
    write("program/scenarios/b.yaml", broken);
    expect(await test(["program"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "program/scenarios/b.yaml:4:15  fejl unknown-name\n  ukendt regel `refer-chidl`\n  → mente du `refer-child`?\n",
    });
  });

  it("points to the other of two places that contradict each other, unless it is on the same line", async () => {
    const text = (expected: string): string =>
      broken.replace("{ refer-chidl: applies }", `{ refer-child: ${expected} }`);
    write("program/scenarios/b.yaml", text("{ outcome: undetermined, state: open }"));
    expect((await test(["program"])).stderr).not.toContain("se også");
    write("program/scenarios/b.yaml", text("{\n      outcome: undetermined,\n      state: open }"));
    expect((await test(["program"])).stderr).toContain("(se også linje 5)");
  });

  it("says so of a folder without scenarios, and of a programme without them", async () => {
    mkdirSync(join(folder, "tom"));
    rmSync(join(folder, "program/scenarios"), { recursive: true });
    const { exitCode, stderr } = await test(["tom", "program"]);
    expect(exitCode).toBe(2);
    expect(readOutput(stderr).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "tom no-scenarios",
      "program no-scenarios",
    ]);
  });
});

describe("the programme that scenarios are about", () => {
  it("is the one in whose folder `scenarios` they lie, however they are named", async () => {
    mkdirSync(join(folder, "program/scenarios/mere"));
    write("program/scenarios/mere/b.yaml", passing);
    for (const path of ["program/scenarios/a.yaml", "program/scenarios", "program/scenarios/mere"])
      expect(await test([path])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await runCommand(["test", join(folder, "program")])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await runCommandIn(join(folder, "program/scenarios"), ["test", "a.yaml"])).toMatchObject({ exitCode: 0 });
  });

  it("is the generic model where there is none around them", async () => {
    write("a.yaml", passing);
    const { exitCode, stderr } = await test(["a.yaml"]);
    expect([exitCode, placesIn(stderr)]).toEqual([2, ["3:7 unknown-name"]]);
    write("a.yaml", ofGenericModel);
    expect((await test(["a.yaml"])).stdout).toContain(genericModel.title.da);
  });

  it("is the one that is given", async () => {
    write("a.yaml", passing);
    expect(await test(["a.yaml", "--programme", "program"])).toMatchObject({ exitCode: 0, stderr: "" });
    const { exitCode, stdout, stderr } = await test(["a.yaml", "--programme", "nowhere"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr).map(({ code }) => code)).toEqual(["unreadable-file"]);
  });

  it("may be another for other files; a file that is named twice is run once", async () => {
    write("a.yaml", ofGenericModel);
    const { exitCode, stdout } = await test(["a.yaml", "program", "program/scenarios/a.yaml", "./a.yaml"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("6 af 6 scenarier består.");
    expect(stdout.indexOf("Generisk model")).toBeLessThan(stdout.indexOf("Et lille program"));
  });

  it("is the given one for scenarios from the standard input", async () => {
    const { exitCode, stdout } = await test(["-", "--programme", "program"], { input: passing });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("  ✓ <stdin> – 3 af 3 består\n");
  });
});

describe("scenarios of a specific programme", () => {
  const onTargetGroup = `asOf: 2027-03-01
cases:
  - { title: Koden er nok, membership: member, facts: { disease: { codes: [ORPHA:636] } } }
  - { title: Koden er bred, membership: member, facts: { disease: { codes: [ICD-10:Q85.0] } } }
`;
  const ofProgramme = (...args: readonly string[]): Promise<CommandOutput> =>
    test(["a.yaml", "--programme", specific, ...args]);

  it("show how somebody stands to the target group beside what was expected, and what to ask", async () => {
    write("a.yaml", onTargetGroup);
    const { exitCode, stdout } = await ofProgramme();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`
    ✗ Koden er bred
      a.yaml:4 · vurderet pr. 1. marts 2027
                     Forventet                     Faktisk
        ≠ Målgruppe  hører til                     hører måske til
        Det kommer an på: koderne for den sjældne sygdom (disease.codes)
`);
    expect((await ofProgramme("--lang", "en")).stdout).toContain("≠ Target group  belongs to it");
  });

  it("say why somebody belongs to the target group who was not expected to", async () => {
    write("a.yaml", onTargetGroup.replaceAll("member,", "not-member,"));
    expect((await ofProgramme()).stdout).toContain(`
        ≠ Målgruppe  hører ikke til                hører til
        Fordi: diagnoserne ud fra koderne omfatter Neurofibromatosis
          Recklinghausen (type 1)
`);
  });

  it("pass where the programme says so, and give the rest as data", async () => {
    write("a.yaml", onTargetGroup);
    const { cases } = JSON.parse((await ofProgramme("--format", "json")).stdout) as { cases: readonly object[] };
    expect(cases).toMatchObject([
      { passed: true, mismatches: [] },
      {
        passed: false,
        mismatches: [{ about: "membership", expected: "member", actual: "candidate", missing: ["disease.codes"] }],
      },
    ]);
  });

  it("show another strength, another actor and a rule that is not left out, side by side", async () => {
    const rule = "inform-custody-holders";
    write(
      "a.yaml",
      `asOf: 2027-03-01\ncases: [{ title: x, facts: { person: { birthDate: 2011-01-01 }, disease: { status: confirmed } }, expect: { ${rule}: { strength: may, responsible: css } } }, { title: y, expect: { ${rule}: left out } }]\n`,
    );
    const { stdout } = await ofProgramme();
    expect(stdout).toMatch(/≠ Styrke +kan +skal\n/);
    expect(stdout).toMatch(/≠ Ansvarlig +Center for Sjældne Sygdomme +\S.*\n +\(css\)/);
    expect(stdout).toMatch(/≠ Udfald +er udeladt af programmet +kan ikke afgøres\n/);
  });

  it("are told to name an actor of the programme, and that a model has no target group", async () => {
    write("a.yaml", onTargetGroup);
    expect(readOutput((await test(["a.yaml"])).stderr).map(({ code }) => code)).toEqual([
      "no-target-group",
      "no-target-group",
    ]);
    write(
      "a.yaml",
      "asOf: 2027-03-01\ncases: [{ title: x, expect: { inform-custody-holders: { recipient: kss } } }]\n",
    );
    const { exitCode, stderr } = await ofProgramme();
    expect([exitCode, readOutput(stderr).map(({ code }) => code)]).toEqual([2, ["unknown-name"]]);
  });
});

describe("forloeb test --format json", () => {
  it("gives every case with what differs", async () => {
    write("program/scenarios/b.yaml", failing);
    const { exitCode, stdout } = await test(["program/scenarios/b.yaml", "--format", "json"]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      format: "forloeb/1",
      passed: 1,
      failed: 1,
      cases: [
        {
          programme: "tiny",
          file: "program/scenarios/b.yaml",
          line: 4,
          title: "Barnet henvises inden tre måneder",
          asOf: "2026-03-01",
          closed: [],
          complete: false,
          passed: true,
          mismatches: [],
        },
        {
          programme: "tiny",
          file: "program/scenarios/b.yaml",
          line: 6,
          title: "Fristen er ti dage",
          asOf: "2026-03-01",
          closed: ["informed"],
          complete: false,
          argument: "Det er blot et forsøg.",
          passed: false,
          mismatches: [
            {
              rule: "refer-child",
              expected: { outcome: "applies", state: "overdue", due: "2026-01-20", missing: ["disease.status"] },
              actual: {
                outcome: "applies",
                state: "open",
                due: "2026-04-10",
                doneOn: null,
                concluded: false,
                missing: [],
                strength: "must",
                responsible: "hospital",
                recipient: "municipality",
              },
              named: true,
              why: {
                da: "personens diagnostiske status er en bekræftet sjælden sygdom; personens alder er 6 år",
                en: "the person's diagnostic status is a confirmed rare disease; the person's age is 6 years",
              },
            },
          ],
        },
      ],
    });
  });

  it("says what is not tried only when it is asked for", async () => {
    const cases = failing.replace(/ {2}- title: Fristen[\s\S]*/, "");
    write("program/scenarios/a.yaml", cases);
    expect(JSON.parse((await test(["program", "--format", "json"])).stdout)).not.toHaveProperty("untried");
    const { untried } = JSON.parse((await test(["program", "--format", "json", "--coverage"])).stdout) as {
      untried: readonly { readonly kind: string }[];
    };
    expect(untried.map(({ kind }) => kind)).toContain("outcome");
    expect(untried[0]).toEqual({
      programme: "tiny",
      rule: "refer-child",
      kind: "outcome",
      outcome: "does-not-apply",
      text: { da: "er aldrig set i et tilfælde, hvor den ikke gælder", en: "is never seen not to apply" },
    });
  });
});

describe("forloeb test --coverage", () => {
  it("says what the scenarios do not try, in words, and fails for nothing but a scenario", async () => {
    write("program/scenarios/a.yaml", passing.replace(/ {4}- \[På .*\n/, "").replace("2008-03-02", "2019-05-04"));
    const { exitCode, stdout } = await test(["program", "--coverage"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`
Prøvet: regler 1/1, led 2/5, udsagn 1/1.

IKKE PRØVET (6)

  refer-child
    – er aldrig set i et tilfælde, hvor den ikke gælder
    – aldrig prøvet, hvor det ikke gælder: personens diagnostiske status er en
      bekræftet sjælden sygdom
    – om det er gjort: det er aldrig afgørende, at dette gælder: sygehuset har
      henvist personen til kommunen
    – om det er gjort: det er aldrig afgørende, at dette ikke gælder: sygehuset
      har henvist personen til kommunen

  betingelsen known
    – det er aldrig afgørende, at dette ikke gælder: personens diagnostiske
      status er en bekræftet sjælden sygdom

  betingelsen child-with-known-disease
    – det er aldrig afgørende, at dette ikke gælder: personens alder er under 18
      år

2 af 2 scenarier består.
`);
  });

  it("counts rules that no scenario names, and names them at the end", async () => {
    write("a.yaml", ofGenericModel);
    const { stdout } = await test(["a.yaml", "--coverage"]);
    const left = genericModel.rules.length - 1;
    expect(stdout).toContain(`Regler, som intet scenarie nævner (${String(left)}): `);
    expect(stdout).toContain("refer-child-to-municipality\n    – ");
  });
});

describe("forloeb test --coverage of a specific programme", () => {
  const programme = join(folder, "mit-program");
  beforeEach(async () => {
    await runCommandIn(folder, ["init", "mit-program", "--diagnosis", "nf1"]);
    const { exitCode } = await runCommandIn(folder, ["new", "deviation", "mit-program", "--parameter", "oldAgeYears"]);
    expect(exitCode).toBe(0);
    await runCommandIn(folder, ["new", "deviation", "mit-program", "--rule", "refer-to-caks", "--does", "loosen"]);
    const file = join(programme, "programme.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("# acknowledges: must", "acknowledges: must"));
  });

  type Coverage = { readonly untried: readonly { readonly rule: string }[]; readonly rulesOfBaseNotCounted: number };
  const coverage = async (): Promise<Coverage> =>
    JSON.parse((await test(["mit-program", "--format", "json", "--coverage"])).stdout) as Coverage;

  it("asks for the rules that it changes, not for those that it takes over, and says how many those are", async () => {
    const { untried, rulesOfBaseNotCounted } = await coverage();
    const rules = new Set(untried.map(({ rule }) => rule));
    expect(rules).toContain("refer-to-caks");
    expect(rules).not.toContain("refer-child-to-municipality");
    const reading = genericModel.rules.filter((rule) => JSON.stringify(rule).includes("oldAgeYears"));
    expect(reading.length).toBeGreaterThan(0);
    for (const { id } of reading) expect(rules).toContain(id);
    expect(genericModel.rules.length - rulesOfBaseNotCounted).toBe(reading.length + 1);
    expect((await test(["mit-program", "--coverage"])).stdout).toContain(
      `\nIkke talt med: ${String(rulesOfBaseNotCounted)} regler i grundlaget, som programmet ikke ændrer.\n`,
    );
  });

  it("asks for rules of its own, and not for one that it only adopts", async () => {
    const before = await coverage();
    const adopted = ["deviation", "mit-program", "--rule", "refer-child-to-municipality", "--does", "adopt"];
    await runCommandIn(folder, ["new", ...adopted]);
    expect(await coverage()).toEqual(before);
    await runCommandIn(folder, ["new", "rule", "mit-program", "--id", "aftal-kontrol"]);
    const after = await coverage();
    expect(after.untried.map(({ rule }) => rule)).toContain("aftal-kontrol");
    expect(after.rulesOfBaseNotCounted).toBe(before.rulesOfBaseNotCounted);
  });
});

describe("the scenarios of the generic model", () => {
  it("all pass, and try everything", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["test", model, "--coverage"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toContain("✗");
    expect(stdout).toMatch(
      /\nScenarierne prøver alle regler, begge veje, led for led og på grænserne\.\n\n(\d+) af \1 scenarier består\.\n$/,
    );
  });
});
