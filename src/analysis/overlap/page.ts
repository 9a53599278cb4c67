import type { Page } from "../finding.js";

export const page: Page = {
  title: {
    da: "Højst én af reglerne skulle gælde, men flere gælder",
    en: "At most one of the rules should apply, and several do",
  },
  avoid: {
    da: "En regel for dem på 18 år og derunder og en for dem på 18 år og derover: Den, der er netop 18 år, får begge.",
    en: "A rule for those of 18 and under and one for those of 18 and over: whoever is exactly 18 gets both.",
  },
  prefer: {
    da: "Lad grænsen høre til på kun den ene side: `< 18` og `>= 18`. Må reglerne gælde samtidig, så fjern påstanden.",
    en: "Let the limit belong to one side only: `< 18` and `>= 18`. If the rules may apply together, remove the claim.",
  },
  why: {
    da: "To veje på én gang er to henvisninger, to indkaldelser og ingen, der ved, hvilken der gælder.",
    en: "Two ways at once are two referrals, two appointments, and nobody who knows which of them counts.",
  },
};
