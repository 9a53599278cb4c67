import type { CalendarDate } from "../calendar/calendar-date.js";
import { factsBehind, factsMissing, type Decide } from "../evaluate/reasons.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Truth } from "../truth/truth.js";
import { dayOf } from "../vocabulary/know.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";
import { actingIn } from "./acting.js";
import { citationsOf, isInferred, lawsOf } from "./cite.js";
import { deviationsOf } from "./deviations-of.js";
import { dueDate, type DueDate } from "./due-date.js";
import { offersIn } from "./offers.js";
import { parametersBehind } from "./parameters-behind.js";
import type { DoesNotApply, Recommendation, Undetermined } from "./result-schema.js";
import { standing } from "./state.js";
import { fillIn } from "./fill-in.js";
import { reasonOf } from "./reason.js";

export type Outcome = Recommendation | Undetermined | DoesNotApply;

/** Everything that recommending needs to know, the same for all rules of one evaluation. */
export type Setting = {
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  readonly facts: KnownFacts;
  readonly asOf: CalendarDate;
  /** Decides conditions; the reference evaluator, or another that agrees with it. */
  readonly decide: Decide;
};

/** Turns a rule's truth into what a person is told. */
export function recommendRule(rule: Rule, truth: Truth, setting: Setting): Outcome {
  switch (truth) {
    case "true":
      return applies(rule, setting);
    case "unknown":
      return undetermined(rule, setting);
    case "false": {
      const reason = reasonOf(factsBehind(rule.when, setting.decide), setting);
      return { ...entryOf(rule, setting), outcome: "does-not-apply", ...reason };
    }
  }
}

function applies(rule: Rule, setting: Setting): Recommendation {
  const { programme, facts, asOf, decide } = setting;
  const { recommend } = rule;
  const due = recommend.due && dueDate(recommend.due, facts, programme.parameters, asOf);
  const { missing, ...stands } = standing(recommend, due, { facts, decide, asOf });
  const fill = (text: typeof recommend.text): typeof recommend.text => fillIn(text, programme.parameters, asOf);
  return {
    ...askedOf(rule, setting, stands.doneOn),
    outcome: "applies",
    rules: [rule.id],
    ...stands,
    missing: recordedOf(missing, setting),
    ...(recommend.timing && { timing: fill(recommend.timing) }),
    ...(recommend.note && { note: fill(recommend.note) }),
    ...(due && { due: dueOf(due, setting) }),
    offers: offersIn(rule, setting).map((one) => ({ ...one, missing: recordedOf(one.missing, setting) })),
    laws: lawsOf(rule, programme),
    parameters: parametersBehind(rule, programme, asOf),
    ...reasonOf(factsBehind(rule.when, decide), setting),
    also: [],
  };
}

function undetermined(rule: Rule, setting: Setting): Undetermined {
  const { programme, decide } = setting;
  const gate = programme.conditions[rule.appliesTo]?.when;
  return {
    ...askedOf(rule, setting),
    outcome: "undetermined",
    missing: recordedOf(factsMissing(rule.when, decide), setting),
    gate: gate === undefined ? [] : recordedOf(factsMissing(gate, decide), setting),
  };
}

function askedOf(
  rule: Rule,
  setting: Setting,
  /** What has been done was done by whoever had the task then. */
  doneOn?: CalendarDate,
): Omit<Undetermined, "outcome" | "missing" | "gate"> {
  const { programme, asOf } = setting;
  const { act, subject, strength, alternatives, involves, text } = rule.recommend;
  const deviations = deviationsOf(rule, programme);
  return {
    ...entryOf(rule, setting),
    act,
    subject,
    strength,
    inferred: !isOwnStrength(rule, programme) && isInferred({ strength, statements: rule.statements }, programme),
    ...actingIn(rule, { ...setting, day: doneOn ?? asOf }),
    alternatives: [...alternatives],
    involves: [...involves],
    text: fillIn(text, programme.parameters, asOf),
    ...(rule.addedBy !== undefined && { addedBy: rule.addedBy }),
    ...(deviations.length > 0 && { deviations: [...deviations] }),
  };
}

/** The strength is a specific programme's own decision, and not read from the document. */
function isOwnStrength({ id, addedBy, recommend }: Rule, { specific }: Programme): boolean {
  const before = specific?.before.rules.find((rule) => rule.id === id);
  return addedBy !== undefined || (before !== undefined && before.recommend.strength !== recommend.strength);
}

function entryOf(
  rule: Rule,
  { programme }: Setting,
): Pick<DoesNotApply, "rule" | "statements" | "decisions" | "citations"> {
  const { id, statements, decisions } = rule;
  return { rule: id, statements: [...statements], decisions: [...decisions], citations: citationsOf(rule, programme) };
}

function dueOf({ within, missing, ...due }: DueDate, setting: Setting): NonNullable<Recommendation["due"]> {
  return { ...due, within: `${String(within.amount)} ${within.unit}`, missing: recordedOf(missing, setting) };
}

/** What can be asked: a derived fact is replaced by those of its sources that are not known to the day. */
function recordedOf(paths: readonly string[], { vocabulary, facts }: Setting): string[] {
  const isOpen = (path: string): boolean => dayOf(facts.get(path)) === undefined;
  const recorded = paths.flatMap((path) => {
    const behind = recordedBehind(path, vocabulary);
    return behind.length > 1 ? behind.filter(isOpen) : behind;
  });
  return [...new Set(recorded)].sort();
}
