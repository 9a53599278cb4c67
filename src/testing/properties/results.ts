import * as fc from "fast-check";
import { strengths } from "../../language/names.js";
import type { Programme } from "../../language/programme.js";
import { isAsking } from "../../recommend/merge-standing.js";
import { resultSchema, type Recommendation, type Result } from "../../recommend/result-schema.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { groupsOf } from "../../vocabulary/vocabulary.js";
import { property, type Breach, type SyncProperty } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";
import { isSameData } from "./same-data.js";

/** A result is what the published schema says, survives JSON, and says of each rule exactly one thing. */
export const resultFitsSchema: SyncProperty = property({
  label: {
    da: "Resultatet følger skemaet og siger én ting om hver regel",
    en: "The result fits its schema and says one thing of each rule",
  },
  cases: ({ people, vocabulary }) => fc.record({ person: people, closed: fc.subarray([...groupsOf(vocabulary)]) }),
  breach: ({ person: { asOf, situation }, closed }, { programme, evaluate }) => {
    const result = evaluate(programme, situation, { asOf, closed, all: true });
    const parsed = resultSchema.safeParse(result);
    if (!parsed.success) return { issues: parsed.error.issues };
    if (!isSameData(parsed.data, result)) return { unknownToTheSchema: true };
    if (!isSameData(JSON.parse(JSON.stringify(result)), result)) return { lostInJson: true };
    return notOnce(result, programme);
  },
});

/** Whoever is in no specific programme gets the rules of the model instead. */
function notOnce(result: Result, programme: Programme): Breach | undefined {
  if (result.programme.id !== programme.id) return undefined;
  const { recommendations, concluded = [], undetermined, doesNotApply = [] } = result;
  const said = [
    ...[...recommendations, ...concluded].flatMap(({ rules }) => rules),
    ...[...undetermined, ...doesNotApply].map(({ rule }) => rule),
  ].sort();
  const rules = programme.rules.map(({ id }) => id).sort();
  return isSameData(said, rules) ? undefined : { said, rules };
}

/** Due day, state and lateness of a recommendation, merged or not, go together. */
export const standingHangsTogether: SyncProperty = property({
  label: {
    da: "Frist, tilstand og rettidighed passer sammen",
    en: "Due day, state and lateness go together",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, { programme, evaluate }) => {
    const { recommendations, concluded = [] } = evaluate(programme, situation, { asOf, all: true });
    for (const one of [...recommendations, ...concluded]) {
      const wrong = wrongIn(one, asOf);
      if (wrong !== undefined) return { rules: one.rules, wrong, state: one.state, due: one.due, doneOn: one.doneOn };
    }
    return undefined;
  },
});

function wrongIn(one: Recommendation, asOf: CalendarDate): string | undefined {
  const { state, due, doneOn, late, pastDue, wasOverdue, lapsedOn, concluded, missing } = one;
  const isPast = due?.date !== undefined && due.date < asOf;
  const isDone = state === "fulfilled";
  const checks: readonly (readonly [field: string, holds: boolean])[] = [
    ["pastDue", pastDue === (!isDone && isPast)],
    ["overdue", state !== "overdue" || isPast],
    ["open", state !== "open" || !isPast],
    ["doneOn", doneOn === undefined || isDone],
    ["late", late === undefined || (isDone && due?.date !== undefined)],
    ["late", late === undefined || doneOn === undefined || late === doneOn > (due?.date ?? "")],
    ["wasOverdue", wasOverdue === undefined || state === "lapsed"],
    ["lapsedOn", (lapsedOn !== undefined) === (state === "lapsed")],
    ["concluded", !concluded || !isDone],
    ["missing", missing.length > 0 === (state === "unconfirmed")],
  ];
  return checks.find(([, holds]) => !holds)?.[0];
}

/**
 * Merging (D18) loses nothing that is still asked for: the merged recommendation asks at least as strongly, at the latest
 * by the same day, and cites the same statements.
 */
export const mergeKeepsStrongest: SyncProperty = property({
  label: {
    da: "Sammenlægning svækker ikke det, der stadig skal gøres, og udskyder det ikke",
    en: "Merging neither weakens nor postpones what is still asked for",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, trial) => {
    const { specific: _, ...programme } = trial.programme;
    const { recommendations, concluded = [] } = trial.evaluate(programme, situation, { asOf, all: true });
    const merged = [...recommendations, ...concluded];
    for (const [rule, one] of outcomesApart(trial, situation, { asOf })) {
      if (one.outcome !== "applies" || !isAsking(one)) continue;
      const into = merged.find(({ rules }) => rules.includes(rule));
      if (into === undefined || !keeps(into, one)) return { rule, asked: asked(one), merged: into && asked(into) };
    }
    return undefined;
  },
});

function keeps(merged: Recommendation, one: Recommendation): boolean {
  return (
    strengths.indexOf(merged.strength) <= strengths.indexOf(one.strength) &&
    (one.due?.date === undefined || (merged.due?.date ?? "9999") <= one.due.date) &&
    one.statements.every((id) => merged.statements.includes(id))
  );
}

function asked({ strength, state, due, statements }: Recommendation): object {
  return { strength, state, due: due?.date, statements };
}
