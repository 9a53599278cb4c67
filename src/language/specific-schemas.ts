import { z } from "zod";
import { date } from "../calendar/date-schema.js";
import { condition, names, recommendSchema, text } from "./file-schemas.js";
import { deeds, statuses } from "./specific.js";

/** A text in both languages, or only in the programme's own. */
export const ownText = z.union([z.string().min(1), text]);

const key = z.record(z.string(), text);
const says = z.strictObject({ yes: text, no: text });

/** A fact of the programme's own. Which of the fields its type needs is said by the fact parser. */
export const ownFactSchema = z.strictObject({
  type: z.enum(["boolean", "event", "enum", "set", "integer", "date"]),
  label: text,
  says: says.optional(),
  values: key.optional(),
  exhaustive: z.boolean().optional(),
  judgement: z.literal(true).optional(),
  unit: z.enum(["years", "weeks", "count"]).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  question: text,
  answeredBy: names.min(1),
});

export const ownDiagnosisSchema = text.extend({
  codes: z.strictObject({ exact: names.optional(), narrower: names.optional(), broader: names.optional() }),
});

/** What a deviation does to a rule: fields of the rule's recommendation, and its condition made wider or narrower. */
export const changeSchema = z.strictObject({
  alsoWhen: condition.optional(),
  onlyWhen: condition.optional(),
  when: condition.optional(),
  ...recommendSchema.partial().shape,
  without: z.array(z.enum(["timing", "note", "due", "lapses", "fulfilledBy", "shownUntil"])).optional(),
});
export type WrittenChange = z.infer<typeof changeSchema>;

/** Either a rule or a parameter; which fields go together is said by the ledger's parser. */
export const deviationSchema = z.strictObject({
  rule: z.string().optional(),
  parameter: z.string().optional(),
  base: z.string().optional(),
  does: z.enum(deeds),
  change: changeSchema.optional(),
  value: z.int().optional(),
  reason: ownText,
  decidedBy: ownText,
  reference: ownText,
  reviewBy: date,
  acknowledges: z.enum(["must", "silence"]).optional(),
});
export type WrittenDeviation = z.infer<typeof deviationSchema>;

export const programmeFileSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: text,
  region: ownText,
  responsible: ownText,
  status: z.enum(statuses),
  language: z.enum(["da", "en"]),
  valid: z.strictObject({ from: date, until: date.optional() }),
  reviewBy: date,
  extends: z.string(),
  base: z.strictObject({ version: z.string(), hash: z.string() }),
  targetGroup: z.strictObject({
    text: ownText,
    diagnoses: names.optional(),
    when: condition.optional(),
    onlyWhen: condition.optional(),
    suspectedWithoutDiagnosis: ownText,
    severalGroups: ownText,
  }),
  // A field with only comments under it is empty, and says nothing.
  diagnoses: z.record(z.string(), ownDiagnosisSchema).nullish(),
  facts: z.record(z.string(), z.record(z.string(), ownFactSchema)).nullish(),
  deviations: z.array(deviationSchema).nullish(),
  /** Answers by item; what each item asks for is said by the parser of answers. */
  checklist: z.record(z.string(), z.unknown()).nullish(),
});
export type ProgrammeFile = z.infer<typeof programmeFileSchema>;
