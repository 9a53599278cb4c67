import type { CalendarDate } from "../../calendar/calendar-date.js";
import { subtractDuration, type Duration } from "../../calendar/duration.js";
import type { Claim, Example } from "../../cells/find-situation.js";
import type { Rule } from "../../language/rule.js";
import { checkSituation } from "../../vocabulary/check-situation.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { RulePair } from "./mutants.js";
import { never } from "./parts.js";
import { conditionsIn } from "./own-names.js";
import { peopleOf } from "./people.js";
import { observeRule, trialOfPerson, type TriedProgramme } from "./trial.js";
import type { Differing } from "./differing.js";

/**
 * Somebody for whom another time limit or lapse gives another day or state. Cells know no days but birthdays, so that the
 * day is put into a person of whom the rest is as it must be, and both rules are asked.
 */
export function datedDifference(pair: RulePair, tried: TriedProgramme): Differing {
  const { was, is } = pair;
  const { programme, vocabulary, asOf } = tried;
  const anchors = [...new Set([...anchorsOf(was), ...anchorsOf(is)])];
  const conditions = [was, is].flatMap(conditionsIn);
  const isDated = anchors.flatMap((anchor) => happening(anchor, vocabulary));
  const people = peopleOf(programme, [...conditions, ...isDated], asOf);
  let isPossible = false;
  for (const anchor of anchors) {
    const others = anchors.filter((one) => one !== anchor).flatMap((one) => happening(one, vocabulary));
    const claims: readonly Claim[] = [
      [was.when, "true"],
      ...happening(anchor, vocabulary).map((one): Claim => [one, "true"]),
    ];
    const open: Claim = [was.recommend.fulfilledBy ?? never, "false"];
    const found = people.find([
      [...claims, ...others.map((one): Claim => [one, "not-true"]), open],
      [...claims, open],
      claims,
    ]);
    if (found.kind === "none") continue;
    isPossible = true;
    if (found.kind !== "found") continue;
    for (const day of daysThatPart(pair, asOf)) {
      const example = withDay(found.example, anchor, day);
      if (isShownBy(example, pair, tried)) return { kind: "found", example, rule: pair };
    }
  }
  return { kind: isPossible ? "undecided" : "none" };
}

function anchorsOf({ recommend: { due, lapses } }: Rule): readonly string[] {
  return [...(due?.after ?? []), ...(lapses === undefined ? [] : [lapses.after])];
}

/** A day that is known of somebody says that the event has happened; other dates have no such condition. */
function happening(anchor: string, vocabulary: Vocabulary): readonly Extract<Claim[0], { readonly kind: "leaf" }>[] {
  return vocabulary.get(anchor)?.type === "event" ? [{ kind: "leaf", fact: anchor, operator: "happened" }] : [];
}

/** The evaluation date itself, and the days that one of the two spans of time has passed since, and the other has not. */
function daysThatPart({ was, is }: RulePair, asOf: CalendarDate): readonly CalendarDate[] {
  const spans = [was, is].flatMap(({ recommend: { lapses } }): readonly Duration[] => (lapses ? [lapses.at] : []));
  return [asOf, ...spans.map((span) => subtractDuration(asOf, span))];
}

function withDay(example: Example, path: string, day: CalendarDate): Example {
  const [group = "", name = ""] = path.split(".");
  const before = (example.situation as Readonly<Record<string, object | null | undefined>>)[group] ?? {};
  return { ...example, situation: { ...example.situation, [group]: { ...before, [name]: day } } };
}

function isShownBy(example: Example, { was, is }: RulePair, { programme, vocabulary }: TriedProgramme): boolean {
  if (checkSituation(example.situation, vocabulary, { asOf: example.asOf }).length > 0) return false;
  const { setting } = trialOfPerson(programme, example);
  return JSON.stringify(observeRule(was, setting)) !== JSON.stringify(observeRule(is, setting));
}
