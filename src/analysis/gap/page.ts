import type { Page } from "../finding.js";

export const page: Page = {
  title: {
    da: "Reglerne skulle dække alle, men udelukker nogen",
    en: "The rules should cover everybody and leave somebody out",
  },
  avoid: {
    da: "En regel for dem under 18 år og en for dem over 18 år: Den, der er netop 18 år, er udelukket fra begge.",
    en: "A rule for those under 18 and one for those over 18: whoever is exactly 18 is ruled out of both.",
  },
  prefer: {
    da: "`person.ageYears < 18` og `person.ageYears >= 18`. Er nogen udeladt med vilje, så afgræns påstanden med `whoever`, eller skriv det i `orIs`.",
    en: "`person.ageYears < 18` and `person.ageYears >= 18`. If somebody is left out on purpose, narrow the claim with `whoever`, or write it in `orIs`.",
  },
  why: {
    da: "Den, der falder mellem to regler, får intet at vide, og ingen opdager det.",
    en: "Whoever falls between two rules is told nothing, and nobody notices.",
  },
};
