import { z } from "zod";
import { date } from "../calendar/date-schema.js";
import { durationUnits } from "../calendar/duration.js";
import { actorKinds, levels, sectors, strengths } from "./names.js";

export const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
export const names = z.array(z.string());
/** Conditions are read by the condition parser, which says more than a schema can. */
export const condition = z.unknown().refine((value) => value !== undefined && value !== null);

/** Names, acts and strengths are checked by the rule parser, together with all else that a rule says. */
export const recommendSchema = z.strictObject({
  act: z.string(),
  subject: z.string(),
  strength: z.string(),
  responsible: z.string(),
  recipient: z.string(),
  alternatives: names.optional(),
  involves: names.optional(),
  offers: names.optional(),
  text,
  timing: text.optional(),
  note: text.optional(),
  due: z.strictObject({ within: z.string(), after: z.string() }).optional(),
  lapses: z.strictObject({ at: z.string(), after: z.string() }).optional(),
  fulfilledBy: condition.optional(),
  shownUntil: condition.optional(),
});

export const ruleSchema = z.strictObject({
  id: z.string(),
  statements: names,
  decisions: names.optional(),
  laws: names.optional(),
  source: z.enum(["law", "programme"]).optional(),
  when: condition,
  recommend: recommendSchema,
});

export type WrittenRule = z.infer<typeof ruleSchema>;

export const ruleFileSchema = z.strictObject({
  section: z.string(),
  title: text,
  appliesTo: z.string(),
  rules: z.array(ruleSchema).min(1),
});

export const modelFileSchema = z.strictObject({ id: z.string(), version: z.string(), title: text });

export const actorsFileSchema = z.strictObject({
  actors: z.record(
    z.string(),
    text.extend({
      kind: z.enum(actorKinds),
      sector: z.enum(sectors).optional(),
      level: z.enum(levels).optional(),
    }),
  ),
});

export const responsibilitiesFileSchema = z.strictObject({
  responsibilities: z.record(
    z.string(),
    z.strictObject({
      label: text,
      statements: names,
      decisions: names.optional(),
      periods: z
        .array(
          z.strictObject({
            from: date.optional(),
            until: date.optional(),
            actor: z.string(),
            standing: z.enum(["moved", "unresolved"]).optional(),
            why: text.optional(),
            source: text.optional(),
          }),
        )
        .min(1),
    }),
  ),
});

export const conditionsFileSchema = z.strictObject({
  conditions: z.record(z.string(), z.strictObject({ text, decisions: names.optional(), when: condition })),
});

const period = z.strictObject({
  from: date.optional(),
  until: date.optional(),
  value: z.int(),
  source: text.optional(),
});

export const parametersFileSchema = z.strictObject({
  parameters: z.record(
    z.string(),
    z.strictObject({
      unit: z.enum(durationUnits),
      label: text,
      decisions: names.optional(),
      value: z.int().optional(),
      min: z.int().optional(),
      max: z.int().optional(),
      validity: z.array(period).min(1).optional(),
    }),
  ),
});

export const lawsFileSchema = z.strictObject({
  laws: z.record(
    z.string(),
    z.strictObject({
      title: text,
      paragraph: z.string().optional(),
      validFrom: date.optional(),
      validUntil: date.optional(),
      state: z.enum(["confirmed", "only-in-document"]),
      source: text.optional(),
      remark: text.optional(),
    }),
  ),
});

export const statementsFileSchema = z.strictObject({
  statements: z.record(
    z.string(),
    z.strictObject({
      section: z.string(),
      page: z.int(),
      strength: z.enum(strengths),
      inferred: z.boolean(),
      level: z.enum(["patient", "programme", "both"]),
      wording: z.string(),
      text,
      reform: z.boolean().default(false),
      added: z.literal(true).optional(),
      reason: text.optional(),
    }),
  ),
});
