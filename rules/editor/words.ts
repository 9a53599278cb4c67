// What the fixed words of files mean.
import type { DurationUnit } from "../../src/calendar/duration.js";
import type { ChecklistItem } from "../../src/language/checklist.js";
import type { Actor, Law, ResponsibilityPeriod, Statement } from "../../src/language/names.js";
import type { Offer } from "../../src/language/offer.js";
import type { State } from "../../src/recommend/state.js";
import type { ownColumns } from "../../src/testing/check-columns.js";
import type { ExpectedMembership, OutcomeWord } from "../../src/testing/scenario.js";
import type { Text } from "../../src/text/text.js";

type Words<W extends string> = Readonly<Record<W, Text>>;

export const states: Words<State> = {
  open: { da: "gælder og er ikke gjort", en: "applies and is not done" },
  fulfilled: { da: "gælder og er gjort", en: "applies and is done" },
  overdue: { da: "gælder, og fristen er overskredet", en: "applies and is overdue" },
  lapsed: { da: "gælder, men er bortfaldet uden at være gjort", en: "applies, but has lapsed without being done" },
  unconfirmed: { da: "gælder, men ingen ved, om det er gjort", en: "applies, but nobody knows whether it is done" },
};

export const outcomes: Words<OutcomeWord> = {
  applies: { da: "gælder", en: "applies" },
  "does not apply": { da: "gælder ikke", en: "does not apply" },
  undetermined: { da: "kan ikke afgøres; der mangler oplysninger", en: "cannot be decided; facts are missing" },
  "left out": { da: "er udeladt af det specifikke program", en: "is left out by the specific programme" },
};

export const memberships: Words<ExpectedMembership> = {
  member: { da: "hører til målgruppen", en: "belongs to the target group" },
  candidate: {
    da: "hører måske til: en kode dækker også andre sygdomme, så der spørges",
    en: "may belong to it: a code covers other diseases too, so that it is asked",
  },
  undetermined: { da: "kan ikke afgøres; der mangler oplysninger", en: "cannot be decided; facts are missing" },
  "not-member": { da: "hører ikke til målgruppen", en: "does not belong to the target group" },
};

export const answers: Words<ChecklistItem["answer"]> = {
  text: { da: "en tekst", en: "a text" },
  actor: { da: "en eller flere aktører", en: "one or more actors" },
  agreement: { da: "en aftale", en: "an agreement" },
  date: { da: "en dato", en: "a date" },
  "yes-no": { da: "ja eller nej med begrundelse", en: "yes or no with a reason" },
  choice: { da: "et eller flere af valgene i options", en: "one or more of the choices in options" },
};

export const areas: Words<Offer["area"]> = {
  national: { da: "hele landet", en: "the whole country" },
  "eastern-denmark": { da: "Østdanmark", en: "Eastern Denmark" },
  "western-denmark": { da: "Vestdanmark", en: "Western Denmark" },
  regional: { da: "en region", en: "a region" },
  municipal: { da: "en kommune", en: "a municipality" },
  nordic: { da: "Norden", en: "the Nordic countries" },
  european: { da: "Europa", en: "Europe" },
  international: { da: "hele verden", en: "the whole world" },
};

export const permanences: Words<Offer["permanence"]> = {
  standing: { da: "et fast tilbud", en: "a standing offer" },
  temporary: { da: "en midlertidig bevilling", en: "temporary funding" },
  project: { da: "et projekt", en: "a project" },
  planned: { da: "kun planlagt", en: "only planned" },
  uncertain: { da: "usikkert, om det findes", en: "uncertain whether it exists" },
};

export const actorKinds: Words<Actor["kind"]> = {
  person: { da: "patienten eller en pårørende", en: "the patient or a relative" },
  professional: { da: "en fagperson", en: "a professional" },
  unit: { da: "en afdeling, et center eller en institution", en: "a department, a centre or an institution" },
  authority: { da: "en myndighed", en: "an authority" },
  organisation: { da: "en organisation", en: "an organisation" },
  role: { da: "en rolle, som skifter fra person til person", en: "a role that differs from person to person" },
  record: { da: "en journal", en: "a record" },
};

export const sectors: Words<NonNullable<Actor["sector"]>> = {
  hospital: { da: "sygehusvæsenet", en: "the hospital service" },
  primary: { da: "praksissektoren", en: "primary care" },
  municipal: { da: "kommunen", en: "the municipality" },
  regional: { da: "regionen", en: "the region" },
  state: { da: "staten", en: "the state" },
  "civil-society": { da: "civilsamfundet", en: "civil society" },
  citizen: { da: "borgeren og de pårørende", en: "the citizen and the relatives" },
};

export const specialisations: Words<NonNullable<Actor["level"]>> = {
  main: { da: "hovedfunktion", en: "main function" },
  regional: { da: "regionsfunktion", en: "regional function" },
  "highly-specialised": { da: "højt specialiseret funktion", en: "highly specialised function" },
};

export const standings: Words<NonNullable<ResponsibilityPeriod["standing"]>> = {
  moved: { da: "opgaven er flyttet hertil", en: "the task has been moved here" },
  unresolved: { da: "det er ikke afklaret, hvem der har opgaven", en: "it is not settled who has the task" },
};

export const lawStates: Words<Law["state"]> = {
  confirmed: { da: "loven er læst i en offentlig kilde", en: "the law was read in a public source" },
  "only-in-document": { da: "loven er kun læst i dokumentet", en: "the law was read only in the document" },
};

export const statementLevels: Words<Statement["level"]> = {
  patient: { da: "handler om den enkelte patient", en: "is about the individual patient" },
  programme: {
    da: "handler om et skrevet program eller dets aftaler",
    en: "is about a written programme or its agreements",
  },
  both: { da: "begge dele", en: "both" },
};

export const units: Words<DurationUnit> = {
  days: { da: "dage", en: "days" },
  weeks: { da: "uger", en: "weeks" },
  months: { da: "måneder", en: "months" },
  years: { da: "år", en: "years" },
};

export const ruleSources: Words<"law" | "programme"> = {
  law: {
    da: "reglen står kun i en lov og ikke i dokumentet",
    en: "the rule is only in a law and not in the document",
  },
  programme: {
    da: "reglen er et specifikt programs egen og står ikke i dokumentet",
    en: "the rule is a specific programme's own and not in the document",
  },
};

/** The columns of a table of scenarios that are not facts. */
export const columns: Words<(typeof ownColumns)[number]> = {
  title: { da: "hvad rækken viser", en: "what the row shows" },
  asOf: { da: "vurderingsdatoen", en: "the evaluation date" },
  expect: { da: "om reglen gælder", en: "whether the rule applies" },
  due: { da: "fristens dag", en: "the due day" },
  strength: {
    da: "hvor stærkt der bedes om det: must, should eller may",
    en: "how strongly it is asked for: must, should or may",
  },
  responsible: { da: "den aktør, der har opgaven på dagen", en: "the actor who has the task on the day" },
  recipient: { da: "den aktør, den retter sig mod", en: "the actor whom it is for" },
  missing: { da: "de oplysninger, der mangler", en: "the facts that are missing" },
};
