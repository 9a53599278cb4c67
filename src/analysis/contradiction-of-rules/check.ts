import type { Subject } from "../../language/places.js";
import type { Act, Rule } from "../../language/rule.js";
import { sayActor } from "../../compare/say-actor.js";
import { actorOn } from "../../recommend/acting.js";
import { unnamed } from "../../recommend/responsible.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { actingOn, deedOf, firstOfEach, type PairOfRules } from "../pairs-of-rules.js";

/** What somebody must own: done by two it is done twice, or each waits for the other. Several may well inform. */
const actsOfOne: ReadonlySet<Act> = new Set(["refer", "appoint", "coordinate", "plan", "document"]);

/** Two obligations that give one task to two actors, neither of which is said to take part in the other's. */
export const twoOwners: Check = (analysis) =>
  firstOfEach(
    { key: (rule) => deedOf(rule, analysis), against: "earlier", find: (pair) => findTwoOwners(pair, analysis) },
    analysis,
  );

function findTwoOwners([other, one]: PairOfRules, analysis: Analysis): readonly Finding[] {
  if (!isOwned(one) || !isOwned(other) || !areTwo(one, other, analysis)) return [];
  const [rule, second] = analysis.isInQuestion(other) ? [other, one] : [one, other];
  const at: Subject = { kind: "rule", id: rule.id, part: "responsible" };
  const found = analysis.find(
    [
      [one.when, "true"],
      [other.when, "true"],
    ],
    at,
  );
  if (found.kind !== "found") return [];
  const [first, last] = [ownerIn(second, analysis), ownerIn(rule, analysis)].map((name) =>
    sayActor(name, analysis.programme),
  );
  return [
    {
      ...{ code: "contradiction-of-rules", severity: "warning", at, also: { ...at, id: second.id } },
      message: {
        da: `\`${second.id}\` og \`${rule.id}\` giver den samme opgave to ansvarlige: ${first?.da ?? ""} og ${last?.da ?? ""}`,
        en: `\`${second.id}\` and \`${rule.id}\` make two responsible for the same task: ${first?.en ?? ""} and ${last?.en ?? ""}`,
      },
      help: {
        da: "lad den ene have ansvaret, og nævn den anden under `involves`; eller afgræns reglerne, så de ikke gælder den samme",
        en: "let one be responsible, and name the other under `involves`; or limit the rules so that they do not apply to the same person",
      },
      example: found.example,
      shows: { [rule.id]: "applies", [second.id]: "applies" },
    },
  ];
}

function isOwned({ recommend: { act, strength, responsible } }: Rule): boolean {
  return strength === "must" && actsOfOne.has(act) && responsible !== unnamed;
}

function ownerIn(rule: Rule, analysis: Analysis): string {
  return actingOn(rule, analysis).responsible;
}

/** On the day they are two, and neither rule says that the other takes part. */
function areTwo(one: Rule, other: Rule, analysis: Analysis): boolean {
  const [first, second] = [ownerIn(one, analysis), ownerIn(other, analysis)];
  return first !== second && !takesPart(second, one, analysis) && !takesPart(first, other, analysis);
}

function takesPart(actor: string, { recommend }: Rule, { programme, asOf }: Analysis): boolean {
  const { alternatives, involves } = recommend;
  return [...alternatives, ...involves].some((name) => actorOn(name, programme, asOf) === actor);
}
