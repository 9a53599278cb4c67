import { expectedMemberships, type ExpectedMembership } from "../scenario.js";
import { runMembership } from "../run-membership.js";
import { expectationAgainst } from "./expectation-from.js";
import { isCaught } from "./is-caught.js";
import { sayCaught } from "./say-mutant.js";
import type { Suggestion } from "./suggestion.js";
import { observeRule, trialOfPerson, type Trial, type TriedProgramme } from "./trial.js";
import type { SurvivingMutant } from "./try-mutants.js";

/** People who catch the mutants that no scenario catches; one person may catch several. */
export function suggestForMutants(surviving: readonly SurvivingMutant[], tried: TriedProgramme): readonly Suggestion[] {
  const suggested: { readonly suggestion: Suggestion; readonly trial: Trial }[] = [];
  for (const one of surviving) {
    const trials = suggested.map(({ trial }) => trial);
    if (isCaught(one.mutant, { ...tried, trials })) continue;
    const suggestion = suggestionFor(one, tried);
    if (suggestion === undefined) continue;
    const trial = trialOfPerson(tried.programme, one.example, suggestion);
    if (isCaught(one.mutant, { ...tried, trials: [trial] })) suggested.push({ suggestion, trial });
  }
  return suggested.map(({ suggestion }) => suggestion);
}

function suggestionFor({ mutant, example, rule }: SurvivingMutant, tried: TriedProgramme): Suggestion | undefined {
  const shows = [{ of: mutant.at.id, text: sayCaught(mutant, tried) }];
  if (mutant.targetGroup !== undefined) {
    const membership = membershipIn(example, tried);
    return membership === undefined ? undefined : { ...example, expect: {}, membership, shows };
  }
  if (rule === undefined) return undefined;
  const { setting } = trialOfPerson(tried.programme, example);
  const [was, is] = [observeRule(rule.was, setting), observeRule(rule.is, setting)];
  return { ...example, expect: { [rule.was.id]: expectationAgainst(was, is) }, shows };
}

/** How somebody stands to the target group; undefined where the programme is not in force on the day. */
function membershipIn(
  person: SurvivingMutant["example"],
  { programme }: TriedProgramme,
): ExpectedMembership | undefined {
  return expectedMemberships.find((membership) => {
    const { scenario } = trialOfPerson(programme, person, { membership });
    return runMembership(programme, scenario).length === 0;
  });
}
