import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { arrangeProgramme } from "../../golden/arrange-programme.js";
import { readOutput } from "../../support/read-output.js";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const base = fileURLToPath(new URL("../../golden/programme-base", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-diff-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  rmSync(folder, { recursive: true });
  for (const name of ["before", "now"]) cpSync(base, join(folder, name), { recursive: true });
});

const diff = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(folder, ["diff", ...args]);
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const edit = (name: string, ...edits: readonly (readonly [string, string])[]): void => {
  const text = readFileSync(join(folder, name), "utf8");
  for (const [from] of edits) expect(text).toContain(from);
  write(
    name,
    edits.reduce((before, [from, to]) => before.replace(from, to), text),
  );
};
const rules = "now/4-rules.yaml";
const parse = ({ stdout }: CommandOutput) => JSON.parse(stdout) as Record<string, unknown>;

describe("forloeb diff", () => {
  it("says that everybody gets the same, in the language of choice, with exit code 0", async () => {
    const { exitCode, stdout, stderr } = await diff("before", "now");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe(
      "Før: Et lille grundlag (1.0.0)\nNu:  Et lille grundlag (1.0.0)\nVurderet pr. 1. marts 2026.\n\n" +
        "Ingen forskel: alle får det samme.\n",
    );
    expect((await diff("before", "now", "--lang", "en")).stdout).toContain("No difference: everybody gets the same.\n");
    expect(await diff("generic-model", "generic-model")).toMatchObject({ exitCode: 0 });
  });

  it("tells a clinician in Danish what a change does, and to whom", async () => {
    edit(
      rules,
      ["when: person.ageYears < 18", "when: person.ageYears < 16"],
      ["within: 3 months", "within: 4 weeks"],
      ["strength: must", "strength: should"],
      ["Sygehuset henviser barnet til kommunen.", "Sygehuset bør henvise barnet til kommunen."],
      ["responsible: municipality", "responsible: hospital"],
      ["fulfilledBy: municipality.referral has happened", "fulfilledBy: pal.appointed has happened"],
    );
    const { exitCode, stdout } = await diff("before", "now");
    expect(exitCode).toBe(1);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toMatchInlineSnapshot(`
      "Før: Et lille grundlag (1.0.0)
      Nu:  Et lille grundlag (1.0.0)
      Vurderet pr. 1. marts 2026.

      ANBEFALINGER

      Sygehuset bør henvise barnet til kommunen.
        Færre får den.
          fx en person på 16 år: personens diagnostiske status er en bekræftet sjælden
          sygdom
          Før: refer-child
        Styrken falder fra skal til bør.
          fx en person på 15 år: personens diagnostiske status er en bekræftet sjælden
          sygdom
          refer-child
        Fristen bliver kortere: fra 3 måneder til 4 uger.
          fx en person på 15 år: diagnosen er stillet (1. februar 2026)
          refer-child
        Der skal mindre til, før den er opfyldt.
          fx en person på 15 år: personens diagnostiske status er en bekræftet sjælden
          sygdom, og en patientansvarlig læge er udpeget for det aktuelle forløb (1.
          februar 2026)
          refer-child
        Der skal mere til, før den er opfyldt.
          fx en person på 15 år: personens diagnostiske status er en bekræftet sjælden
          sygdom, og sygehuset har henvist personen til kommunen (1. februar 2026)
          refer-child
        Sagt på en anden måde: teksten.

      Kommunen tilbyder råd.
        Den ansvarlige er nu sygehuset (før: kommunen).
          fx en person på 65 år: personens diagnostiske status er en bekræftet sjælden
          sygdom
          advise-older

      2 af 2 anbefalinger er ændret for nogen: 1 gælder færre og 1 er anderledes for
      dem, den gælder.
      "
    `);
  });

  it("is as short for words alone, which are no difference to anybody", async () => {
    edit(rules, ["Kommunen tilbyder råd.", "Kommunen kan tilbyde råd."]);
    const { exitCode, stdout } = await diff("before", "now");
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "KUN SAGT PÅ EN ANDEN MÅDE\n\nKommunen kan tilbyde råd.\n  Sagt på en anden måde: teksten.",
    );
    expect(stdout).toContain("Alle får det samme; noget er sagt på en anden måde.\n");
  });

  it("compares on the day that is given", async () => {
    edit("now/parameters.yaml", [
      "value: 65",
      "validity: [{ until: 2026-12-31, value: 65 }, { from: 2027-01-01, value: 60 }]",
    ]);
    const early = await diff("before", "now", "--as-of", "2026-12-31");
    expect(early.exitCode).toBe(0);
    expect(early.stdout.replace(/\s+/g, " ")).toContain(
      "Fra 1. januar 2027 er et tal, en opgave eller et program anderledes",
    );
    const { exitCode, stdout } = await diff("before", "now", "--as-of", "2027-01-01");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("Flere får den.");
  });

  it("is data for programs, with every example in words", async () => {
    edit(rules, ["when: person.ageYears < 18", "when: person.ageYears < 16"]);
    const output = await diff("before", "now", "--format", "json");
    expect(output.exitCode).toBe(1);
    expect(parse(output)).toMatchObject({
      format: "forloeb/1",
      asOf: "2026-03-01",
      compared: 2,
      recommendations: [
        {
          act: "refer",
          subject: "municipality-referral",
          standing: "changed",
          changes: [
            {
              kind: "lost",
              rules: { old: ["refer-child"], new: [] },
              example: { asOf: "2026-03-01", situation: {}, text: { en: expect.stringContaining("aged") as string } },
            },
          ],
        },
      ],
    });
  });

  it("writes every example as a situation that `forloeb evaluate` reads, and never over another file", async () => {
    edit(rules, ["when: person.ageYears < 18", "when: person.ageYears < 16"], ["within: 3 months", "within: 4 weeks"]);
    expect(await diff("before", "now", "--examples", "people")).toMatchObject({ exitCode: 1, stderr: "" });
    const files = readdirSync(join(folder, "people")).sort();
    expect(files).toEqual(["refer-municipality-referral-due.yaml", "refer-municipality-referral-lost.yaml"]);
    const evaluate = (programme: string) =>
      runCommandIn(folder, ["evaluate", `people/${files[1] ?? ""}`, "--programme", programme, "--format", "json"]);
    expect((await evaluate("before")).stdout).toContain('"rule": "refer-child"');
    expect((await evaluate("now")).stdout).not.toContain('"rule": "refer-child"');
    const again = await diff("before", "now", "--examples", "people");
    expect(again.exitCode).toBe(2);
    expect(readOutput(again.stderr).map(({ code }) => code)).toEqual(["file-exists", "file-exists"]);
  });

  it("compares a base with a programme that builds on it, from the day on which that comes into force", async () => {
    mkdirSync(join(folder, "case"));
    mkdirSync(join(folder, "case/bad"));
    arrangeProgramme(join(folder, "case"), folder, ["program"]);
    const text = readFileSync(join(folder, "program/programme.yaml"), "utf8");
    write("program/programme.yaml", text);
    write(
      "program/egne.yaml",
      readFileSync(join(folder, "base/4-rules.yaml"), "utf8")
        .replaceAll("refer-child", "own-referral")
        .replace("subject: municipality-referral", "subject: own-referral")
        .replace(/\n {2}- id: advise-older[\s\S]*/, "\n"),
    );
    const { exitCode, stdout, stderr } = await diff("base", "program");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Vurderet pr. 1. januar 2027. Forskellene gælder dem, der hører til målgruppen for »Et lille program«.",
    );
    expect(stdout).toContain("Anbefalingen er ny.");
    expect(stdout).toContain("1 af 3 anbefalinger er ændret for nogen: 1 er ny.");
    expect((await diff("base", "program", "--as-of", "2026-12-31")).stdout.replace(/\s+/g, " ")).toContain(
      "»Et lille program« gælder ikke den dag, så ingen følger det.",
    );
  });

  it("says everything that is wrong with either side, with exit code 2", async () => {
    edit(rules, ["person.ageYears", "person.ageYear"]);
    const { exitCode, stdout, stderr } = await diff("before", "now");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "now/4-rules.yaml unknown-fact-in-rule",
    ]);
    const missing = await diff("nosuch", "nosuch-either");
    expect(readOutput(missing.stderr).map(({ file }) => file)).toEqual(["nosuch", "nosuch-either"]);
  });

  it("refuses a day that does not exist, and one side alone", async () => {
    expect(await diff("before", "now", "--as-of", "2026-02-30")).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await diff("before")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("mangler") as string });
  });
});

