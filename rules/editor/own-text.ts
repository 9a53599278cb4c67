// Texts of a specific programme.
import { described } from "./describe.js";
import { inTurn } from "./say.js";
import type { JsonSchema } from "./json-schema.js";

/** One text in the language of the programme, or both. */
export const ownText: JsonSchema = described(
  {
    type: ["string", "object"],
    minLength: 1,
    properties: { da: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } },
    required: ["da", "en"],
    additionalProperties: false,
    errorMessage: inTurn({ da: "en tekst, eller { da: …, en: … }", en: "a text, or { da: …, en: … }" }),
  },
  {},
);
