import type { CalendarDate } from "../calendar/calendar-date.js";
import { sayDate } from "../calendar/say-date.js";
import type { Names } from "../language/names.js";
import { parametersOf } from "../language/parameters-of.js";
import { parametersOn } from "../recommend/parameter-values.js";
import { inBoth } from "../text/text.js";
import type { Axiom } from "../vocabulary/axioms.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { compareConditions } from "./compare-conditions.js";
import { compareDue } from "./compare-due.js";
import { compareFields } from "./compare-fields.js";
import { compareLapse } from "./compare-lapse.js";
import { compareLists } from "./compare-lists.js";
import { effectOf, type Change, type Effect, type Undecided } from "./effect.js";
import { findPerson, type FindPerson } from "./find-person.js";
import type { Pair, RuleInForce } from "./pair.js";
import { plainCondition } from "./plain-condition.js";

export type { RuleInForce } from "./pair.js";

export type CompareSetting = {
  readonly vocabulary: Vocabulary;
  /** Days before it do not matter any more; days after it do, where a number changes then. */
  readonly asOf: CalendarDate;
  readonly names: Names;
  /** What holds of every real person; those of the vocabulary are used when nothing is given. */
  readonly axioms?: readonly Axiom[];
  /** Looks for the people to whom a change matters. */
  readonly find?: FindPerson;
};

/**
 * What a change of a rule does, for whom. Without `base` the rule is added, without `changed` it is left out. Everything
 * that is said of people has an example; "none" is a proof that nothing changes for anybody, "undecided" accuses nobody.
 */
export function compareRules(
  base: RuleInForce | undefined,
  changed: RuleInForce | undefined,
  { find: findAnybody = findPerson, axioms, ...setting }: CompareSetting,
): Effect {
  const find = axioms === undefined ? findAnybody : realPeople(findAnybody, axioms, setting.names);
  if (base === undefined || changed === undefined) {
    if (changed !== undefined) return effectOf([wholeRule("added", changed, { ...setting, find })]);
    return effectOf(base === undefined ? [] : [wholeRule("left-out", base, { ...setting, find })]);
  }
  const changes: (Change | Undecided)[] = [];
  for (const day of daysOf([base, changed], setting.asOf)) {
    const found = compareOn({ base, changed, ...setting, find, asOf: day });
    const isNew = (one: Change | Undecided): boolean =>
      one === "undecided" || !changes.some((seen) => isAlike(seen, one));
    changes.push(...(day === setting.asOf ? found : found.filter(isNew).map((one) => fromDay(day, one))));
  }
  return effectOf(changes);
}

function realPeople(find: FindPerson, axioms: readonly Axiom[], { parameters }: Names): FindPerson {
  return (condition, setting, unless) => {
    const numbers = parametersOn(parameters, setting.asOf);
    const plain = axioms.map((axiom) => ({ ...axiom, condition: plainCondition(axiom.condition, numbers) }));
    return find(condition, { ...setting, axioms: plain }, unless);
  };
}

function isAlike(one: Change | Undecided, { kind, direction }: Change): boolean {
  return one !== "undecided" && one.kind === kind && one.direction === direction;
}

function wholeRule(
  kind: "added" | "left-out",
  { rule, parameters }: RuleInForce,
  { vocabulary, asOf, find }: Required<Omit<CompareSetting, "axioms">>,
): Change {
  const found = find(rule.when, { vocabulary, parameter: parametersOn(parameters, asOf), asOf });
  const change: Change =
    kind === "added"
      ? { kind, direction: "stricter", text: { da: "anbefalingen er ny", en: "the recommendation is new" } }
      : {
          kind,
          direction: "looser",
          text: {
            da: "anbefalingen er udeladt, så ingen får den længere",
            en: "it is left out, so that nobody gets it",
          },
        };
  return { ...change, ...(found.kind === "found" && { example: found.example }) };
}

function compareOn(pair: Pair): readonly (Change | Undecided)[] {
  return [compareConditions, compareFields, compareLists, compareDue, compareLapse].flatMap((compare) => compare(pair));
}

/** The evaluation date, and the later days on which a number that either rule reads becomes another. */
function daysOf(sides: readonly RuleInForce[], asOf: CalendarDate): readonly CalendarDate[] {
  const starts = sides.flatMap(({ rule, parameters }) =>
    parametersOf(rule).flatMap((name) => (parameters[name]?.periods ?? []).flatMap(({ from }) => from ?? [])),
  );
  return [asOf, ...[...new Set(starts)].filter((day) => day > asOf).sort()];
}

function fromDay(day: CalendarDate, change: Change | Undecided): Change | Undecided {
  if (change === "undecided") return change;
  const text = inBoth((language) => {
    const from = language === "da" ? "fra" : "from";
    return `${from} ${sayDate(day, language)}: ${change.text[language]}`;
  });
  return { ...change, text };
}
