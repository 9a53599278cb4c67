import { resultFormat } from "../../recommend/result-schema.js";
import { runScenario } from "../../testing/run-scenario.js";
import { rulesToTry } from "../../programme/rules-to-try.js";
import { sayUntried } from "../../testing/say-untried.js";
import { untried } from "../../testing/scenario-coverage.js";
import type { Language } from "../../text/text.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { countOf, formatTest, type TestedCase, type TestedGroup } from "../format-test.js";
import type { ExitCode, Io } from "../io.js";
import { readScenarios, type ScenarioGroup } from "../read-scenarios.js";
import { styleFor } from "../style.js";

export type TestCommandOptions = {
  readonly programme?: string;
  readonly format: "text" | "json";
  readonly lang: Language;
  readonly coverage?: boolean;
};

/** `forloeb test PATH…`: runs scenarios, or none and every mistake. Exit code 1 when one fails. */
export async function testCommand(paths: readonly string[], options: TestCommandOptions, io: Io): Promise<ExitCode> {
  const style = styleFor(io);
  const { groups, diagnostics } = await readScenarios(paths, options.programme, io);
  if (diagnostics.length > 0) {
    io.stderr(formatDiagnostics(diagnostics, options.lang, style));
    return 2;
  }
  const tested = groups.map((group) => testGroup(group, options.coverage ?? false));
  io.stdout(options.format === "json" ? asJson(tested) : formatTest(tested, options.lang, style));
  return countOf(casesOf(tested)).failed === 0 ? 0 : 1;
}

function testGroup({ programme, files }: ScenarioGroup, coverage: boolean): TestedGroup {
  return {
    programme,
    files: files.map(({ file, scenarios }) => ({
      file,
      cases: scenarios.map((scenario) => ({ scenario, mismatches: runScenario(programme, scenario) })),
    })),
    ...(coverage && coverageOf({ programme, files })),
  };
}

function coverageOf({ programme, files }: ScenarioGroup): Pick<TestedGroup, "untried" | "notCounted"> {
  const { rules, ofBase } = rulesToTry(programme);
  const scenarios = files.flatMap((one) => one.scenarios);
  return { untried: untried(programme, scenarios, rules), notCounted: ofBase };
}

function casesOf(groups: readonly TestedGroup[]): readonly TestedCase[] {
  return groups.flatMap(({ files }) => files.flatMap(({ cases }) => cases));
}

function asJson(groups: readonly TestedGroup[]): string {
  const cases = groups.flatMap(({ programme, files }) =>
    files.flatMap((one) =>
      one.cases.map(({ scenario: { title, line, asOf, closed, complete, argument }, mismatches }) => ({
        programme: programme.id,
        file: one.file,
        line,
        title,
        asOf,
        closed,
        complete,
        ...(argument !== undefined && { argument }),
        passed: mismatches.length === 0,
        mismatches,
      })),
    ),
  );
  const notTried = groups.flatMap((group) =>
    (group.untried ?? []).map((one) => ({ programme: group.programme.id, ...one, text: sayUntried(one) })),
  );
  const isAsked = groups.some((group) => group.untried !== undefined);
  const notCounted = groups.reduce((sum, group) => sum + (group.notCounted ?? 0), 0);
  const result = {
    format: resultFormat,
    ...countOf(casesOf(groups)),
    cases,
    ...(isAsked && { untried: notTried, rulesOfBaseNotCounted: notCounted }),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
