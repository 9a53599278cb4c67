// Scenario files: a list of cases, or a table about one rule.
import { casesSchema, tableSchema } from "../../src/testing/scenario-schemas.js";
import type { Text } from "../../src/text/text.js";
import { day } from "./days.js";
import { described, type Fields } from "./describe.js";
import { fromZod } from "./from-zod.js";
import { orNull, type JsonSchema } from "./json-schema.js";
import { rules } from "./names.js";
import { ref } from "./ref.js";
import { oneOf } from "./suggest.js";
import { memberships } from "./words.js";

/** Both forms in one schema, so that an editor explains what is there instead of listing two ways to be wrong. */
export function scenarios(): JsonSchema {
  const [cases, table] = [fromZod(casesSchema), fromZod(tableSchema)];
  return {
    ...sayingSomething(described({ ...cases, properties: { ...table.properties, ...cases.properties } }, fields())),
    required: ["asOf"],
    if: { anyOf: [{ required: ["rule"] }, { required: ["table"] }] },
    then: { required: ["rule", "table"], not: { required: ["cases"] } },
    else: { required: ["cases"] },
  };
}

/** A case expects something of rules or of the target group. */
function sayingSomething(schema: JsonSchema): JsonSchema {
  const { cases = {} } = schema.properties ?? {};
  const items = { ...cases.items, anyOf: [{ required: ["expect"] }, { required: ["membership"] }] };
  return { ...schema, properties: { ...schema.properties, cases: { ...cases, items } } };
}

const facts: Text = {
  da: "Det, man ved om personen; resten er ukendt.",
  en: "What is known about the person; the rest is unknown.",
};

const closed: Text = {
  da: "Oplysninger eller grupper, der er fuldt registreret: det, der mangler dér, er ikke sket.",
  en: "Facts or groups that are fully recorded: what is missing there has not happened.",
};

function fields(): Fields {
  return {
    asOf: { da: "Vurderingsdatoen.", en: "The evaluation date.", like: day },
    facts: {
      da: `${facts.da} Gælder alle tilfælde.`,
      en: `${facts.en} For every case.`,
      like: ref("situation"),
    },
    closed: { ...closed, each: ref("fact-or-group") },
    cases: { da: "Tilfældene, et for hver person.", en: "The cases, one for each person." },
    "cases[].title": {
      da: "Hvad tilfældet viser, som en sætning.",
      en: "What the case shows, as a sentence.",
    },
    "cases[].toBeConfirmed": {
      da: "true, så længe svaret er værktøjets eget; slettes, når en person har holdt det op mod kilden.",
      en: "true as long as the answer is the tool's own; removed when a person has held it against the source.",
    },
    "cases[].asOf": {
      da: "En anden vurderingsdato end filens.",
      en: "Another evaluation date than that of the file.",
      like: orNull(day),
    },
    "cases[].facts": {
      da: "Lægges oven på de fælles oplysninger; null gør en fælles oplysning ukendt igen.",
      en: "Lies over the shared facts; null makes a shared fact unknown again.",
      like: ref("situation"),
    },
    "cases[].closed": { ...closed, each: ref("fact-or-group") },
    "cases[].complete": {
      da: "true, når ingen andre regler end de nævnte må gælde eller være uafgjorte.",
      en: "true when no other rule than those named may apply or be undetermined.",
    },
    "cases[].argument": {
      da: "Hvorfor dokumentet beder om dette og ikke om andet.",
      en: "Why the document asks for this and for nothing else.",
    },
    "cases[].membership": {
      da: "Om personen hører til det specifikke programs målgruppe. Så kan expect udelades.",
      en: "Whether the person belongs to the target group of the specific programme. Then expect may be left out.",
      like: oneOf(memberships),
    },
    "cases[].expect": {
      da: "Det, der ventes, regel for regel.",
      en: "What is expected, rule by rule.",
      like: expected(),
    },
    rule: { da: "Den regel, tabellen handler om.", en: "The rule that the table is about.", like: ref("rule") },
    table: { da: "Et tilfælde i hver række.", en: "A case in each row." },
    "table.columns": {
      da: "Hvad der står i hver kolonne: title, asOf, det ventede (expect, due, strength, responsible, recipient, missing) og oplysninger.",
      en: "What stands in each column: title, asOf, what is expected (expect, due, strength, responsible, recipient, missing) and facts.",
      each: ref("column"),
    },
    "table.rows": {
      da: "Rækkerne, hver med en værdi i hver kolonne; null, når det ikke vides.",
      en: "The rows, each with a value in each column; null when it is not known.",
    },
  };
}

function expected(): JsonSchema {
  const known = Object.entries(rules).map(([id, description = ""]): [string, JsonSchema] => [
    id,
    { ...ref("expectation"), description },
  ]);
  return { type: "object", properties: Object.fromEntries(known), additionalProperties: ref("expectation") };
}
