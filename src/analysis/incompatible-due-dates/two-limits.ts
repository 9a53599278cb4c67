import { sayDuration } from "../../calendar/say-duration.js";
import { sayActor } from "../../compare/say-actor.js";
import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import { unnamed } from "../../recommend/responsible.js";
import { inBoth, type Text } from "../../text/text.js";
import type { Analysis } from "../analysis.js";
import { compareLengths, lengthOf } from "../compare-limits.js";
import type { Finding } from "../finding.js";
import { actingOn, type PairOfRules } from "../pairs-of-rules.js";
import { isSameDone } from "../what-is-said.js";
import { onADay, withDay } from "./with-day.js";

/** One deed that two actors are asked for as strongly, by different days after the same. */
export function findTwoLimits([other, one]: PairOfRules, analysis: Analysis): readonly Finding[] {
  const anchor = anchorOfBoth(one, other, analysis);
  if (anchor === undefined) return [];
  const [rule, second] = analysis.isInQuestion(other) ? [other, one] : [one, other];
  const at: Subject = { kind: "rule", id: rule.id, part: "due" };
  const found = analysis.find(
    [
      [one.when, "true"],
      [other.when, "true"],
      [onADay(anchor), "true"],
    ],
    at,
  );
  if (found.kind !== "found") return [];
  const [first, last] = [second, rule].map((each) => sayLimit(each, analysis));
  const label = analysis.vocabulary.get(anchor)?.label ?? { da: anchor, en: anchor };
  return [
    {
      ...{ code: "incompatible-due-dates", severity: "warning", at, also: { ...at, id: second.id } },
      message: {
        da: `\`${second.id}\` og \`${rule.id}\` giver den samme handling to frister efter ${label.da}: ${first?.da ?? ""} og ${last?.da ?? ""}`,
        en: `\`${second.id}\` and \`${rule.id}\` give the same act two time limits after ${label.en}: ${first?.en ?? ""} and ${last?.en ?? ""}`,
      },
      help: {
        da: "skriv den samme frist i begge regler, eller afgræns dem, så kun den ene gælder",
        en: "write the same time limit in both rules, or limit them so that only one applies",
      },
      example: withDay(found.example, anchor, [one, other], analysis),
      shows: { [rule.id]: "applies", [second.id]: "applies" },
    },
  ];
}

/** What both count from; undefined unless it is one deed, done by the same, with limits of different length. */
function anchorOfBoth(one: Rule, other: Rule, analysis: Analysis): string | undefined {
  const [first, second] = [one.recommend, other.recommend];
  if (first.due === undefined || second.due === undefined || first.strength !== second.strength) return undefined;
  const actors = [one, other].map((rule) => actingOn(rule, analysis).responsible);
  // Whoever acts where the document names nobody may be the other actor.
  if (actors[0] === actors[1] || actors.includes(unnamed)) return undefined;
  if (!isSameDone(one, other) || compareLengths(first.due, second.due, analysis) === "same") return undefined;
  const others = second.due.after;
  return first.due.after.find((anchor) => others.includes(anchor));
}

function sayLimit(rule: Rule, analysis: Analysis): Text {
  const { due } = rule.recommend;
  const actor = sayActor(actingOn(rule, analysis).responsible, analysis.programme);
  return inBoth((language) =>
    due === undefined ? "" : `${sayDuration(lengthOf(due, analysis), language)} (${actor[language]})`,
  );
}
