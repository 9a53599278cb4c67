import type { Programme } from "../language/rule.js";
import { outcomesOf } from "../programme/evaluate.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import type { Expectation, Scenario } from "./scenario-file.js";

/** What differs between what a scenario expects of a rule and what it got. */
export type Mismatch = { readonly rule: string; readonly expected: string; readonly actual: string };

/** Runs a scenario. Throws as `evaluate` does when its facts are not valid. */
export function runScenario(programme: Programme, scenario: Scenario): readonly Mismatch[] {
  const { situation, asOf, closed, complete, expect } = scenario;
  const looked = complete ? programme : only(programme, expect);
  const outcomes = new Map(outcomesOf(looked, situation, { asOf, closed }).map((one) => [one.rule, one]));
  const unexpected = [...outcomes.values()].filter(
    ({ rule, outcome }) => complete && !Object.hasOwn(expect, rule) && outcome !== "does-not-apply",
  );
  const wrong = Object.entries(expect).flatMap(([rule, expected]) => {
    const outcome = outcomes.get(rule);
    if (outcome === undefined) return [{ rule, expected: JSON.stringify(expected), actual: "no such rule" }];
    return matches(expected, outcome)
      ? []
      : [{ rule, expected: JSON.stringify(expected), actual: sayOutcome(outcome) }];
  });
  const surplus = unexpected.map((one) => ({ rule: one.rule, expected: "does not apply", actual: sayOutcome(one) }));
  return [...wrong, ...surplus];
}

/** A programme with those of its rules that are named. */
export function only(programme: Programme, named: object): Programme {
  return { ...programme, rules: programme.rules.filter(({ id }) => Object.hasOwn(named, id)) };
}

function matches(expected: Expectation, outcome: Outcome): boolean {
  if (typeof expected === "string")
    return expected === word(outcome) || (outcome.outcome === "applies" && expected === outcome.state);
  const checks: readonly boolean[] = [
    expected.outcome === undefined || expected.outcome === word(outcome),
    expected.state === undefined || (outcome.outcome === "applies" && expected.state === outcome.state),
    expected.due === undefined || (outcome.outcome === "applies" && expected.due === (outcome.due?.date ?? null)),
    expected.doneOn === undefined || (outcome.outcome === "applies" && expected.doneOn === (outcome.doneOn ?? null)),
    expected.late === undefined || (outcome.outcome === "applies" && expected.late === outcome.late),
    expected.concluded === undefined || (outcome.outcome === "applies" && expected.concluded === outcome.concluded),
    expected.missing === undefined || sameSet(expected.missing, missingOf(outcome)),
  ];
  return checks.every(Boolean);
}

function word(outcome: Outcome): "applies" | "does not apply" | "undetermined" {
  return outcome.outcome === "does-not-apply" ? "does not apply" : outcome.outcome;
}

function missingOf(outcome: Outcome): readonly string[] {
  if (outcome.outcome === "does-not-apply") return [];
  return outcome.outcome === "applies" ? [...outcome.missing, ...(outcome.due?.missing ?? [])] : outcome.missing;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());
}

function sayOutcome(outcome: Outcome): string {
  const { rule: _, ...rest } = outcome;
  if (rest.outcome !== "applies")
    return `${word(outcome)}; missing [${missingOf(outcome).join(", ")}]; because ${JSON.stringify("because" in rest ? rest.because : {})}`;
  const { state, due, doneOn, late, because } = rest;
  return `applies, ${state}; due ${due?.date ?? "-"}; doneOn ${doneOn ?? "-"}; late ${String(late)}; missing [${missingOf(outcome).join(", ")}]; because ${JSON.stringify(because)}`;
}
