import { sayDuration } from "../../calendar/say-duration.js";
import type { Subject } from "../../language/places.js";
import type { Due, Rule } from "../../language/rule.js";
import type { Analysis } from "../analysis.js";
import { compareLengths, countsFromAll, lengthOf } from "../compare-limits.js";
import type { Finding } from "../finding.js";
import { nobodyIs } from "../nobody-is.js";
import { isWrittenHere, mergingKeyOf, type PairOfRules } from "../pairs-of-rules.js";
import { addsNothing } from "../same-advice.js";
import { isSame } from "../what-is-said.js";
import { whateverTheNumbers } from "../whatever-the-numbers.js";
import { isSoFromNowOn } from "../wherever.js";
import { onADay, withDay } from "./with-day.js";

/** A time limit that nobody is shown: the rules become one, and the other's never runs out later. */
export function findLimitUnseen([rule, other]: PairOfRules, analysis: Analysis): readonly Finding[] {
  const [long, short] = [rule.recommend.due, other.recommend.due];
  const isOurs = isWrittenHere(rule, analysis) || isWrittenHere(other, analysis);
  if (long === undefined || short === undefined || !isOurs || !isUnseen(rule, long, other, short, analysis)) return [];
  const [anchor = ""] = long.after;
  const at: Subject = { kind: "rule", id: rule.id, part: "due" };
  const found = analysis.find(
    [
      [rule.when, "true"],
      [onADay(anchor), "true"],
    ],
    at,
  );
  if (found.kind !== "found") return [];
  const [more, less] = [lengthOf(long, analysis), lengthOf(short, analysis)];
  return [
    {
      ...{ code: "incompatible-due-dates", severity: "warning", at, also: { ...at, id: other.id } },
      message: {
        da: `fristen i \`${rule.id}\` (${sayDuration(more, "da")}) får aldrig betydning: alle, den gælder, får også \`${other.id}\`, og dens frist (${sayDuration(less, "da")}) udløber aldrig senere`,
        en: `the time limit of \`${rule.id}\` (${sayDuration(more, "en")}) never matters: everybody to whom it applies also gets \`${other.id}\`, whose limit (${sayDuration(less, "en")}) never runs out later`,
      },
      help: {
        da: `skal den korte frist gælde, så fjern fristen her; skal denne frist gælde, så lad \`${other.id}\` ikke gælde de samme`,
        en: `if the short limit is meant, remove the one here; if this one is meant, let \`${other.id}\` not apply to the same people`,
      },
      example: withDay(found.example, anchor, [rule, other], analysis),
      shows: { [rule.id]: "applies", [other.id]: "applies" },
    },
  ];
}

function isUnseen(rule: Rule, long: Due, other: Rule, short: Due, analysis: Analysis): boolean {
  const about: Subject = { kind: "rule", id: rule.id };
  return (
    countsFromAll(short, long) &&
    isOverTogether(rule, other) &&
    isSoFromNowOn(
      [rule, other],
      analysis,
      (day) => mergingKeyOf(rule, day) === mergingKeyOf(other, day) && compareLengths(short, long, day) === "shorter",
    ) &&
    whateverTheNumbers([rule.when, other.when], analysis, ([one, two], numbers) =>
      one === undefined || two === undefined
        ? false
        : nobodyIs(
            [
              [one, "true"],
              [two, "not-true"],
            ],
            about,
            numbers,
          ),
    ) &&
    !addsNothing(rule, other, analysis)
  );
}

/** The shorter limit counts for as long as the longer does: both are done by the same, and it is not over sooner. */
function isOverTogether({ recommend: long }: Rule, { recommend: short }: Rule): boolean {
  return (
    isSame(long.fulfilledBy, short.fulfilledBy) &&
    (["lapses", "shownUntil"] as const).every((key) => short[key] === undefined || isSame(long[key], short[key]))
  );
}
