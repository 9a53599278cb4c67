import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Svar, som ingen regel skelner imellem", en: "Answers that no rule tells apart" },
  avoid: {
    da: "Fire svar på en oplysning, når reglerne kun spørger om det ene.",
    en: "Four answers to a fact when the rules only ask for one of them.",
  },
  prefer: {
    da: "Skriv de regler, der mangler, eller saml de svar, der ikke betyder noget, i ét, fx `other`.",
    en: "Write the rules that are missing, or put the answers that do not matter together in one, such as `other`.",
  },
  why: {
    da: "Et svar, som ingen regel nævner, fører ikke til noget. Måske er det glemt. Er det kun med, for at spørgsmålet kan besvares, kan det blive stående.",
    en: "An answer that no rule names leads to nothing. Perhaps it was forgotten. If it is only there so that the question can be answered, it can stay.",
  },
};
