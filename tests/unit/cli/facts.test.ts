import { describe, expect, it } from "vitest";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { runCommand } from "../../support/run-command.js";

describe("forloeb facts", () => {
  it("lists every fact once, with its type", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["facts"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const heads = stdout.split("\n").filter((line) => /^\S+ – \S+$/.test(line));
    expect(heads).toEqual([...coreVocabulary].map(([path, { type }]) => `${path} – ${type}`));
  });

  it("lists one group, with the question and the values of each fact", async () => {
    const { stdout } = await runCommand(["facts", "person"]);
    expect(stdout).toContain(
      "person.birthDate – date\n  Hvornår er personen født?\nperson.ageYears – integer\n  personens alder (regnes ud)\n",
    );
    expect(stdout).not.toContain("disease.");
    expect((await runCommand(["facts", "suspicion"])).stdout).toContain(
      "suspicion.grade – enum\n  Hvor velbegrundet er mistanken om en sjælden sygdom efter lægens vurdering?\n  unspecific-symptoms, suspected,",
    );
  });

  it("asks in English when that is asked for", async () => {
    const { stdout } = await runCommand(["facts", "person", "--lang", "en"]);
    expect(stdout).toContain(
      "person.birthDate – date\n  When was the person born?\nperson.ageYears – integer\n  the person's age (computed)\n",
    );
  });

  it("has lines of at most 80 characters", async () => {
    for (const language of ["da", "en"]) {
      const { stdout } = await runCommand(["facts", "--lang", language]);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("gives the vocabulary as JSON", async () => {
    const { stdout } = await runCommand(["facts", "suspicion", "--format", "json"]);
    const facts = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(facts["suspicion.grade"]).toEqual(coreVocabulary.get("suspicion.grade"));
    expect(Object.keys(facts)).toEqual([...coreVocabulary.keys()].filter((path) => path.startsWith("suspicion.")));
  });

  it("refuses a group that there is none of, with the nearest or with all", async () => {
    expect(await runCommand(["facts", "diseas"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "ukendt gruppe `diseas`; mente du `disease`?\n",
    });
    expect((await runCommand(["facts", "sundhedsvaesen", "--lang", "en"])).stderr).toMatch(
      /^unknown group `sundhedsvaesen`; person, suspicion, /,
    );
  });
});
