// A specific programme's own file.
import { answerSchemas, type AnswerForm } from "../../src/language/answer-schemas.js";
import { programmeFileSchema } from "../../src/language/specific-schemas.js";
import type { ChecklistItem } from "../../src/language/checklist.js";
import { fieldOfTargetGroup } from "../../src/language/target-group-answers.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { day } from "./days.js";
import { described, type Fields } from "./describe.js";
import { fromZod } from "./from-zod.js";
import type { JsonSchema } from "./json-schema.js";
import { ownText } from "./own-text.js";
import { programmeFields } from "./programme-fields.js";
import { ref } from "./ref.js";
import { inParagraphs, inTurn } from "./say.js";
import { oneOf } from "./suggest.js";
import { strengthWords } from "../../src/language/words.js";

/** `programme.yaml`. Names that the generic model has not are taken as they are: a programme may have its own. */
export function programme(): JsonSchema {
  const schema = described(fromZod(programmeFileSchema), programmeFields);
  const { checklist = {}, ...properties } = schema.properties ?? {};
  return { ...schema, properties: { ...properties, checklist: { ...checklist, properties: answers() } } };
}

/** An answer to each item of the generic model. Another base may have other items. */
function answers(): Readonly<Record<string, JsonSchema>> {
  const items = genericModel.checklist.items.filter(({ id }) => fieldOfTargetGroup(id) === undefined);
  return Object.fromEntries(items.map((item) => [item.id, { ...answerTo(item), description: aboutItem(item) }]));
}

function aboutItem({ question, note, strength }: ChecklistItem): string {
  const { da, en } = strengthWords[strength];
  return inParagraphs({
    da: [`${question.da} (${da})`, ...(note === undefined ? [] : [note.da])].join(" "),
    en: [`${question.en} (${en})`, ...(note === undefined ? [] : [note.en])].join(" "),
  });
}

/** As the item asks, or left open. */
function answerTo({ answer, options }: ChecklistItem): JsonSchema {
  const choices = Object.fromEntries(options.map(({ id, ...text }) => [id, text]));
  const schemas: readonly JsonSchema[] = [answer, "open" as const].map((form) => fieldsOf(form));
  const properties = Object.assign({}, ...schemas.map((one) => one.properties)) as JsonSchema["properties"];
  const chosen = answer === "choice" ? { chosen: { ...properties?.["chosen"], items: oneOf(choices) } } : {};
  return {
    type: answer === "text" ? ["string", "object"] : "object",
    ...(answer === "text" && { minLength: 1 }),
    properties: { ...properties, ...chosen },
    additionalProperties: false,
    minProperties: 1,
    errorMessage: inTurn(expected[answer]),
  };
}

function fieldsOf(form: AnswerForm): JsonSchema {
  const made = fromZod(answerSchemas[form]);
  const names = Object.keys(made.properties ?? {});
  const fields = Object.fromEntries(
    names.flatMap((name) => (name in answerFields ? [[name, answerFields[name]]] : [])),
  );
  const { properties } = described(made, fields as Fields);
  // An answer in words may stand alone, in one language or in both.
  return { properties: { ...properties, ...(form === "text" && ownText.properties) } };
}

const own = ref("own-text");

const answerFields: Fields = {
  text: { da: "Svaret i ord.", en: "The answer in words.", like: own },
  reference: { da: "Hvor det står, fx en aftale.", en: "Where it is written, for instance an agreement.", like: own },
  actors: { da: "Hvem det er.", en: "Who it is.", each: ref("actor") },
  date: { da: "Dagen.", en: "The day.", like: day },
  yes: { da: "Ja, og hvorfor.", en: "Yes, and why.", like: own },
  no: { da: "Nej, og hvorfor.", en: "No, and why.", like: own },
  chosen: { da: "Det, der er valgt.", en: "What was chosen." },
  open: {
    da: "Hvorfor punktet står åbent, og hvem der svarer på det. Det tæller som ubesvaret.",
    en: "Why the item is open, and who answers it. It counts as unanswered.",
    like: own,
  },
};

const expected: Readonly<Record<ChecklistItem["answer"], { readonly da: string; readonly en: string }>> = {
  text: { da: "en tekst, eller { open: … }", en: "a text, or { open: … }" },
  agreement: { da: "{ text: …, reference: … } eller { open: … }", en: "{ text: …, reference: … } or { open: … }" },
  actor: { da: "{ actors: [css], text: … } eller { open: … }", en: "{ actors: [css], text: … } or { open: … }" },
  date: { da: "{ date: 2027-12-31 } eller { open: … }", en: "{ date: 2027-12-31 } or { open: … }" },
  "yes-no": {
    da: "{ yes: fordi … }, { no: fordi … } eller { open: … }",
    en: "{ yes: because … }, { no: … } or { open: … }",
  },
  choice: { da: "{ chosen: [a, b] } eller { open: … }", en: "{ chosen: [a, b] } or { open: … }" },
};
