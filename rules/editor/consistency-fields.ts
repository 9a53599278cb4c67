// What a person is told about the fields of consistency.yaml.
import { claimKinds } from "../../src/language/consistency.js";
import type { Text } from "../../src/text/text.js";
import type { Field, Fields } from "./describe.js";
import type { JsonSchema } from "./json-schema.js";
import { ref } from "./ref.js";
import { identifierForm } from "./rule-fields.js";
import { inTurn } from "./say.js";

const selection = ref("selection");
const own = ref("own-text");

/** A list of so many groups of rules. */
function groups(limits: Pick<JsonSchema, "minItems" | "maxItems">, mistake: Text): JsonSchema {
  return { type: "array", ...limits, items: selection, errorMessage: inTurn(mistake) };
}

const claims: Readonly<Record<(typeof claimKinds)[number], Field>> = {
  gets: {
    da: "De får helt sikkert mindst én af reglerne; også den, der er opfyldt, tæller.",
    en: "They certainly get at least one of the rules; one that is fulfilled counts as well.",
    like: selection,
  },
  coveredBy: {
    da: "Ingen af dem er udelukket fra alle reglerne. Mangler en oplysning, er man ikke udelukket.",
    en: "None of them is ruled out of all the rules. Where a fact is missing one is not ruled out.",
    like: selection,
  },
  neverGets: {
    da: "Ingen af dem får nogen af reglerne.",
    en: "None of them gets any of the rules.",
    like: selection,
  },
  atMostOneOf: {
    da: "Af grupperne får hver højst regler fra én.",
    en: "Each of them gets rules of one of the groups at most.",
    like: groups({ minItems: 2 }, { da: "mindst to grupper", en: "at least two groups" }),
  },
  neverBoth: {
    da: "Ingen får regler fra begge grupper: de ville modsige hinanden.",
    en: "Nobody gets rules of both groups: they would contradict each other.",
    like: groups({ minItems: 2, maxItems: 2 }, { da: "netop to grupper", en: "exactly two groups" }),
  },
  oneResponsible: {
    da: "De af reglerne, som én person får, har den samme ansvarlige på dagen.",
    en: "Those of the rules that one person gets have the same responsible on the day.",
    like: selection,
  },
  is: {
    da: "Betingelsen gælder helt sikkert for dem.",
    en: "The condition certainly holds of them.",
  },
};

export const consistencyFields: Fields = {
  axioms: {
    da: "Hvad der gælder om ethvert virkeligt menneske, så intet eksempel bliver absurd.",
    en: "What holds of every real person, so that no example is absurd.",
  },
  "axioms[].id": {
    da: "Navnet; intet andet hedder det samme.",
    en: "The name; no other has it.",
    like: identifierForm,
  },
  "axioms[].text": {
    da: "Det, der gælder, som en hovedsætning uden punktum.",
    en: "What holds, as a main clause without a full stop.",
    like: own,
  },
  "axioms[].why": { da: "Hvorfor det altid gælder.", en: "Why it always holds.", like: own },
  "axioms[].holds": {
    da: "Betingelsen; den må ikke være forkert om nogen.",
    en: "The condition; it must not be false of anybody.",
  },
  invariants: {
    da: "Påstande om reglerne, som forloeb beviser eller viser et eksempel imod.",
    en: "Claims about the rules, which forloeb proves or shows an example against.",
  },
  "invariants[].id": {
    da: "Påstandens navn; ingen anden hedder det samme.",
    en: "The name of the claim; no other has it.",
    like: identifierForm,
  },
  "invariants[].text": {
    da: "Påstanden, som en fagperson læser den, uden punktum.",
    en: "The claim as a professional reads it, without a full stop.",
    like: own,
  },
  "invariants[].statements": {
    da: "De udsagn i dokumentet, som påstanden bygger på.",
    en: "The statements of the document that the claim rests on.",
    each: ref("statement"),
  },
  "invariants[].decisions": {
    da: "De afgørelser, som påstanden bygger på.",
    en: "The decisions that the claim rests on.",
    each: ref("rule-decision"),
  },
  "invariants[].why": { da: "Hvorfor den skal holde.", en: "Why it is to hold.", like: own },
  "invariants[].whoever": {
    da: "Hvem påstanden gælder; uden den gælder den alle, og i et specifikt program alle i målgruppen.",
    en: "Whom it is claimed of; without it everybody, and in a specific programme everybody in the target group.",
  },
  "invariants[].whoeverGets": {
    da: "Påstanden gælder kun dem, der får mindst én af disse regler.",
    en: "It is claimed only of those who get at least one of these rules.",
    like: selection,
  },
  "invariants[].orIs": {
    da: "Ved gets og coveredBy: det, der ellers er nok.",
    en: "With gets and coveredBy: what else is enough.",
  },
  ...Object.fromEntries(Object.entries(claims).map(([name, field]) => [`invariants[].${name}`, field])),
};
