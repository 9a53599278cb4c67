import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** A second rule, which holds for the people of the first from the other side of 18. */
const rules = readFileSync(join(tiny, "4.1-rules.yaml"), "utf8");
const always = "any: [disease.complex is true, disease.complex is not true]";

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync(tiny, join(folder, "program"), { recursive: true });
});

const check = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(folder, ["check", ...args]);
const write = (when: string): void => {
  writeFileSync(join(folder, "program/4.1-rules.yaml"), rules.replace("{ condition: known }", `{ ${when} }`));
};

describe("what rules say together", () => {
  it("is looked at when each file can be read, and shown where the rule stands", async () => {
    write("all: [disease.complex is true, disease.complex is false]");
    const { exitCode, stdout } = await check("program");
    expect(exitCode).toBe(1);
    expect(readOutput(stdout).map(({ file, line, code }) => `${file}:${String(line)} ${code}`)).toContain(
      "program/4.1-rules.yaml:7 never-applies",
    );
  });

  it("is not looked at while something cannot be read: that is said first", async () => {
    write("all: [disease.complex is true, disease.complx is false]");
    const { exitCode, stdout } = await check("program");
    expect(exitCode).toBe(1);
    expect(readOutput(stdout).map(({ code }) => code)).toEqual(["unknown-fact-in-rule"]);
  });

  it("is said of one file alone, too", async () => {
    write("all: [disease.complex is true, disease.complex is false]");
    const { stdout } = await check("program/4.1-rules.yaml");
    expect(readOutput(stdout).map(({ code }) => code)).toContain("never-applies");
  });
});

describe("the example person of a finding", () => {
  it("is told in words with the day, and given whole to programs", async () => {
    write(always);
    const { stdout } = await check("program", "--as-of", "2026-03-01");
    expect(stdout).toMatch(/\n {4}fx en person på \d+ år: [^]*\(vurderet pr\. 1\. marts 2026\)\n/);
    const { stdout: json } = await check("program", "--as-of", "2026-03-01", "--format", "json");
    expect(JSON.parse(json)).toMatchObject({
      diagnostics: [{ code: "always-applies", example: { asOf: "2026-03-01", shows: { "refer-child": "applies" } } }],
    });
    const { stdout: sarif } = await check("program", "--as-of", "2026-03-01", "--format", "sarif", "--lang", "en");
    expect(sarif).toMatch(/For instance a person aged \d+: /);
  });

  it("is written as a situation that `forloeb evaluate` reads and that is as the finding says", async () => {
    write(always);
    const { exitCode } = await check("program", "--as-of", "2026-03-01", "--examples", "fund/personer");
    expect(exitCode).toBe(0);
    expect(readdirSync(join(folder, "fund/personer"))).toEqual(["always-applies-refer-child.yaml"]);
    const file = "fund/personer/always-applies-refer-child.yaml";
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain("# refer-child: applies\n");
    expect(text).toContain(`# forloeb evaluate ${file} --programme program --as-of 2026-03-01\n`);
    const { stdout, exitCode: evaluated } = await runCommandIn(folder, [
      ...["evaluate", file, "--programme", "program", "--as-of", "2026-03-01", "--format", "json"],
    ]);
    expect(evaluated).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ recommendations: [{ rule: "refer-child" }] });
  });

  it("never takes the place of a file that is there already; then nothing is written", async () => {
    write(always);
    mkdirSync(join(folder, "fund"));
    writeFileSync(join(folder, "fund/always-applies-refer-child.yaml"), "person: {}\n");
    const { exitCode, stderr } = await check("program", "--as-of", "2026-03-01", "--examples", "fund");
    expect(exitCode).toBe(2);
    expect(readOutput(stderr).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "fund/always-applies-refer-child.yaml file-exists",
    ]);
    expect(readFileSync(join(folder, "fund/always-applies-refer-child.yaml"), "utf8")).toBe("person: {}\n");
  });

  it("is written for nobody where nothing is found", async () => {
    await check("program/4.1-rules.yaml", "--examples", "fund");
    expect(readdirSync(folder)).toEqual(["program"]);
  });
});

describe("forloeb checks", () => {
  it("lists what is looked for, and says of one what to avoid, what to prefer, and why", async () => {
    const { stdout } = await runCommandIn(folder, ["checks"]);
    expect(stdout).toContain("never-applies\n  Reglen gælder aldrig nogen\n");
    const { stdout: json } = await runCommandIn(folder, ["checks", "never-applies", "--format", "json"]);
    expect(Object.keys(JSON.parse(json) as object)).toEqual(["never-applies"]);
  });

  it("says the nearest code when there is none of that name", async () => {
    const { exitCode, stderr } = await runCommandIn(folder, ["checks", "never-aplies"]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe("kontrollen `never-aplies` findes ikke\n  → mente du `never-applies`?\n");
  });
});
