import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "En del af betingelsen gør ingen forskel", en: "A part of the condition makes no difference" },
  avoid: {
    da: "`person.ageYears < 18` og `person.ageYears < 16` i samme `all`, eller en værdi i `is one of`, som en anden del af betingelsen udelukker.",
    en: "`person.ageYears < 18` and `person.ageYears < 16` in one `all`, or a value of `is one of` that another part of the condition rules out.",
  },
  prefer: {
    da: "Skriv kun det, der afgør noget. Er begge grænser ment, så skriv to regler, der anbefaler hver sit eller har hver sin styrke eller frist.",
    en: "Write only what decides something. If both limits are meant, write two rules that differ in what they recommend, in strength or in time limit.",
  },
  why: {
    da: "Den, der læser reglen, tror, at hver del betyder noget. En del uden virkning er tit en tastefejl eller en grænse, der er blevet ændret ét sted og ikke et andet.",
    en: "Whoever reads the rule believes that each part means something. A part without effect is often a slip, or a limit that was changed in one place and not in another.",
  },
};
