import type { CalendarDate } from "../calendar/calendar-date.js";
import { sayDate } from "../calendar/say-date.js";
import type { Claim, Found } from "../cells/find-situation.js";
import type { Ways } from "../cells/patience.js";
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
import { noParameter, plainCondition } from "./plain-condition.js";

export type { RuleInForce } from "./pair.js";

export type CompareSetting = {
  readonly vocabulary: Vocabulary;
  /** Days before it do not matter any more; days after it do, where a number changes then. */
  readonly asOf: CalendarDate;
  readonly names: Names;
  /** What holds of every real person; those of the vocabulary are used when nothing is given. */
  readonly axioms?: readonly Axiom[];
  /** Whom the change is judged among: what happens to nobody of them does not count. Everybody when nothing is given. */
  readonly members?: Ways;
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
  { find: findAnybody = findPerson, axioms, members, ...given }: CompareSetting,
): Effect {
  const { names, asOf } = given;
  const setting = { ...given, isOfMembers: members !== undefined, find: among(members, findAnybody, axioms, names) };
  if (base === undefined || changed === undefined) {
    if (changed !== undefined) return effectOf(wholeRule("added", changed, setting));
    return effectOf(base === undefined ? [] : wholeRule("left-out", base, setting));
  }
  const changes: (Change | Undecided)[] = [];
  for (const day of daysOf([base, changed], asOf)) {
    const found = compareOn({ base, changed, ...setting, asOf: day });
    const isNew = (one: Change | Undecided): boolean =>
      one === "undecided" || !changes.some((seen) => isAlike(seen, one));
    changes.push(...(day === asOf ? found : found.filter(isNew).map((one) => fromDay(day, one))));
  }
  return effectOf(changes);
}

/** Looks only among members, and for nobody who cannot be. */
function among(
  members: Ways | undefined,
  find: FindPerson,
  axioms: readonly Axiom[] | undefined,
  { parameters }: Names,
): FindPerson {
  return (condition, setting, unless) => {
    const numbers = parametersOn(parameters, setting.asOf);
    const real = axioms?.map((axiom) => ({ ...axiom, condition: plainCondition(axiom.condition, numbers) }));
    const ways = members?.map((claims) => claims.map(([one, wanted]): Claim => [plainCondition(one, numbers), wanted]));
    return find(condition, { ...setting, ...(real && { axioms: real }), ...(ways && { among: ways }) }, unless);
  };
}

function isAlike(one: Change | Undecided, { kind, direction }: Change): boolean {
  return one !== "undecided" && one.kind === kind && one.direction === direction;
}

type Setting = Omit<Pair, "base" | "changed">;

/** A rule that is added or left out; that is no change where it is proved that no member has it on any day. */
function wholeRule(kind: "added" | "left-out", whole: RuleInForce, setting: Setting): readonly Change[] {
  const days = setting.isOfMembers ? daysOf([whole], setting.asOf) : [setting.asOf];
  const found = days.map((day) => whoGets([whole], { ...setting, asOf: day }));
  if (setting.isOfMembers && found.every((one) => one.kind === "none")) return [];
  const first = found.find((one) => one.kind === "found");
  return [{ kind, ...wholes[kind], ...(first && { example: first.example }) }];
}

const wholes = {
  added: { direction: "stricter", text: { da: "anbefalingen er ny", en: "the recommendation is new" } },
  "left-out": {
    direction: "looser",
    text: {
      da: "anbefalingen er udeladt, så ingen får den længere",
      en: "it is left out, so that nobody gets it",
    },
  },
} as const;

/** Whoever it changes, and what it says to members who have it before and after. */
function compareOn(pair: Pair): readonly (Change | Undecided)[] {
  const people = compareConditions(pair);
  const said = [compareFields, compareLists, compareDue, compareLapse].flatMap((compare) => compare(pair));
  if (said.length === 0 || !pair.isOfMembers) return [...people, ...said];
  return whoGets([pair.base, pair.changed], pair).kind === "none" ? people : [...people, ...said];
}

/** Somebody to whom all of the rules apply. */
function whoGets(rules: readonly RuleInForce[], { asOf, find, vocabulary }: Setting): Found {
  const whens = rules.map(({ rule, parameters }) => plainCondition(rule.when, parametersOn(parameters, asOf)));
  return find({ kind: "all", of: whens }, { vocabulary, parameter: noParameter, asOf });
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
