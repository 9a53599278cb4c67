import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Programme } from "../../language/programme.js";
import { never } from "./parts.js";
import { certainDifferences, differences } from "./differences.js";
import type { Differing } from "./differing.js";
import { datedDifference } from "./dated-difference.js";
import { memberDifference } from "./member-difference.js";
import type { Mutant, RulePair } from "./mutants.js";
import { conditionsIn } from "./own-names.js";
import { peopleOf, type Way } from "./people.js";
import { plainRule } from "./plain-rule.js";
import type { TriedProgramme } from "./trial.js";

/** Looks for somebody of whom a mutant says something else, among those whom the programme is for. */
export function whoDiffers(mutant: Mutant, tried: TriedProgramme): Differing {
  const { programme } = tried;
  if (mutant.targetGroup !== undefined) return memberDifference(mutant.targetGroup, tried);
  const { asOf, pairs } = pairsOn(mutant, tried);
  if (isOfNobody(mutant, programme, asOf)) return { kind: "none" };
  let result: Differing = { kind: "none" };
  for (const pair of pairs) {
    const found = pairDiffers(pair, { ...tried, asOf });
    if (found.kind === "found") return found;
    if (found.kind === "undecided") result = found;
  }
  return result;
}

/** The rules on the day that shows it: of a parameter with its numbers, on a day of the period that is changed. */
function pairsOn(
  { rules, change, parameters }: Mutant,
  { programme, asOf: today }: TriedProgramme,
): { readonly asOf: CalendarDate; readonly pairs: readonly RulePair[] } {
  if (parameters === undefined || change.kind !== "parameter") return { asOf: today, pairs: rules };
  const [changed] = Object.keys(parameters).filter((name) => parameters[name] !== programme.parameters[name]);
  const { from, until } = programme.parameters[changed ?? ""]?.periods[change.period] ?? {};
  const isNow = (from === undefined || from <= today) && (until === undefined || today <= until);
  const asOf = isNow ? today : (until ?? from ?? today);
  const pairs = rules.map(({ was, is }) => ({
    was: plainRule(was, programme.parameters, asOf),
    is: plainRule(is, parameters, asOf),
  }));
  return { asOf, pairs };
}

/** A name that means the same to everybody changes no rule. */
function isOfNobody({ at, meaning }: Mutant, programme: Programme, asOf: CalendarDate): boolean {
  const was = programme.conditions[at.id]?.when;
  if (was === undefined || meaning === undefined) return false;
  return peopleOf(programme, [was, meaning], asOf).sift(differences(was, meaning)) === "none";
}

function pairDiffers(pair: RulePair, tried: TriedProgramme): Differing {
  const { was, is } = pair;
  if (was.recommend.due !== is.recommend.due || was.recommend.lapses !== is.recommend.lapses) {
    return datedDifference(pair, tried);
  }
  const conditions = [was, is].flatMap(conditionsIn);
  const found = peopleOf(tried.programme, conditions, tried.asOf).find(waysToDiffer(pair));
  return found.kind === "found" ? { ...found, rule: pair } : found;
}

/** Whether it is done matters of those to whom the rule applies; until when it is shown, as long as it is not done. */
function waysToDiffer({ was, is }: RulePair): readonly Way[] {
  const applies: Way = [[was.when, "true"]];
  const done = [was.recommend.fulfilledBy ?? never, is.recommend.fulfilledBy ?? never] as const;
  const shown = [was.recommend.shownUntil ?? never, is.recommend.shownUntil ?? never] as const;
  return [
    ...(was.when === is.when ? [] : differences(was.when, is.when)),
    ...(done[0] === done[1] ? [] : differences(...done).map((way) => [...applies, ...way])),
    ...(shown[0] === shown[1]
      ? []
      : certainDifferences(...shown).map((way): Way => [...applies, [done[0], "not-true"], ...way])),
    ...(was.recommend.strength === is.recommend.strength ? [] : [applies, [[was.when, "not-false"]] as Way]),
  ];
}
