import type { Page } from "../finding.js";

export const page: Page = {
  title: {
    da: "Noget, der altid skulle gælde, gør det ikke",
    en: "What should always hold does not",
  },
  avoid: {
    da: "»Ethvert barn med en diagnose henvises til kommunen«, mens reglen om henvisning kun gælder børn under 16 år.",
    en: '"Every child with a diagnosis is referred to the municipality", while the rule on referral applies only to children under 16.',
  },
  prefer: {
    da: "Se på eksemplet: Skulle personen have haft anbefalingen, så ret reglen. Skulle personen ikke have den, så afgræns med `whoever`, hvem påstanden gælder.",
    en: "Look at the example: if the person should have got the recommendation, mend the rule. If not, narrow with `whoever` whom the claim is about.",
  },
  why: {
    da: "En påstand i `consistency.yaml` er det, programmet lover. Den er prøvet på alle tænkelige mennesker; her er et, som løftet ikke holder for.",
    en: "A claim in `consistency.yaml` is what the programme promises. It has been tried on all people that there can be; here is one for whom it is not kept.",
  },
};
