// What a scenario expects of a rule.
import { strengthWords } from "../../src/language/words.js";
import { expectationSchema } from "../../src/testing/scenario-schemas.js";
import { day } from "./days.js";
import { described } from "./describe.js";
import { fromZod } from "./from-zod.js";
import { orNull, type JsonSchema } from "./json-schema.js";
import { ref } from "./ref.js";
import { oneOf } from "./suggest.js";
import { outcomes, states } from "./words.js";

/** The words that say what is expected, alone or under `outcome`. */
const word: JsonSchema = oneOf({ ...outcomes, ...states });

const mistake: JsonSchema = { errorMessage: `${word.errorMessage ?? ""}; { outcome: …, due: … }` };

/** A word alone, or fields. */
export function expectation(): JsonSchema {
  const fields = described(fromZod(expectationSchema), {
    outcome: { da: "Om reglen gælder.", en: "Whether the rule applies.", like: word },
    state: {
      da: "Hvor langt det er nået, når reglen gælder.",
      en: "Where it stands when the rule applies.",
      like: oneOf(states),
    },
    due: {
      da: "Fristens dag; null, når der ikke er en.",
      en: "The due day; null when there is none.",
      like: orNull(day),
    },
    doneOn: {
      da: "Den dag, det blev gjort; null, når den ikke kendes.",
      en: "The day on which it was done; null when it is not known.",
      like: orNull(day),
    },
    late: { da: "Om det blev gjort efter fristen.", en: "Whether it was done after the time limit." },
    concluded: {
      da: "Om det ikke blev gjort og ikke længere vises.",
      en: "Whether it was not done and is no longer shown.",
    },
    strength: {
      da: "Hvor stærkt der bedes om det.",
      en: "How strongly it is asked for.",
      like: oneOf(strengthWords),
    },
    responsible: {
      da: "Den aktør, der har opgaven på dagen.",
      en: "The actor who has the task on the day.",
      like: ref("actor"),
    },
    recipient: {
      da: "Den aktør, den retter sig mod.",
      en: "The actor whom it is for.",
      like: ref("actor"),
    },
    missing: {
      da: "De oplysninger, der skal spørges om; rækkefølgen er uden betydning.",
      en: "The facts to ask for, in any order.",
      each: ref("fact"),
    },
  });
  return { anyOf: [{ ...fields, minProperties: 1, ...mistake }, word] };
}
