import type { Example } from "../../cells/find-situation.js";
import type { Rule } from "../../language/rule.js";
import { expectationFrom } from "./expectation-from.js";
import type { Need } from "./need.js";
import { needsOfName } from "./needs-of-name.js";
import { needsOfRule } from "./needs-of-rule.js";
import type { Scope } from "./own-changes.js";
import { ownNames } from "./own-names.js";
import { sayFilled } from "./say-gap.js";
import type { Suggestion } from "./suggestion.js";
import { observeRule, trialOfPerson, type Trial, type TriedProgramme } from "./trial.js";

/** People for everything that scenarios should try of some rules and do not, and that somebody can. */
export function suggestForGaps(
  tried: TriedProgramme,
  rules: readonly Rule[],
  scope: Scope = "own",
): readonly Suggestion[] {
  const ofRules = rules.flatMap((rule) => {
    const named = tried.trials.filter(({ scenario }) => Object.hasOwn(scenario.expect, rule.id));
    return suggestForNeeds(needsOfRule(rule, tried, scope), named, tried);
  });
  const trials = [...tried.trials, ...ofRules.map(({ trial }) => trial)];
  const ofNames = ownNames(tried.programme).flatMap((name) =>
    suggestForNeeds(needsOfName(name, rules, tried), trials, tried),
  );
  return [...ofRules, ...ofNames].map(({ suggestion }) => suggestion);
}

type Suggested = { readonly suggestion: Suggestion; readonly trial: Trial };

/** One person after the other, until each need is met by somebody. */
function suggestForNeeds(
  needs: readonly Need[],
  trials: readonly Trial[],
  tried: TriedProgramme,
): readonly Suggested[] {
  const suggested: Suggested[] = [];
  for (const need of needs) {
    if ([...trials, ...suggested.map(({ trial }) => trial)].some((trial) => need.isMetBy(trial))) continue;
    const { found, rule } = need.find();
    const one = found.kind === "found" ? suggestionOf(found.example, rule, need, tried) : undefined;
    if (one !== undefined && need.isMetBy(one.trial)) suggested.push(one);
  }
  return suggested;
}

function suggestionOf(example: Example, id: string, need: Need, { programme }: TriedProgramme): Suggested | undefined {
  const rule = programme.rules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  const trial = trialOfPerson(programme, example, { expect: { [id]: {} } });
  const expect = { [id]: expectationFrom(observeRule(rule, trial.setting)) };
  const gap = need.gap();
  const of = "name" in gap ? gap.name : gap.rule;
  return { suggestion: { ...example, expect, shows: [{ of, text: sayFilled(gap) }] }, trial };
}
