import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/diagnostics/messages.js";
import { programmeMessages } from "../../src/diagnostics/programme-messages.js";
import { ruleMessages } from "../../src/diagnostics/rule-messages.js";
import { scenarioMessages } from "../../src/diagnostics/scenario-messages.js";
import { readOutput } from "../support/read-output.js";
import { runCommandIn, type CommandOutput } from "../support/run-command.js";
import { arrangeProgramme, withoutHashes } from "./arrange-programme.js";
import { arrangeCase, casesFolder, madeCases } from "./arrange-case.js";

const codes = Object.keys(messages);
/** What is worth knowing and keeps nothing from being used. */
const warnings = ["changed-base", "review-overdue", "text-of-another-strength", "unanswered-items", "unwritten-text"];

describe("the golden cases", () => {
  it("are there for every diagnostic code, and for nothing else", () => {
    expect(readdirSync(casesFolder).sort()).toEqual([...codes].sort());
  });

  it("are made by the test only where a file does not lie well in a repository", () => {
    expect(Object.keys(madeCases).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe.each(codes)("the diagnostic %s", (code) => {
  const place = mkdtempSync(join(tmpdir(), "forloeb-"));
  const isOfProgrammes = code in programmeMessages;
  const { bad, nearMiss } = isOfProgrammes
    ? arrangeProgramme(join(casesFolder, code), place)
    : arrangeCase(code, place);
  afterAll(() => {
    rmSync(place, { recursive: true });
  });

  const isOfRules = code in ruleMessages || isOfProgrammes;
  const command = (file: string): readonly string[] => {
    if (code in scenarioMessages) return ["test", file];
    if (["unwritable-file", "unknown-file-kind"].includes(code)) return ["format", file];
    if (code === "file-exists") return ["init", file];
    if (isOfProgrammes) return ["check", file, "--as-of", "2027-06-01"];
    return isOfRules ? ["check", file] : ["evaluate", file, "--as-of", "2026-03-01"];
  };
  const output: { da?: CommandOutput; en?: CommandOutput } = {};
  beforeAll(async () => {
    output.da = await runCommandIn(place, command(bad));
    output.en = await runCommandIn(place, [...command(bad), "--lang", "en"]);
  });

  it("is shown to a person as it stands in expected.da.txt", async () => {
    await expect(withoutHashes(abridged(textOf(output.da, isOfRules)))).toMatchFileSnapshot(
      join(casesFolder, code, "expected.da.txt"),
    );
  });

  it("gives its exit code, the text in one place only, and no stack trace", () => {
    const isUnreadable = code === "no-rules";
    expect(output.da?.exitCode).toBe(isOfRules && !isUnreadable ? (warnings.includes(code) ? 0 : 1) : 2);
    expect(isOfRules ? output.da?.stderr : output.da?.stdout).toBe("");
    expect(textOf(output.da, isOfRules)).not.toMatch(/\n\s+at /);
  });

  it("has lines of at most 80 characters", () => {
    const lines = [output.da, output.en].flatMap((one) => textOf(one, isOfRules).split("\n"));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it("is said in English too, message and help", () => {
    const [da, en] = [output.da, output.en].map((one) =>
      readOutput(textOf(one, isOfRules)).filter((shown) => shown.code === code),
    );
    expect(da?.length).toBeGreaterThan(0);
    expect(en?.map(({ line, column }) => [line, column])).toEqual(da?.map(({ line, column }) => [line, column]));
    for (const [index, shown] of (da ?? []).entries()) {
      expect(shown.message).not.toBe("");
      expect(shown.help).not.toBe("");
      expect(en?.[index]?.message).not.toBe("");
      expect(en?.[index]?.message).not.toBe(shown.message);
      expect(en?.[index]?.help).not.toBe("");
      expect(en?.[index]?.help).not.toBe(shown.help);
    }
  });

  it("is not given for the near miss", async () => {
    const { exitCode, stdout, stderr } = await runCommandIn(place, command(nearMiss));
    if (code === "too-many-diagnostics") expect(stderr).not.toContain(code);
    else expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toContain(` ${code}\n`);
  });
});

function textOf(output: CommandOutput | undefined, isOfRules: boolean): string {
  return (isOfRules ? output?.stdout : output?.stderr) ?? "";
}

/** A long list of mistakes by its first and its last. */
function abridged(text: string): string {
  const blocks = text.split("\n\n");
  return blocks.length <= 10 ? text : [blocks[0], "[…]", blocks.at(-1)].join("\n\n");
}
