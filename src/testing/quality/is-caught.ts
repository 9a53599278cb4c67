import type { Rule } from "../../language/rule.js";
import { decideBy } from "../../programme/outcomes.js";
import type { Setting } from "../../recommend/recommend-rule.js";
import type { Truth } from "../../truth/truth.js";
import { runMembership } from "../run-membership.js";
import type { Expectation } from "../scenario.js";
import type { Mutant, RulePair } from "./mutants.js";
import { catches, expectedOf, type Trial, type TriedProgramme } from "./trial.js";

/** Whether some scenario does not agree with a mutant. The scenarios agree with the programme. */
export function isCaught(mutant: Mutant, { programme, trials }: TriedProgramme): boolean {
  const { rules, parameters, targetGroup } = mutant;
  if (targetGroup !== undefined) {
    const { specific } = programme;
    if (specific === undefined) return false;
    const changed = {
      ...programme,
      specific: { ...specific, targetGroup: { ...specific.targetGroup, condition: targetGroup } },
    };
    return trials.some(({ scenario }) => runMembership(changed, scenario).length > 0);
  }
  const changed = parameters && { ...programme, parameters };
  return rules.some((pair) =>
    trials.some((trial) => {
      const expected = expectedOf(pair.was, trial);
      if (expected === undefined) return false;
      if (changed === undefined) return catchesRule(trial, pair, expected);
      const { setting } = trial;
      const other: Setting = { ...setting, programme: changed, decide: decideBy(changed, setting.facts, setting) };
      return catches({ ...trial, setting: other }, pair.is, expected);
    }),
  );
}

const wordOf: Readonly<Record<Truth, Expectation["outcome"]>> = {
  true: "applies",
  false: "does not apply",
  unknown: "undetermined",
};

/** What settles most mutants without working out all that a rule says: whether it applies. */
function catchesRule(trial: Trial, { was, is }: RulePair, expected: Expectation): boolean {
  const { decide } = trial.setting;
  const truth = decide(is.when);
  if (expected.outcome !== undefined && expected.outcome !== wordOf[truth]) return true;
  if (truth === "false" || saysTheSame(was, is, truth, expected)) return false;
  return catches(trial, is, expected);
}

/** Of somebody to whom a rule may apply, no more than what is missing and how strongly it is asked can differ. */
function saysTheSame(was: Rule, is: Rule, truth: Truth, expected: Expectation): boolean {
  return truth === "unknown" && expected.missing === undefined && was.recommend.strength === is.recommend.strength;
}
