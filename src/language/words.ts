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
  document: { da: "dokumentere", en: "document" },
  plan: { da: "planlægge", en: "plan" },
  "follow-up": { da: "følge op", en: "follow up" },
  remind: { da: "minde om", en: "remind" },
};

/** What offers of help are about. */
export const topicWords: Readonly<Record<OfferTopic, Text>> = {
  advice: { da: "rådgivning", en: "advice" },
  companion: { da: "bisiddere", en: "companions" },
  "patient-association": { da: "patientforeninger", en: "patient associations" },
  "peer-network": { da: "netværk af ligestillede", en: "peer networks" },
  "rare-network": { da: "netværk for sjældne sygdomme", en: "networks for rare diseases" },
  "patient-education": { da: "patientuddannelse", en: "patient education" },
  "psychological-support": { da: "psykologisk støtte", en: "psychological support" },
  "wellbeing-course": { da: "kurser om trivsel", en: "courses on wellbeing" },
  "social-guidance": { da: "socialfaglig vejledning", en: "guidance on social matters" },
  "disability-advice": { da: "handicaprådgivning", en: "disability advice" },
  "municipal-support": { da: "kommunal støtte", en: "municipal support" },
  rehabilitation: { da: "rehabilitering", en: "rehabilitation" },
  prevention: { da: "forebyggelse", en: "prevention" },
  "specialised-unit": { da: "specialiserede enheder", en: "specialised units" },
  "professional-advice": { da: "rådgivning til fagpersoner", en: "advice for professionals" },
  knowledge: { da: "viden om sygdommen", en: "knowledge of the disease" },
  "family-support": { da: "familiestøtte", en: "support for families" },
  transition: { da: "overgange i livet", en: "transitions in life" },
  research: { da: "forskning", en: "research" },
  economy: { da: "økonomi", en: "finances" },
};
