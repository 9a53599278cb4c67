import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { temporaryName } from "../../../src/cli/replace-file.js";
import { placesIn } from "../../support/read-output.js";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const tiny = fileURLToPath(new URL("../../golden/model", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

const format = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(folder, ["format", ...args]);
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const unordered = "version: 1.0.0\nid: a # navnet\n";
const ordered = "id: a # navnet\nversion: 1.0.0\n";
const broken = "rules: [\n";

describe("forloeb format", () => {
  it("rewrites what is not in canonical form, and says so in the language of choice", async () => {
    write("a.yaml", unordered);
    write("b.yaml", ordered);
    expect(await format("a.yaml", "b.yaml")).toEqual({
      exitCode: 0,
      stdout: "Skrevet om (1):\n  a.yaml\nPå standardform i forvejen: 1 fil\n",
      stderr: "",
    });
    expect(read("a.yaml")).toBe(ordered);
    expect(await format("a.yaml", "b.yaml", "--lang", "en")).toEqual({
      exitCode: 0,
      stdout: "In canonical form already: 2 files\n",
      stderr: "",
    });
    expect(readdirSync(folder).sort()).toEqual(["a.yaml", "b.yaml"]);
  });

  it("with --check writes nothing, lists what is not in canonical form, and has exit code 1", async () => {
    write("a.yaml", unordered);
    write("b.yaml", ordered);
    expect(await format("--check", "a.yaml", "b.yaml")).toEqual({
      exitCode: 1,
      stdout:
        "Ikke på standardform (1):\n  a.yaml\nPå standardform i forvejen: 1 fil\nKør uden `--check` for at skrive dem om.\n",
      stderr: "",
    });
    expect(read("a.yaml")).toBe(unordered);
    expect(await format("--check", "b.yaml")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("takes a programme's folder with its offers and scenarios, each file once", async () => {
    cpSync(tiny, join(folder, "program"), { recursive: true });
    mkdirSync(join(folder, "program/offers"), { recursive: true });
    mkdirSync(join(folder, "program/scenarios"), { recursive: true });
    write("program/offers/tilbud.yaml", "offers:\n  - { name: x, id: a }\n");
    write("program/scenarios/sag.yaml", "cases:\n  - { facts: {}, title: a }\n");
    write("program/laes-mig.txt", "cases: {}");
    await format("program");
    expect(read("program/offers/tilbud.yaml")).toBe("offers:\n  - { id: a, name: x }\n");
    expect(read("program/scenarios/sag.yaml")).toBe("cases:\n  - { title: a, facts: {} }\n");
    const files = readdirSync(join(folder, "program")).filter((file) => file.endsWith(".yaml")).length + 2;
    expect(await format("program", "program/scenarios", "program/scenarios/sag.yaml")).toMatchObject({
      exitCode: 0,
      stdout: `På standardform i forvejen: ${String(files)} filer\n`,
    });
  });

  it("leaves a file with mistakes as it is, says what they are, and writes the others", async () => {
    write("a.yaml", broken);
    write("b.yaml", unordered);
    write("c.yaml", "person: {}\n");
    const { exitCode, stdout, stderr } = await format("a.yaml", "b.yaml", "c.yaml");
    expect(exitCode).toBe(2);
    expect(stdout).toBe("Skrevet om (1):\n  b.yaml\n");
    expect(placesIn(stderr)).toEqual(["1:8 yaml-syntax", "1:1 unknown-file-kind"]);
    expect(read("a.yaml")).toBe(broken);
    expect(read("c.yaml")).toBe("person: {}\n");
  });

  it("has exit code 2 when a path cannot be read, and writes the others", async () => {
    write("b.yaml", unordered);
    mkdirSync(join(folder, "tom"));
    const { exitCode, stderr } = await format("mangler.yaml", "tom", "b.yaml");
    expect(exitCode).toBe(2);
    expect(placesIn(stderr)).toEqual(["1:1 no-rules", "1:1 unreadable-file"]);
    expect(read("b.yaml")).toBe(ordered);
  });

  it("does not touch JSON, which would become YAML", async () => {
    write("a.json", '{ "version": "1.0.0", "id": "a" }');
    const { exitCode, stdout, stderr } = await format("a.json");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe("a.json\n  filen er JSON og røres ikke; standardformen er YAML\n");
  });

  it("prints what stands on the standard input, and only checks it with --check", async () => {
    const input = unordered;
    const said = { exitCode: 0, stdout: ordered, stderr: "" };
    expect(await runCommandIn(folder, ["format", "-"], { input })).toEqual(said);
    expect(await runCommandIn(folder, ["format", "-"], { input: ordered })).toEqual(said);
    expect(await runCommandIn(folder, ["format", "-", "--check"], { input })).toMatchObject({
      exitCode: 1,
      stdout: "Ikke på standardform (1):\n  <stdin>\nKør uden `--check` for at skrive dem om.\n",
    });
    const { exitCode, stdout, stderr } = await runCommandIn(folder, ["format", "-"], { input: broken });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("<stdin>:1:8");
  });

  it("refuses the standard input beside other paths", async () => {
    write("a.yaml", unordered);
    expect(await format("-", "a.yaml")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "`-` (standardinput) kan ikke stå sammen med andre stier\n",
    });
    expect(read("a.yaml")).toBe(unordered);
  });
});

describe("a file that is rewritten", () => {
  it("keeps its permissions, and a link to it stays a link", async () => {
    write("a.yaml", unordered);
    chmodSync(join(folder, "a.yaml"), 0o640);
    symlinkSync("a.yaml", join(folder, "b.yaml"));
    expect(await format("b.yaml")).toMatchObject({ exitCode: 0, stdout: "Skrevet om (1):\n  b.yaml\n" });
    expect(read("a.yaml")).toBe(ordered);
    expect(lstatSync(join(folder, "b.yaml")).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, "a.yaml")).mode & 0o777).toBe(0o640);
  });

  it("is not touched when the new text cannot be written, nor is what stands in the way", async () => {
    write("a.yaml", unordered);
    const inTheWay = temporaryName(join(folder, "a.yaml"));
    writeFileSync(inTheWay, "andet");
    const { exitCode, stdout, stderr } = await format("a.yaml");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(placesIn(stderr)).toEqual(["1:1 unwritable-file"]);
    expect(read("a.yaml")).toBe(unordered);
    expect(readFileSync(inTheWay, "utf8")).toBe("andet");
  });

  it("is not touched when it is protected against writing", async () => {
    write("a.yaml", unordered);
    chmodSync(join(folder, "a.yaml"), 0o444);
    const { exitCode, stdout, stderr } = await format("a.yaml");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(placesIn(stderr)).toEqual(["1:1 unwritable-file"]);
    expect(read("a.yaml")).toBe(unordered);
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
    expect(await format("--check", "a.yaml")).toMatchObject({ exitCode: 1, stderr: "" });
  });

  it("by two names is one file", async () => {
    write("a.yaml", unordered);
    symlinkSync("a.yaml", join(folder, "b.yaml"));
    const { exitCode, stdout } = await format("a.yaml", "./a.yaml", "b.yaml");
    expect(exitCode).toBe(0);
    expect(stdout).toBe("Skrevet om (1):\n  ./a.yaml\nPå standardform i forvejen: 1 fil\n");
    expect(read("a.yaml")).toBe(ordered);
  });

  it("that is canonical already is not written at all", async () => {
    write("a.yaml", ordered);
    const before = statSync(join(folder, "a.yaml"));
    await format("a.yaml");
    const after = statSync(join(folder, "a.yaml"));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });
});
