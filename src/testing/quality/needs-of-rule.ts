import type { Rule } from "../../language/rule.js";
import { sayCondition } from "../../language/say-condition.js";
import { inBoth, type Text } from "../../text/text.js";
import { leavesOf, type Condition, type Leaf } from "../../truth/condition.js";
import { isDecisive, waysToDecide, type Alternatives } from "./decisive.js";
import type { Definite, Gap } from "./gap.js";
import type { Need } from "./need.js";
import { isToTry, type Scope } from "./own-changes.js";
import { always, never, withPart, type Part } from "./parts.js";
import { conditionsIn } from "./own-names.js";
import { peopleOf, type People, type Way } from "./people.js";
import { conditionAt, conditionParts, ownParts } from "./rule-conditions.js";
import type { Trial, TriedProgramme } from "./trial.js";

/** Everything that scenarios should try of a rule; that parts decide, only of those that are to be tried. */
export function needsOfRule(rule: Rule, tried: TriedProgramme, scope: Scope = "own"): readonly Need[] {
  const people = peopleOfRule(rule, tried);
  const need = (one: Wanted): Need => ({
    ...one,
    sift: () => people().sift(one.ways),
    find: () => ({ found: people().find(one.ways), rule: rule.id }),
  });
  const leaves = distinctLeaves(rule);
  const partsToTry = conditionParts.filter((part) => isToTry(part, rule, tried.programme, scope));
  return [
    ...outcomes.map((one) => need(neededOutcome(one, rule))),
    ...leaves.flatMap((leaf) => [
      ...definite.map((truth) => need(neededTruth(leaf, truth, rule, tried))),
      ...neededEdge(leaf, rule, tried).map(need),
    ]),
    ...partsToTry.flatMap((part) =>
      ownParts(part, rule).flatMap((one) => neededDecisions(one, part, rule, tried).map(need)),
    ),
  ];
}

export const definite: readonly Definite[] = ["true", "false"];

type Wanted = Pick<Need, "kind" | "item" | "isMetBy" | "gap"> & { readonly ways: readonly Way[] };

const outcomes = [
  ["applies", "true"],
  ["does-not-apply", "false"],
  ["undetermined", "unknown"],
] as const;

function neededOutcome([outcome, truth]: (typeof outcomes)[number], { id, when }: Rule): Wanted {
  return {
    kind: "outcome",
    item: outcome,
    isMetBy: ({ setting }) => setting.decide(when) === truth,
    ways: [[[when, truth]]],
    gap: () => ({ rule: id, kind: "outcome", outcome }),
  };
}

/** The leaves of the rule's own condition, also those behind names. */
function distinctLeaves(rule: Rule): readonly Leaf[] {
  const [outermost, ...others] = ownParts("when", rule).filter(({ path }) => path.length < 2);
  const leaves = [outermost, ...others].flatMap((part) => (part === undefined ? [] : leavesOf(part.condition)));
  return [...new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf])).values()];
}

function neededTruth(leaf: Leaf, truth: Definite, { id }: Rule, tried: TriedProgramme): Wanted {
  return {
    kind: "truth",
    item: JSON.stringify(leaf),
    isMetBy: ({ setting }) => setting.decide(leaf) === truth,
    ways: [[[leaf, truth]]],
    gap: () => ({ rule: id, kind: "truth", truth, condition: inWords(leaf, tried) }),
  };
}

/** The two neighbouring whole numbers that a comparison parts; preferably where it matters to the rule. */
function neededEdge(leaf: Leaf, { id, when }: Rule, tried: TriedProgramme): readonly Wanted[] {
  if (!("value" in leaf)) return [];
  const between = edgeOf(leaf, tried.parameter);
  return ([0, 1] as const).map((side) => {
    const isThere: Leaf = { kind: "leaf", fact: leaf.fact, operator: "is-one-of", values: [between[side]] };
    return {
      kind: "boundary",
      item: JSON.stringify(leaf),
      isMetBy: ({ setting: { facts }, parameter }) => {
        const known = facts.get(leaf.fact);
        return known?.type === "value" && known.value === edgeOf(leaf, parameter)[side];
      },
      ways: [
        [
          [isThere, "true"],
          [when, "true"],
        ],
        [
          [isThere, "true"],
          [when, "not-false"],
        ],
        [[isThere, "true"]],
      ],
      gap: (): Gap => ({ rule: id, kind: "boundary", between, condition: inWords(leaf, tried) }),
    };
  });
}

function edgeOf(
  leaf: Extract<Leaf, { readonly value: unknown }>,
  parameter: Trial["parameter"],
): readonly [number, number] {
  const limit = typeof leaf.value === "number" ? leaf.value : parameter(leaf.value.parameter);
  const isBelow = leaf.operator === "less-than" || leaf.operator === "at-least";
  return isBelow ? [limit - 1, limit] : [limit, limit + 1];
}

function neededDecisions(
  { condition, path, within }: Part,
  part: (typeof conditionParts)[number],
  rule: Rule,
  tried: TriedProgramme,
): readonly Wanted[] {
  const whole = conditionAt(part, rule);
  // Of a part that stands under a `not` the `not` says enough, and so does each part of a whole.
  const isBranch = condition.kind === "all" || condition.kind === "any" || condition.kind === "not";
  if (whole === undefined || (isBranch && within === undefined)) return [];
  const [ifTrue, ifFalse] = [withPart(whole, path, always), withPart(whole, path, never)];
  const alternatives: Alternatives = { part: condition, ifTrue, ifFalse };
  const place = { in: part, of: rule };
  const kind = isBranch ? "branch" : "leaf";
  return definite.map((truth) => ({
    kind,
    item: `${part} ${path.join(".")}`,
    isMetBy: ({ setting }) => isDecisive(alternatives, truth, place, setting.decide),
    ways: waysToDecide(alternatives, truth, place),
    gap: () => ({ rule: rule.id, kind: "decides", part, of: kind, truth, condition: inWords(condition, tried) }),
  }));
}

/** The people that the conditions of a rule tell apart; worked out when they are asked for. */
function peopleOfRule(rule: Rule, { programme, asOf, parameter }: TriedProgramme): () => People {
  let people: People | undefined;
  return () => {
    const conditions = conditionsIn(rule);
    const edges = distinctLeaves(rule).flatMap((leaf): readonly Condition[] =>
      "value" in leaf
        ? [{ kind: "leaf", fact: leaf.fact, operator: "is-one-of", values: [...edgeOf(leaf, parameter)] }]
        : [],
    );
    people ??= peopleOf(programme, [...conditions, ...edges.flatMap(singly)], asOf);
    return people;
  };
}

function singly(leaf: Condition): readonly Condition[] {
  return leaf.kind === "leaf" && "values" in leaf ? leaf.values.map((one) => ({ ...leaf, values: [one] }) as Leaf) : [];
}

/** A condition in words, with parameters as on the day of the scenarios. */
export function inWords(condition: Condition, { vocabulary, programme, parameter }: TriedProgramme): Text {
  return inBoth((language) => sayCondition(condition, language, { vocabulary, names: programme, parameter }));
}
