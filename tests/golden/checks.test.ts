import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checks } from "../../src/analysis/checks.js";
import { readProgramme } from "../../src/cli/read-programme.js";
import { checkCodes } from "../../src/diagnostics/check-codes.js";
import type { DiagnosticExample } from "../../src/diagnostics/diagnostic.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { quietIo, runCommandIn, type CommandOutput } from "../support/run-command.js";
import { arrangeCheck, checksFolder, madeCases } from "./arrange-check.js";
import { withoutHashes } from "./arrange-programme.js";

const asOf = "2027-06-01";

type Found = { readonly code: string; readonly severity: string; readonly example?: DiagnosticExample };

describe("the checks", () => {
  it("each have a folder of cases, and there is no other", () => {
    const folders = new Set([...readdirSync(checksFolder), ...Object.keys(madeCases)]);
    expect([...folders].sort()).toEqual([...checkCodes].sort());
  });

  it("are all in the table, each with a page in Danish and English", async () => {
    const inTable = new Set<string>([...checks.map(({ code }) => code), "undecided"]);
    expect([...inTable].sort()).toEqual([...checkCodes].sort());
    for (const code of checkCodes) {
      const da = await runCommandIn(tmpdir(), ["checks", code]);
      const en = await runCommandIn(tmpdir(), ["checks", code, "--lang", "en"]);
      expect({ code, exit: da.exitCode }).toEqual({ code, exit: 0 });
      expect(da.stdout).toMatch(/\nUndgå\n {2}\S[^]*\nForetræk\n {2}\S[^]*\nHvorfor\n {2}\S/);
      expect(en.stdout).toMatch(/\nAvoid\n {2}\S[^]*\nPrefer\n {2}\S[^]*\nWhy\n {2}\S/);
      expect(en.stdout.split("\n")[0]).not.toBe(da.stdout.split("\n")[0]);
    }
  });
});

describe.each([...checkCodes])("the check %s", (code) => {
  const place = mkdtempSync(join(tmpdir(), "forloeb-"));
  const { bad, nearMisses } = arrangeCheck(code, place);
  afterAll(() => {
    rmSync(place, { recursive: true });
  });

  it("has a bad case and a near miss", () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(nearMisses.length).toBeGreaterThan(0);
  });

  describe.each(bad)("finds what is wrong in %s", (name) => {
    const output: { da?: CommandOutput; en?: CommandOutput } = {};
    beforeAll(async () => {
      output.da = await runCommandIn(place, ["check", name, "--as-of", asOf]);
      output.en = await runCommandIn(place, ["check", name, "--as-of", asOf, "--lang", "en"]);
    });

    it("and says so to a person", async () => {
      await expect(withoutHashes(output.da?.stdout ?? "")).toMatchFileSnapshot(
        join(checksFolder, code, `${name.replace(/\.yaml$/, "")}.da.txt`),
      );
      expect(output.da?.stdout).toContain(` ${code}\n`);
      expect(output.da?.stderr).toBe("");
      for (const { stdout = "" } of [output.da ?? {}, output.en ?? {}]) {
        expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      }
      expect(output.en?.stdout).toContain(` ${code}\n`);
    });

    it("with a person who really is as the finding says", async () => {
      const { stdout } = await runCommandIn(place, ["check", name, "--as-of", asOf, "--format", "json"]);
      const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
      const found = diagnostics.filter((one) => one.code === code);
      expect(found.length).toBeGreaterThan(0);
      expect(output.da?.exitCode).toBe(diagnostics.some(({ severity }) => severity === "error") ? 1 : 0);
      const { programme } = await readProgramme(join(place, name), quietIo, asOf);
      if (programme === undefined) throw new Error("the programme of a bad case can be read");
      for (const { example } of found) {
        if (example?.shows === undefined) continue;
        const { situation, closed = [] } = example;
        const result = evaluate(programme, situation, { asOf: example.asOf, closed, all: true });
        const applying = [...result.recommendations, ...(result.concluded ?? [])].flatMap(({ rules }) => rules);
        for (const [rule, word] of Object.entries(example.shows)) {
          const really = applying.includes(rule)
            ? "applies"
            : result.undetermined.some((one) => one.rule === rule)
              ? "undetermined"
              : "does not apply";
          expect({ rule, really }).toEqual({ rule, really: word });
        }
      }
    });
  });

  it.each(nearMisses)("finds nothing in %s", async (name) => {
    const { exitCode, stdout, stderr } = await runCommandIn(place, ["check", name, "--as-of", asOf]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toContain(` ${code}\n`);
  });
});