describe("forloeb diff --population", () => {
  beforeEach(() => {
    edit(rules, ["when: person.ageYears < 18", "when: person.ageYears < 16"]);
  });

  const people = [
    { person: { birthDate: "2009-03-01" }, disease: { status: "confirmed" } },
    { person: { birthDate: "2016-03-01" }, disease: { status: "confirmed" } },
    { disease: { status: "confirmed" } },
  ];

  it("counts those to whom each thing happens, and apart those of whom it cannot be told", async () => {
    write("people.ndjson", `${people.map((person) => JSON.stringify(person)).join("\n")}\n\n`);
    const { exitCode, stdout } = await diff("before", "now", "--population", "people.ndjson");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("1 af 3 personer; om 1 kan det ikke afgøres.");
  });

  it("counts the same in a list, in YAML or JSON", async () => {
    write("people.json", JSON.stringify(people));
    write("people.yaml", people.map((person) => `- ${JSON.stringify(person)}\n`).join(""));
    for (const file of ["people.json", "people.yaml"]) {
      const output = await diff("before", "now", "--population", file, "--format", "json");
      expect(parse(output)).toMatchObject({
        population: 3,
        recommendations: [{ changes: [{ affected: { people: 1, undetermined: 1 } }] }],
      });
    }
  });

  it("says everything that is wrong in the file, by line, and counts nobody then", async () => {
    write(
      "people.ndjson",
      `${JSON.stringify(people[0])}\n{"person": {"birthDat": "2009-03-01"}}\nnot json\n{"person": {}, "person": {}}\n{"disease": {"diagnosed": "2026-03-02"}}\n`,
    );
    const { exitCode, stdout, stderr } = await diff("before", "now", "--population", "people.ndjson");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr).map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
      "2 unknown-fact",
      "3 json-syntax",
      "4 duplicate-key",
      "5 after-evaluation-date",
    ]);
    write("people.yaml", "- person: { birthDate: 2009-03-01 }\n- person: { birthDat: 2009-03-01 }\n- 5\n");
    const list = await diff("before", "now", "--population", "people.yaml");
    expect(readOutput(list.stderr).map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
      "2 unknown-fact",
      "3 not-a-mapping",
    ]);
  });

  it("counts what happened after the day as not happened yet when asked to", async () => {
    write("people.ndjson", `${JSON.stringify({ ...people[0], referrals: { css: "2027-03-02" } })}\n`);
    const args = ["before", "now", "--as-of", "2026-03-01", "--population", "people.ndjson"];
    const refused = await diff(...args);
    expect(readOutput(refused.stderr)).toMatchObject([
      { code: "after-evaluation-date", help: expect.stringContaining("`--ignore-later`") as string },
    ]);
    const { stdout, stderr } = await diff(...args, "--ignore-later");
    expect(stderr).toBe("");
    expect(stdout).toContain("1 af 1 personer.");
  });

  it("refuses to look away from what is later when there is nobody to count", async () => {
    const { exitCode, stderr } = await diff("before", "now", "--ignore-later");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("`--ignore-later` er til de personer, `--population` tæller");
  });

  it("refuses a file that is not there, and one without anybody", async () => {
    expect(readOutput((await diff("before", "now", "--population", "no.ndjson")).stderr)[0]?.code).toBe(
      "unreadable-file",
    );
    write("empty.jsonl", "\n\n");
    expect(readOutput((await diff("before", "now", "--population", "empty.jsonl")).stderr)[0]?.code).toBe("empty-file");
    expect(existsSync(join(folder, "people"))).toBe(false);
  });
});
