// Rules by what they say, as claims name them.
import { selectorSchema } from "../../src/language/consistency-schemas.js";
import { actWords, strengthWords } from "../../src/language/words.js";
import { described, type Fields } from "./describe.js";
import { fromZod } from "./from-zod.js";
import type { JsonSchema } from "./json-schema.js";
import { ref } from "./ref.js";
import { inTurn } from "./say.js";
import { oneOf } from "./suggest.js";
import { lapsesAt } from "./time-limits.js";

/** One word or a list of them. */
function oneOrMore(word: JsonSchema): JsonSchema {
  return { anyOf: [word, { type: "array", minItems: 1, items: word }] };
}

const text: JsonSchema = { type: "string" };

const fields: Fields = {
  rule: { da: "Reglerne ved navn.", en: "The rules by name.", like: oneOrMore(ref("rule")) },
  act: { da: "Regler med denne handling.", en: "Rules with this act.", like: oneOrMore(oneOf(actWords)) },
  subject: { da: "Regler om dette emne.", en: "Rules on this subject.", like: oneOrMore(text) },
  responsible: {
    da: "Regler, hvor denne aktør på dagen har ansvaret.",
    en: "Rules for which this actor is responsible on the day.",
    like: oneOrMore(ref("actor-or-responsibility")),
  },
  recipient: {
    da: "Regler med denne modtager på dagen.",
    en: "Rules with this recipient on the day.",
    like: oneOrMore(ref("actor-or-responsibility")),
  },
  statement: {
    da: "Regler, der bygger på dette udsagn.",
    en: "Rules that rest on this statement.",
    like: oneOrMore(ref("statement")),
  },
  section: {
    da: "Regler i dette afsnit, men ikke i afsnittene under det.",
    en: "Rules of this section and not of the sections below it.",
    like: oneOrMore(ref("section")),
  },
  strength: {
    da: "Regler, der er mindst så stærke.",
    en: "Rules that are at least so strong.",
    like: oneOf(strengthWords),
  },
  due: {
    da: "Regler med en frist på højst så længe.",
    en: "Rules with a time limit of at most so long.",
    like: lapsesAt,
  },
};

const selector = described(fromZod(selectorSchema), fields);

/** One selector, or a list of which one is enough. */
export const selection: JsonSchema = {
  ...selector,
  type: ["object", "array"],
  minProperties: 1,
  minItems: 1,
  items: { ...selector, minProperties: 1 },
  errorMessage: inTurn({
    da: "hvilke regler: { act: refer, recipient: css }, eller en liste af dem",
    en: "which rules: { act: refer, recipient: css }, or a list of them",
  }),
};
