import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Duration } from "../calendar/duration.js";
import { periodOn } from "../calendar/period.js";
import { never, plainCondition, type Plain } from "../compare/plain-condition.js";
import { sayActor } from "../compare/say-actor.js";
import type { Strength } from "../language/names.js";
import type { Programme } from "../language/programme.js";
import type { Act, Due, Lapse, Rule } from "../language/rule.js";
import { topicWords } from "../language/words.js";
import { fillIn } from "../recommend/fill-in.js";
import { parametersOn } from "../recommend/parameter-values.js";
import { inBoth, type Text } from "../text/text.js";
import { tidy } from "./tidy.js";
import type { Wording } from "./programme-diff.js";

/** Something with a name and its words. */
export type Said = { readonly key: string; readonly text: Text };

/** A rule as it stands on one day: without names, numbers by name, and tasks whose actor moves. */
export type PlainRule = {
  readonly id: string;
  readonly act: Act;
  readonly subject: string;
  readonly text: Text;
  readonly when: Plain;
  readonly strength: Strength;
  readonly responsible: Said;
  readonly recipient: Said;
  readonly alternatives: readonly Said[];
  readonly involves: readonly Said[];
  readonly offers: readonly Said[];
  readonly due?: { readonly within: Duration; readonly after: readonly string[] };
  readonly lapses?: Lapse;
  /** Holds for nobody where the rule has none. */
  readonly fulfilledBy: Plain;
  readonly shownUntil: Plain;
  readonly wording: Readonly<Record<Exclude<Wording, "actors">, string>>;
  /** All but the id and the words: rules with the same meaning do the same to everybody. */
  readonly meaning: string;
};

/** The rules of a programme on a day. */
export function plainRules(programme: Programme, asOf: CalendarDate): readonly PlainRule[] {
  return programme.rules.map((rule) => plainRule(rule, programme, asOf));
}

/** A rule with other conditions. */
export function withConditions(rule: PlainRule, replace: (condition: Plain) => Plain): PlainRule {
  const { when, fulfilledBy, shownUntil } = rule;
  return withMeaning({
    ...rule,
    when: replace(when),
    fulfilledBy: replace(fulfilledBy),
    shownUntil: replace(shownUntil),
  });
}

function plainRule({ recommend, ...rule }: Rule, programme: Programme, asOf: CalendarDate): PlainRule {
  const parameter = parametersOn(programme.parameters, asOf);
  const { act, subject, strength, due, lapses, fulfilledBy, shownUntil } = recommend;
  const actor = (name: string): Said => actorOn(name, programme, asOf);
  const fill = (text: Text | undefined): string =>
    text === undefined ? "" : JSON.stringify(fillIn(text, programme.parameters, asOf));
  const responsible = actor(recommend.responsible);
  const recipient = actor(recommend.recipient);
  const alternatives = recommend.alternatives.map(actor);
  const involves = recommend.involves.map(actor);
  return withMeaning({
    ...{ id: rule.id, act, subject, strength, responsible, recipient, alternatives, involves },
    text: fillIn(recommend.text, programme.parameters, asOf),
    when: tidy(plainCondition(rule.when, parameter)),
    offers: recommend.offers.map((topic) => ({ key: topic, text: topicWords[topic] })),
    ...(due && { due: { within: lengthOf(due, programme, asOf), after: due.after } }),
    ...(lapses && { lapses }),
    fulfilledBy: fulfilledBy === undefined ? never : tidy(plainCondition(fulfilledBy, parameter)),
    shownUntil: shownUntil === undefined ? never : tidy(plainCondition(shownUntil, parameter)),
    wording: {
      text: fill(recommend.text),
      timing: fill(recommend.timing),
      note: fill(recommend.note),
      statements: JSON.stringify(rule.statements.map((id) => [id, programme.statements[id]])),
      decisions: JSON.stringify(rule.decisions),
      laws: JSON.stringify(rule.laws.map((id) => [id, programme.laws[id]])),
    },
  });
}

function withMeaning(rule: Omit<PlainRule, "meaning">): PlainRule {
  const { when, strength, due, lapses, fulfilledBy, shownUntil } = rule;
  const keys = (some: readonly Said[]): readonly string[] => some.map(({ key }) => key).sort();
  const meaning = JSON.stringify([
    ...[when, strength, due, lapses, fulfilledBy, shownUntil, rule.responsible.key, rule.recipient.key],
    ...[rule.alternatives, rule.involves, rule.offers].map(keys),
  ]);
  return { ...rule, meaning };
}

/** An actor; of a task, the task and whoever has it on the day. */
function actorOn(name: string, programme: Programme, asOf: CalendarDate): Said {
  const { actors, responsibilities } = programme;
  const task = Object.hasOwn(responsibilities, name) ? responsibilities[name] : undefined;
  if (task === undefined) return { key: name, text: sayActor(name, programme) };
  const { actor } = periodOn(task.periods, asOf);
  const text = inBoth((language) => `${actors[actor]?.[language] ?? actor} (${task.label[language]})`);
  return { key: `${name} ${actor}`, text };
}

function lengthOf({ within }: Due, { parameters }: Programme, asOf: CalendarDate): Duration {
  if ("amount" in within) return within;
  const parameter = parameters[within.parameter];
  if (parameter === undefined) throw new Error(`unknown parameter: ${within.parameter}`);
  return { amount: periodOn(parameter.periods, asOf).value, unit: parameter.unit };
}
