import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "To regler modsiger hinanden", en: "Two rules contradict each other" },
  avoid: {
    da: "At både sygehuset og kommunen skal koordinere den samme patients forløb, uden at nogen af reglerne nævner den anden. Eller to regler, som I selv under `notTogether` eller `oneOwner` har skrevet ikke går sammen.",
    en: "That the hospital and the municipality both must coordinate the same patient's course, and neither rule names the other. Or two rules of which you have written under `notTogether` or `oneOwner` that they do not go together.",
  },
  prefer: {
    da: "Én ansvarlig, med den anden under `involves`; eller betingelser, der skiller reglerne ad. Flere må gerne informere, tilbyde og vejlede om det samme.",
    en: "One who is responsible, with the other under `involves`; or conditions that keep the rules apart. Several may well inform, offer and guide on the same.",
  },
  why: {
    da: "Har to ansvaret, gør de det begge, eller også venter de på hinanden.",
    en: "When two are responsible, both do it, or each waits for the other.",
  },
};
