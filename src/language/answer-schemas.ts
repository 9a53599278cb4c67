import { z } from "zod";
import type { ChecklistItem } from "./checklist.js";
import { names } from "./file-schemas.js";
import { ownText } from "./specific-schemas.js";

/** The ways in which an item can be answered: as it asks for, or left open. */
export type AnswerForm = ChecklistItem["answer"] | "open";

/** How each kind of answer is written when it has fields. A `text` may also stand alone, without them. */
export const answerSchemas = {
  text: z.strictObject({ text: ownText, reference: ownText.optional() }),
  agreement: z.strictObject({ text: ownText, reference: ownText }),
  actor: z.strictObject({ actors: names.min(1), text: ownText.optional() }),
  /** Whether the day exists is said by the parser of answers. */
  date: z.strictObject({ date: z.string(), text: ownText.optional() }),
  /** One of the two, with the reason. */
  "yes-no": z.strictObject({ yes: ownText.optional(), no: ownText.optional() }),
  choice: z.strictObject({ chosen: names.min(1), text: ownText.optional() }),
  open: z.strictObject({ open: ownText }),
} satisfies Readonly<Record<AnswerForm, z.ZodType>>;

/** The fields by which each kind of answer is known, one of which it must have. */
export const leadingFields: Readonly<Record<AnswerForm, readonly string[]>> = {
  text: ["text", "da", "en"],
  agreement: ["text"],
  actor: ["actors"],
  date: ["date"],
  "yes-no": ["yes", "no"],
  choice: ["chosen"],
  open: ["open"],
};
