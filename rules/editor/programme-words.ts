// What the fixed words of specific programmes mean.
import type { Deed, Status } from "../../src/language/specific.js";
import type { Text } from "../../src/text/text.js";
import type { Answerer, RecordedFact, Unit } from "../../src/vocabulary/fact.js";

type Words<W extends string> = Readonly<Record<W, Text>>;

export const statuses: Words<Status> = {
  draft: { da: "udkast", en: "a draft" },
  hearing: { da: "i høring", en: "out for consultation" },
  adopted: { da: "vedtaget; alle skal-spørgsmål er besvaret", en: "adopted; every must question is answered" },
  retired: { da: "udgået", en: "no longer in force" },
};

export const deeds: Words<Deed> = {
  adopt: { da: "følger grundlaget, som det er", en: "follows the base as it is" },
  tighten: { da: "strammer: kræver mere, eller af flere", en: "tightens: asks more, or of more people" },
  loosen: { da: "lemper: kræver mindre, eller af færre", en: "loosens: asks less, or of fewer people" },
  replace: { da: "kræver noget andet i stedet", en: "asks something else instead" },
  "change-actor": { da: "lader en anden gøre det", en: "lets somebody else do it" },
  "leave-out": { da: "udelader reglen", en: "leaves the rule out" },
  set: { da: "sætter et tal", en: "sets a number" },
};

export const factTypes: Words<Exclude<RecordedFact["type"], "codes">> = {
  boolean: { da: "ja eller nej", en: "yes or no" },
  event: { da: "noget, der sker på en dag", en: "something that happens on a day" },
  enum: { da: "en af flere værdier", en: "one of several values" },
  set: { da: "en liste af værdier", en: "a list of values" },
  integer: { da: "et helt tal", en: "a whole number" },
  date: { da: "en dag", en: "a day" },
};

export const factUnits: Words<Unit> = {
  years: { da: "år", en: "years" },
  weeks: { da: "uger", en: "weeks" },
  count: { da: "et antal", en: "a count" },
};

export const answererWords: Words<Answerer> = {
  patient: { da: "patienten", en: "the patient" },
  family: { da: "familien", en: "the family" },
  "general-practice": { da: "almen praksis", en: "general practice" },
  "hospital-doctor": { da: "sygehuslægen", en: "the hospital doctor" },
  "clinical-genetics": { da: "klinisk genetik", en: "clinical genetics" },
  css: { da: "Center for Sjældne Sygdomme", en: "the Centre for Rare Diseases" },
  obstetrics: { da: "obstetrikken", en: "obstetrics" },
  "health-visitor": { da: "sundhedsplejersken", en: "the health visitor" },
  municipality: { da: "kommunen", en: "the municipality" },
  pal: { da: "den patientansvarlige læge", en: "the physician with overall patient responsibility" },
};

export const droppedFields: Words<"timing" | "note" | "due" | "lapses" | "fulfilledBy" | "shownUntil"> = {
  timing: { da: "hvornår det skal ske, i ord", en: "when it is to happen, in words" },
  note: { da: "bemærkningen", en: "the remark" },
  due: { da: "fristen", en: "the time limit" },
  lapses: { da: "hvornår det er for sent", en: "when it is too late" },
  fulfilledBy: { da: "hvornår det er gjort", en: "when it is done" },
  shownUntil: { da: "hvornår det ikke længere vises", en: "when it is no longer shown" },
};

export const languages: Words<"da" | "en"> = {
  da: { da: "dansk", en: "Danish" },
  en: { da: "engelsk", en: "English" },
};
