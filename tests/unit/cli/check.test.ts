import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readOutput } from "../../support/read-output.js";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const tiny = fileURLToPath(new URL("../../golden/model", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync(tiny, join(folder, "program"), { recursive: true });
});

const check = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(folder, ["check", ...args]);
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const placesAndFiles = (text: string): readonly string[] =>
  readOutput(text).map(({ file, line, code }) => `${file}:${String(line)} ${code}`);

describe("forloeb check", () => {
  it("says that there are no mistakes, in the language of choice", async () => {
    expect(await check("program")).toEqual({ exitCode: 0, stdout: "Ingen fejl fundet.\n", stderr: "" });
    expect(await check("program", "--lang", "en")).toEqual({ exitCode: 0, stdout: "No mistakes found.\n", stderr: "" });
  });

  it("finds the mistakes of all files of a folder", async () => {
    write("program/actors.yaml", "actors:\n  hospital: { da: sygehuset, kind: unit }\n");
    write("program/5.0-more.yaml", "section: 5.0\n");
    const { exitCode, stdout, stderr } = await check("program");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(placesAndFiles(stdout)).toEqual([
      "program/actors.yaml:2 missing-translation",
      "program/5.0-more.yaml:1 missing-key",
      "program/5.0-more.yaml:1 missing-key",
      "program/5.0-more.yaml:1 missing-key",
      "program/5.0-more.yaml:1 wrong-shape",
    ]);
  });

  it("of one file of a model says what concerns it: its own mistakes and those of the names", async () => {
    write("program/5.0-more.yaml", "section: 5.0\n");
    expect(await check("program/4.1-rules.yaml")).toMatchObject({ exitCode: 0, stdout: "Ingen fejl fundet.\n" });
    write("program/actors.yaml", "actors:\n  hospital: { da: sygehuset, kind: unit }\n");
    const { exitCode, stdout } = await check("program/4.1-rules.yaml");
    expect(exitCode).toBe(1);
    expect(placesAndFiles(stdout)).toEqual(["program/actors.yaml:2 missing-translation"]);
  });

  it("does not blame a rule for a condition that could not be read", async () => {
    write(
      "program/conditions.yaml",
      "conditions:\n  child-with-known-disease:\n    text: { da: x, en: x }\n    when: person.age < 18\n  known:\n    text: { da: x, en: x }\n    when: disease.status is confirmed\n",
    );
    const { stdout } = await check("program");
    expect(placesAndFiles(stdout)).toEqual(["program/conditions.yaml:4 unknown-fact-in-rule"]);
  });

  it("checks several paths, and names each mistake's file", async () => {
    write("a.yaml", "section: x\n");
    const { exitCode, stdout } = await check("program", "a.yaml", "nosuch.yaml");
    expect(exitCode).toBe(2);
    expect(new Set(readOutput(stdout).map(({ file }) => file))).toEqual(new Set(["a.yaml", "nosuch.yaml"]));
  });

  it("reads a rule file from the standard input", async () => {
    const { stdout } = await runCommandIn(folder, ["check", "-"], { input: "section: x\n" });
    expect(new Set(readOutput(stdout).map(({ file }) => file))).toEqual(new Set(["<stdin>"]));
  });

  it("refuses a folder without rule files, and one with names alone", async () => {
    mkdirSync(join(folder, "tom"));
    expect(await check("tom")).toMatchObject({ exitCode: 2, stderr: "" });
    rmSync(join(folder, "program/4.1-rules.yaml"));
    const { exitCode, stdout } = await check("program");
    expect(exitCode).toBe(1);
    expect(readOutput(stdout).map(({ code }) => code)).toEqual(["no-rules"]);
  });

  describe("with scenarios", () => {
    const scenarios = `asOf: 2026-03-01
facts: { disease: { status: confirmed } }
rule: refer-child
table:
  columns: [title, person.birthDat, expect]
  rows:
    - [Et barn, 2020-03-02, aplies]
`;
    const right = scenarios.replace("birthDat,", "birthDate,").replace("aplies", "applies");
    beforeEach(() => {
      mkdirSync(join(folder, "program/scenarios"));
    });

    it("says what is wrong in them as `forloeb test` does, of a folder and of one file", async () => {
      write("program/scenarios/a.yaml", scenarios);
      write("program/scenarios/b.yaml", right.replace("refer-child", "refer-chidl"));
      const tested = await runCommandIn(folder, ["test", "program"]);
      const { exitCode, stdout } = await check("program");
      expect(exitCode).toBe(1);
      expect(placesAndFiles(stdout)).toEqual(placesAndFiles(tested.stderr));
      expect(new Set(readOutput(stdout).map(({ file }) => file))).toEqual(
        new Set(["program/scenarios/a.yaml", "program/scenarios/b.yaml"]),
      );
      const ofFile = await check("program/scenarios/b.yaml");
      expect(ofFile.exitCode).toBe(1);
      expect(ofFile.stdout).toContain("mente du `refer-child`?");
      expect(new Set(readOutput(ofFile.stdout).map(({ file }) => file))).toEqual(new Set(["program/scenarios/b.yaml"]));
    });

    it("has nothing to say of those that are right, nor of a folder without any yet", async () => {
      expect(await check("program")).toMatchObject({ exitCode: 0, stdout: "Ingen fejl fundet.\n" });
      write("program/scenarios/a.yaml", right);
      for (const path of ["program", "program/scenarios/a.yaml"]) {
        expect(await check(path)).toEqual({ exitCode: 0, stdout: "Ingen fejl fundet.\n", stderr: "" });
      }
    });

    it("warns of texts of the template", async () => {
      write("program/scenarios/a.yaml", right.replace("Et barn", '"Skriv her, hvem det er"'));
      for (const path of ["program", "program/scenarios/a.yaml"]) {
        const { exitCode, stdout } = await check(path);
        expect(exitCode).toBe(0);
        expect(stdout).toContain("program/scenarios/a.yaml:7:8  advarsel unwritten-text\n");
      }
    });

    it("says the mistakes of the programme once, and does not blame the scenarios for them", async () => {
      write("program/scenarios/a.yaml", right.replace("birthDate", "shoeSize"));
      write("program/5.0-more.yaml", "section: 5.0\ntitle: x\nrules: []\n");
      const once = (await check("program/5.0-more.yaml")).stdout;
      expect(placesAndFiles(once).length).toBeGreaterThan(0);
      for (const path of ["program", "program/scenarios/a.yaml"]) {
        expect(placesAndFiles((await check(path)).stdout), path).toEqual([...placesAndFiles(once)]);
      }
    });

    it("cannot check a file that is not there", async () => {
      expect((await check("program/scenarios/nosuch.yaml")).exitCode).toBe(2);
    });
  });

  it("gives diagnostics as JSON, in both languages", async () => {
    write("a.yaml", "section: 4.1\n");
    const { exitCode, stdout } = await check("a.yaml", "--format", "json");
    expect(exitCode).toBe(1);
    const { format, diagnostics } = JSON.parse(stdout) as { format: string; diagnostics: readonly unknown[] };
    expect(format).toBe("forloeb/1");
    expect(diagnostics[0]).toEqual({
      code: "missing-key",
      severity: "error",
      file: "a.yaml",
      line: 1,
      column: 1,
      message: {
        da: "feltet `title` mangler øverst i filen",
        en: "the field `title` is missing at the top of the file",
      },
      help: { da: "tilføj `title: …`", en: "add `title: …`" },
    });
    expect(await check("program", "--format", "json")).toMatchObject({
      exitCode: 0,
      stdout: `${JSON.stringify({ format: "forloeb/1", diagnostics: [] }, undefined, 2)}\n`,
    });
  });
});
