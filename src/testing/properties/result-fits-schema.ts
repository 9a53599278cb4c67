import * as fc from "fast-check";
import type { z } from "zod";
import type { Programme } from "../../language/programme.js";
import { resultSchema, type Result } from "../../recommend/result-schema.js";
import { groupsOf } from "../../vocabulary/vocabulary.js";
import { property, type Breach, type SyncProperty } from "./named-property.js";
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
    if (!parsed.success) return { issues: parsed.error.issues.map(sayIssue) };
    if (!isSameData(parsed.data, result)) return { unknownToTheSchema: true };
    if (!isSameData(JSON.parse(JSON.stringify(result)), result)) return { lostInJson: true };
    return notOnce(result, programme);
  },
});

function sayIssue({ path, message }: z.core.$ZodIssue): string {
  return `${path.map(String).join(".")}: ${message}`;
}

/** Whoever is in no specific programme gets the rules of the model instead. */
function notOnce(result: Result, programme: Programme): Breach | undefined {
  if (result.programme.id !== programme.id) return undefined;
  const { recommendations, concluded = [], undetermined, doesNotApply = [] } = result;
  const said = [
    ...[...recommendations, ...concluded].flatMap(({ rules }) => rules),
    ...[...undetermined, ...doesNotApply].map(({ rule }) => rule),
  ].sort();
  const rules = programme.rules.map(({ id }) => id).sort();
  if (isSameData(said, rules)) return undefined;
  const again = said.filter((rule, index) => said.indexOf(rule) < index || !rules.includes(rule));
  return { notSaid: rules.filter((rule) => !said.includes(rule)), saidTooOften: again };
}
