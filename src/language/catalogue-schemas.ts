import { z } from "zod";
import { date } from "../calendar/date-schema.js";
import { answerKinds } from "./checklist.js";
import { condition, names, text } from "./file-schemas.js";
import { strengths } from "./names.js";
import { offerAreas, offerTopics, permanences } from "./offer.js";

export const checklistFileSchema = z.strictObject({
  themes: z.array(
    z.strictObject({ id: z.string(), title: text, intro: text.optional(), atLeast: z.int().min(1).optional() }),
  ),
  items: z.array(
    z.strictObject({
      id: z.string(),
      theme: z.string(),
      statements: names,
      decisions: names.optional(),
      strength: z.enum(strengths),
      answer: z.enum(answerKinds),
      options: z.array(z.strictObject({ id: z.string(), ...text.shape })).optional(),
      question: text,
      note: text.optional(),
    }),
  ),
});

export const offersFileSchema = z.strictObject({
  title: text,
  offers: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      provider: text,
      topics: z.array(z.enum(offerTopics)),
      area: z.enum(offerAreas),
      audience: text,
      for: condition.optional(),
      gives: text,
      permanence: z.enum(permanences),
      ends: date.optional(),
      remark: text.optional(),
      stated: z.int(),
      sources: names.min(1),
    }),
  ),
});

export const documentsFileSchema = z.strictObject({
  documents: z.record(z.string(), z.strictObject({ title: text, publisher: text, year: z.int() })),
});
