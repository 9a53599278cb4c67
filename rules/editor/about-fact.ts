import type { Text } from "../../src/text/text.js";
import type { Fact } from "../../src/vocabulary/fact.js";
import { isRecorded } from "../../src/vocabulary/vocabulary.js";

/** A fact with its label and, where somebody records it, its question. */
export function aboutFact(fact: Fact): Text {
  const question = isRecorded(fact) ? fact.question : { da: "regnes ud", en: "computed" };
  return { da: `${fact.label.da} – ${question.da}`, en: `${fact.label.en} – ${question.en}` };
}
