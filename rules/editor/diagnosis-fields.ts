// What a person is told about the fields of the file of diagnoses.
import { described, type Fields } from "./describe.js";
import type { JsonSchema } from "./json-schema.js";
import { diagnosisCodes } from "./own-fact-fields.js";
import { ref } from "./ref.js";
import { code } from "./situation.js";

const text: JsonSchema = { type: "string", minLength: 1 };
const bothLanguages: JsonSchema = {
  type: "object",
  properties: { da: text, en: text },
  required: ["da", "en"],
  additionalProperties: false,
};

const codeWithRemark: JsonSchema = described(
  {
    type: "object",
    properties: { code, remark: bothLanguages },
    required: ["code"],
    additionalProperties: false,
  },
  {
    code: { da: "Koden.", en: "The code.", like: code },
    remark: { da: "Hvad der er værd at vide om koden.", en: "What is worth knowing of the code." },
  },
);

export const diagnosisTableFields: Fields = {
  diagnoses: { da: "Sygdommene, ved navn.", en: "The diseases, by name." },
  "diagnoses.*.parts": {
    da: "Sygdomme i filen, som er former af denne.",
    en: "Diseases of the file that are forms of this one.",
    each: ref("diagnosis"),
  },
  ...diagnosisCodes("diagnoses.*", { anyOf: [code, codeWithRemark] }),
};
