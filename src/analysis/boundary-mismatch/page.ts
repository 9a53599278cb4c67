import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "To regler mødes ikke ved grænsen", en: "Two rules do not meet at the limit" },
  avoid: {
    da: "`person.ageYears < 18` i reglen for børn og `person.ageYears > 18` i reglen for voksne: Den, der er 18 år, får ingen af dem. Med `<= 18` og `>= 18` får den, der er 18 år, dem begge.",
    en: "`person.ageYears < 18` in the rule for children and `person.ageYears > 18` in the one for adults: somebody who is 18 gets neither. With `<= 18` and `>= 18` somebody who is 18 gets both.",
  },
  prefer: {
    da: "`< 18` og `>= 18`, og allerhelst en betingelse med navn (`condition: child`) i den ene og `not` om den i den anden.",
    en: "`< 18` and `>= 18`, and best of all a named condition (`condition: child`) in one and `not` of it in the other.",
  },
  why: {
    da: "Et helt år uden anbefalingen er let at overse, når reglerne læses hver for sig.",
    en: "A whole year without the recommendation is easily overlooked when the rules are read one by one.",
  },
};
