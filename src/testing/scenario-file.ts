import { z } from "zod";
import { isCalendarDate } from "../calendar/calendar-date.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { checkShape } from "../language/explain-issue.js";
import { parseYaml } from "../language/parse-yaml.js";
import { placed } from "../language/place.js";
import { limits, type Source } from "../language/source.js";
import { states } from "../recommend/state.js";
import type { Situation } from "../vocabulary/situation.js";

const date = z.string().refine(isCalendarDate);
const outcomeWords = ["applies", "does not apply", "undetermined", ...states] as const;

const expectation = z.union([
  z.enum(outcomeWords),
  z.strictObject({
    outcome: z.enum(["applies", "does not apply", "undetermined"]).optional(),
    state: z.enum(states).optional(),
    due: date.nullish(),
    doneOn: date.nullish(),
    late: z.boolean().optional(),
    concluded: z.boolean().optional(),
    missing: z.array(z.string()).optional(),
  }),
]);

const facts = z.record(z.string(), z.record(z.string(), z.unknown()));

const scenarioFile = z.strictObject({
  asOf: date,
  facts: facts.optional(),
  closed: z.array(z.string()).optional(),
  cases: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        asOf: date.optional(),
        facts: facts.optional(),
        closed: z.array(z.string()).optional(),
        complete: z.literal(true).optional(),
        argument: z.string().min(1).optional(),
        expect: z.record(z.string(), expectation),
      }),
    )
    .min(1),
});

export type Expectation = z.infer<typeof expectation>;

/** One case: facts in, expected outcomes by rule id out. */
export type Scenario = {
  readonly title: string;
  readonly asOf: string;
  readonly situation: Situation;
  /** Facts or groups that are complete: what is missing there has not happened (D17). */
  readonly closed: readonly string[];
  /** A whole person: no other rule than those named may apply or be undetermined. */
  readonly complete: boolean;
  /** Why the document asks for this and for nothing else. */
  readonly argument?: string;
  readonly expect: Readonly<Record<string, Expectation>>;
  readonly line: number;
};

/** Parses a scenario file. The facts of a case lie over the shared ones; `null` makes a shared fact unknown again. */
export function parseScenarios(source: Source): { scenarios: readonly Scenario[]; diagnostics: readonly Diagnostic[] } {
  const { parsed, diagnostics } = parseYaml(source, limits.ruleFileBytes);
  if (parsed === undefined) return { scenarios: [], diagnostics };
  const { data, problems } = checkShape(parsed.value, scenarioFile);
  if (data === undefined) return { scenarios: [], diagnostics: problems.map((one) => placed(one, parsed.placer)) };
  const scenarios = data.cases.map(
    ({ title, asOf, facts: own, closed, complete = false, argument, expect }, index) => ({
      title,
      asOf: asOf ?? data.asOf,
      situation: overlay(data.facts ?? {}, own ?? {}),
      closed: closed ?? data.closed ?? [],
      complete,
      ...(argument !== undefined && { argument }),
      expect,
      line: parsed.placer.placeOf(["cases", index], "value").line,
    }),
  );
  return { scenarios, diagnostics: [] };
}

function overlay(
  shared: Record<string, Record<string, unknown>>,
  own: Record<string, Record<string, unknown>>,
): Situation {
  const groups = new Set([...Object.keys(shared), ...Object.keys(own)]);
  return Object.fromEntries([...groups].map((group) => [group, { ...shared[group], ...own[group] }]));
}
