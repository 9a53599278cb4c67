import { z } from "zod";
import { date } from "../calendar/date-schema.js";
import { assertNever } from "../truth/condition.js";
import { readCode } from "./diagnosis-code.js";
import type { RecordedFact } from "./fact.js";
import { isRecorded, type Vocabulary } from "./vocabulary.js";

/** The longest list that a fact takes. */
export const longestList = 200;

/** The zod schema of a situation over a vocabulary: strict, every fact optional and nullable. */
export function situationSchema(vocabulary: Vocabulary): z.ZodType<Record<string, unknown>> {
  const groups = new Map<string, Record<string, z.ZodType>>();
  for (const [path, fact] of vocabulary) {
    if (!isRecorded(fact)) continue;
    const [group = "", name = ""] = path.split(".");
    const shape = groups.get(group) ?? {};
    shape[name] = factSchema(fact).nullish();
    groups.set(group, shape);
  }
  return z.strictObject(
    Object.fromEntries([...groups].map(([group, shape]) => [group, z.strictObject(shape).nullish()])),
  );
}

/** The zod schema of one fact's value when it is known. */
export function factSchema(fact: RecordedFact): z.ZodType {
  switch (fact.type) {
    case "boolean":
      return z.boolean();
    case "date":
      return date;
    case "event":
      return z.union([z.enum(["unknown-date", "no"]), date]);
    case "integer":
      return z.int().min(fact.min).max(fact.max);
    case "enum":
      return z.enum(Object.keys(fact.values));
    case "set":
      return z.array(z.enum(Object.keys(fact.values))).max(longestList);
    case "codes":
      return z.array(z.string().refine((code) => readCode(code) !== undefined)).max(longestList);
    default:
      return assertNever(fact);
  }
}
