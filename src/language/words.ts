import type { Strength } from "./names.js";
import type { OfferTopic } from "./offer.js";
import type { Act } from "./rule.js";
import type { Text } from "../text/text.js";

/** How strongly something is asked, in the document's own modal verbs. */
export const strengthWords: Readonly<Record<Strength, Text>> = {
  must: { da: "skal", en: "must" },
  should: { da: "bør", en: "should" },
  may: { da: "kan", en: "may" },
};

/** Infinitives without "at" and "to". */
export const actWords: Readonly<Record<Act, Text>> = {
  refer: { da: "henvise", en: "refer" },
  offer: { da: "tilbyde", en: "offer" },
  discuss: { da: "drøfte", en: "discuss" },
  confer: { da: "konferere", en: "confer" },
  involve: { da: "inddrage", en: "involve" },
  appoint: { da: "udpege", en: "appoint" },
  inform: { da: "informere", en: "inform" },
  guide: { da: "vejlede", en: "guide" },
  assess: { da: "vurdere", en: "assess" },
  coordinate: { da: "koordinere", en: "coordinate" },
  document: { da: "skrive ned", en: "document" },
  plan: { da: "planlægge", en: "plan" },
  "follow-up": { da: "følge op", en: "follow up" },
  remind: { da: "minde om", en: "remind" },
};

/** What offers of help are about. */
export const topicWords: Readonly<Record<OfferTopic, Text>> = {
  advice: { da: "rådgivning", en: "advice" },
  companion: { da: "en bisidder eller navigator", en: "a companion or navigator" },
  "patient-association": { da: "patientforeninger", en: "patient associations" },
  "peer-network": { da: "netværk med andre i samme situation", en: "networks with others in the same situation" },
  "rare-network": { da: "Sjældne-netværket", en: "the Rare Network" },
  "patient-education": { da: "patientuddannelse", en: "patient education" },
  "psychological-support": { da: "psykisk støtte", en: "psychological support" },
  "wellbeing-course": { da: "forløb om trivsel, angst eller stress", en: "courses on wellbeing, anxiety or stress" },
  "social-guidance": { da: "socialfaglig rådgivning", en: "guidance by social workers" },
  "disability-advice": { da: "rådgivning om handicap", en: "advice on disability" },
  "municipal-support": { da: "støtte fra kommunen", en: "support from the municipality" },
  rehabilitation: { da: "rehabilitering og genoptræning", en: "rehabilitation and retraining" },
  prevention: { da: "forebyggelse", en: "prevention" },
  "specialised-unit": { da: "sygdomsspecifikke enheder", en: "units for single diseases" },
  "professional-advice": { da: "rådgivning til fagpersoner", en: "advice for professionals" },
  knowledge: { da: "viden", en: "knowledge" },
  "family-support": { da: "støtte til familien", en: "support for the family" },
  transition: { da: "overgangen fra ung til voksen", en: "the transition from youth to adulthood" },
  research: { da: "forskning", en: "research" },
  economy: { da: "økonomisk støtte", en: "economic support" },
};
