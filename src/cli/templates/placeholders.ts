import type { Text } from "../../text/text.js";

/** What stands where only the author knows what to say. All of it begins with the same words, so that it can be found. */
export const placeholders = {
  title: { da: "Skriv her programmets titel", en: "Write here the title of the programme" },
  region: { da: "Skriv her, hvilken region programmet gælder for", en: "Write here which region the programme is for" },
  responsible: {
    da: "Skriv her, hvem der har ansvaret for programmet",
    en: "Write here who is responsible for the programme",
  },
  targetGroup: { da: "Skriv her, hvem programmet er for", en: "Write here whom the programme is for" },
  suspected: {
    da: "Skriv her, hvordan I hjælper personer med mistanke om sygdommen, men uden diagnose",
    en: "Write here how you help people who are suspected of the disease but have no diagnosis",
  },
  severalGroups: {
    da: "Skriv her, hvad I gør for personer, der hører til flere målgrupper",
    en: "Write here what you do for people who belong to several target groups",
  },
  answer: { da: "Skriv her svaret", en: "Write here the answer" },
  agreement: { da: "Skriv her, hvad der er aftalt", en: "Write here what has been agreed" },
  place: { da: "Skriv her hvor", en: "Write here where" },
  because: { da: "Skriv her hvorfor", en: "Write here why" },
  open: {
    da: "Skriv her, hvorfor punktet står åbent, og hvem der svarer på det",
    en: "Write here why the item is open, and who answers it",
  },
  ruleText: {
    da: "Skriv her, hvem der bør gøre hvad, som en hel sætning.",
    en: "Write here who should do what, as a whole sentence.",
  },
  newText: {
    da: "Skriv her reglens nye tekst som en hel sætning.",
    en: "Write here the new text of the rule as a whole sentence.",
  },
  reason: { da: "Skriv her, hvorfor programmet afviger", en: "Write here why the programme deviates" },
  adopted: { da: "Skriv her, hvorfor programmet følger reglen", en: "Write here why the programme follows the rule" },
  decidedBy: { da: "Skriv her, hvem der har besluttet det", en: "Write here who decided it" },
  reference: {
    da: "Skriv her, hvor beslutningen står, fx i et referat",
    en: "Write here where the decision is recorded, for instance in minutes",
  },
} satisfies Readonly<Record<string, Text>>;
