import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { canonical } from "../../../src/cli/canonical.js";
import { suggestedFile } from "../../../src/cli/templates/suggested-file.js";
import { writeExamples } from "../../../src/cli/write-examples.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { suggestForGaps } from "../../../src/testing/quality/suggest-for-gaps.js";
import { tryOut } from "../../../src/testing/quality/trial.js";
import { runScenario } from "../../../src/testing/run-scenario.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";
import { all, includes, includesNone, programmeOf, ruleOf } from "../../small-programme.js";
import { runCommandIn } from "../../support/run-command.js";

const asOf = "2026-03-01";
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a person whose open list has to be whole", () => {
  it("is written with the command that says so, and is then as was found", async () => {
    const example = {
      asOf,
      situation: { disease: { organSystems: ["eyes"] } },
      closed: ["disease.organSystems", "disease.codes"],
      text: { da: "x", en: "x" },
    };
    const finding: Diagnostic = {
      code: "gap",
      severity: "warning",
      file: "a.yaml",
      line: 1,
      column: 1,
      message: { da: "x", en: "x" },
      example,
    };
    const path = join(folder, "people");
    const programme = fileURLToPath(new URL("../../../rules/programmes/bindevaev-eksempel", import.meta.url));
    expect(await writeExamples(path, [{ programme, diagnostics: [finding] }], "en")).toEqual([]);
    const text = readFileSync(join(path, "gap.yaml"), "utf8");
    const command = /^# forloeb (evaluate .*)$/m.exec(text)?.[1] ?? "";
    expect(command).toMatch(/ --as-of 2026-03-01 --closed disease\.organSystems,disease\.codes$/);
    const { exitCode, stdout } = await runCommandIn(folder, [...command.split(" "), "--format", "json"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('"closed"');
  });

  it("is suggested as a scenario that closes the list, and passes", () => {
    const when = all(includes("disease.organSystems", "eyes"), includesNone("disease.organSystems", "ears"));
    const programme = programmeOf([ruleOf({ when })]);
    const suggestions = suggestForGaps(tryOut(programme, [], asOf), programme.rules);
    const written = suggestedFile({ programme, suggestions, titles: [], today: asOf }, "en", undefined);
    const { text, diagnostics } = canonical({ file: "suggested.yaml", text: written });
    expect(diagnostics).toEqual([]);
    const { scenarios, diagnostics: mistakes } = parseScenarios(
      { file: "suggested.yaml", text },
      { ruleIds: ["refer"] },
    );
    expect(mistakes).toEqual([]);
    const whole = scenarios.filter(({ closed }) => closed.length > 0);
    expect(whole.map(({ closed }) => closed)).toContainEqual(["disease.organSystems"]);
    expect(whole.map(({ title }) => title).join()).toContain("and nothing else");
    for (const one of scenarios) expect(runScenario(programme, one), one.title).toEqual([]);
  });
});
