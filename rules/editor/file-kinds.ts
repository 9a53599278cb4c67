// The kinds of files that people write.
import type { Text } from "../../src/text/text.js";
import { checklistFileSchema, documentsFileSchema, offersFileSchema } from "../../src/language/catalogue-schemas.js";
import { consistencyFileSchema } from "../../src/language/consistency-schemas.js";
import {
  actorsFileSchema,
  conditionsFileSchema,
  lawsFileSchema,
  modelFileSchema,
  parametersFileSchema,
  responsibilitiesFileSchema,
  ruleFileSchema,
  statementsFileSchema,
} from "../../src/language/file-schemas.js";
import { consistencyFields } from "./consistency-fields.js";
import { checklistFields, documentFields, offerFields } from "./catalogue-fields.js";
import { diagnosesFileSchema } from "../compile-diagnoses.js";
import { described } from "./describe.js";
import { diagnosisTableFields } from "./diagnosis-fields.js";
import { fromZod } from "./from-zod.js";
import type { JsonSchema } from "./json-schema.js";
import {
  actorFields,
  conditionFields,
  lawFields,
  modelFields,
  parameterFields,
  responsibilityFields,
  statementFields,
} from "./name-fields.js";
import { programme } from "./programme.js";
import { ruleFields } from "./rule-fields.js";
import { scenarios } from "./scenarios.js";
import { situation } from "./situation.js";

export type FileKind = { readonly title: Text; readonly schema: () => JsonSchema };

/** Each kind by the name of its schema. */
export const fileKinds = {
  situation: { title: { da: "En persons situation", en: "A person's situation" }, schema: situation },
  rules: {
    title: { da: "Regelfil", en: "Rule file" },
    schema: () => described(fromZod(ruleFileSchema), ruleFields),
  },
  scenarios: { title: { da: "Scenarier", en: "Scenarios" }, schema: scenarios },
  model: {
    title: { da: "Programmet", en: "The programme" },
    schema: () => described(fromZod(modelFileSchema), modelFields),
  },
  programme: { title: { da: "Specifikt program", en: "Specific programme" }, schema: programme },
  diagnoses: {
    title: { da: "Sygdomme og deres koder", en: "Diseases and their codes" },
    schema: () => described(fromZod(diagnosesFileSchema), diagnosisTableFields),
  },
  actors: {
    title: { da: "Aktører", en: "Actors" },
    schema: () => described(fromZod(actorsFileSchema), actorFields),
  },
  responsibilities: {
    title: { da: "Opgaver med skiftende aktør", en: "Responsibilities" },
    schema: () => described(fromZod(responsibilitiesFileSchema), responsibilityFields),
  },
  conditions: {
    title: { da: "Navngivne betingelser", en: "Named conditions" },
    schema: () => described(fromZod(conditionsFileSchema), conditionFields),
  },
  parameters: {
    title: { da: "Parametre", en: "Parameters" },
    schema: () => described(fromZod(parametersFileSchema), parameterFields),
  },
  laws: {
    title: { da: "Love", en: "Laws" },
    schema: () => described(fromZod(lawsFileSchema), lawFields),
  },
  statements: {
    title: { da: "Dokumentets udsagn", en: "The document's statements" },
    schema: () => described(fromZod(statementsFileSchema), statementFields),
  },
  consistency: {
    title: { da: "Påstande om reglerne", en: "Claims about the rules" },
    schema: () => described(fromZod(consistencyFileSchema), consistencyFields),
  },
  checklist: {
    title: { da: "Tjekliste", en: "Checklist" },
    schema: () => described(fromZod(checklistFileSchema), checklistFields),
  },
  offers: {
    title: { da: "Tilbud", en: "Offers" },
    schema: () => described(fromZod(offersFileSchema), offerFields),
  },
  documents: {
    title: { da: "Kilder til tilbud", en: "Sources of offers" },
    schema: () => described(fromZod(documentsFileSchema), documentFields),
  },
} satisfies Readonly<Record<string, FileKind>>;
