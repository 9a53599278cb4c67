import { z } from "zod";
import { answerSchemas } from "../language/answer-schemas.js";
import { checklistFileSchema, documentsFileSchema, offersFileSchema } from "../language/catalogue-schemas.js";
import {
  actorsFileSchema,
  conditionsFileSchema,
  lawsFileSchema,
  modelFileSchema,
  parametersFileSchema,
  responsibilitiesFileSchema,
  ruleFileSchema,
  statementsFileSchema,
  text,
} from "../language/file-schemas.js";
import { consistencyFileSchema } from "../language/consistency-schemas.js";
import { programmeFileSchema } from "../language/specific-schemas.js";
import { casesSchema, expectationSchema, tableSchema } from "../testing/scenario-schemas.js";

/** A kind of file: what it may hold, and the list in it whose items have a blank line between them. */
export type FileKind = { readonly schema: z.ZodType; readonly spaced?: string };

/** The kind of file that a value is, told by its keys, so that a file may have any name; undefined when it is none. */
export function kindOf(value: object): FileKind | undefined {
  const mark = kindMarks().find((key) => Object.hasOwn(value, key));
  return mark === undefined ? undefined : kinds[mark];
}

/** The keys by which kinds of files are told apart. */
export function kindMarks(): readonly string[] {
  return Object.keys(kinds);
}

const cases = casesSchema.extend({
  cases: z.array(
    casesSchema.shape.cases.element.extend({ expect: z.record(z.string(), expectationSchema).optional() }),
  ),
});

/** Every field that an answer to an item of the checklist can have, whatever kind of answer the item asks for. */
const answer = z.object({
  ...answerSchemas["yes-no"].shape,
  actors: answerSchemas.actor.shape.actors,
  chosen: answerSchemas.choice.shape.chosen,
  date: answerSchemas.date.shape.date,
  ...answerSchemas.agreement.shape,
  ...answerSchemas.open.shape,
  ...text.shape,
});

const programme = programmeFileSchema.extend({ checklist: z.record(z.string(), z.union([z.string(), answer])) });

/** By the key at the top that no other kind has, nor any that stands above it here. */
const kinds: Readonly<Record<string, FileKind>> = {
  extends: { schema: programme, spaced: "deviations" },
  rules: { schema: ruleFileSchema, spaced: "rules" },
  cases: { schema: cases },
  table: { schema: tableSchema },
  actors: { schema: actorsFileSchema },
  responsibilities: { schema: responsibilitiesFileSchema },
  conditions: { schema: conditionsFileSchema },
  parameters: { schema: parametersFileSchema },
  laws: { schema: lawsFileSchema },
  statements: { schema: statementsFileSchema },
  items: { schema: checklistFileSchema },
  invariants: { schema: consistencyFileSchema, spaced: "invariants" },
  axioms: { schema: consistencyFileSchema, spaced: "axioms" },
  offers: { schema: offersFileSchema, spaced: "offers" },
  documents: { schema: documentsFileSchema },
  version: { schema: modelFileSchema },
};
