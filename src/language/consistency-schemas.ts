import { z } from "zod";
import { condition, names, text } from "./file-schemas.js";
import { ownText } from "./specific-schemas.js";

/** One word or several. Which there are is said by the parser. */
const words = z.union([z.string(), z.array(z.string()).min(1)]);

export const selectorSchema = z.strictObject({
  rule: words.optional(),
  act: words.optional(),
  subject: words.optional(),
  responsible: words.optional(),
  recipient: words.optional(),
  statement: words.optional(),
  section: words.optional(),
  strength: z.string().optional(),
  due: z.string().optional(),
});
export type WrittenSelector = z.infer<typeof selectorSchema>;

/** One selector, or several of which one is enough. */
export const selectionSchema = z.union([selectorSchema, z.array(selectorSchema).min(1)]);
export type WrittenSelection = z.infer<typeof selectionSchema>;

/** Texts are in both languages, or in the way that `said` allows. Which claims go together is said by the parser. */
function schemasFor<Said extends z.ZodType>(said: Said) {
  const axiom = z.strictObject({ id: z.string(), text: said, why: said, holds: condition });
  const invariant = z.strictObject({
    id: z.string(),
    text: said,
    statements: names.optional(),
    decisions: names.optional(),
    why: said.optional(),
    whoever: condition.optional(),
    whoeverGets: selectionSchema.optional(),
    gets: selectionSchema.optional(),
    coveredBy: selectionSchema.optional(),
    orIs: condition.optional(),
    neverGets: selectionSchema.optional(),
    atMostOneOf: z.array(selectionSchema).optional(),
    neverBoth: z.array(selectionSchema).optional(),
    oneResponsible: selectionSchema.optional(),
    is: condition.optional(),
  });
  const file = z.strictObject({ axioms: z.array(axiom).nullish(), invariants: z.array(invariant).nullish() });
  return { axiom, invariant, file };
}

/** `consistency.yaml` of a model, whose texts are in both languages. */
export const modelConsistency = schemasFor(text);
/** `consistency.yaml` of a specific programme. */
export const ownConsistency = schemasFor(ownText);
export const consistencyFileSchema = ownConsistency.file;

export type WrittenAxiom = z.infer<typeof ownConsistency.axiom>;
export type WrittenInvariant = z.infer<typeof ownConsistency.invariant>;
