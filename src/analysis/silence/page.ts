import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Grundlaget siger noget, og programmet tier", en: "The base speaks and the programme is silent" },
  avoid: {
    da: "At erstatte en regel for alle med én for dem under 18 år, eller at udelade den og skrive sin egen for børn, så de voksne i målgruppen ingen anbefaling får.",
    en: "Replacing a rule for everybody by one for those under 18, or leaving it out and writing one's own for children, so that the adults of the target group get no recommendation.",
  },
  prefer: {
    da: "Lad reglen gælde alle i målgruppen, som grundlagets regel gælder, evt. med en regel mere for resten. Skal ingen i målgruppen have anbefalingen, så udelad reglen uden at erstatte den. Skal kun nogle ikke have den, så skriv `acknowledges: silence` i afvigelsen.",
    en: "Let the rule apply to everybody of the target group to whom that of the base applies, with one more rule for the rest if needed. If nobody in the target group is to get it, leave the rule out without replacing it. If only some are not to, write `acknowledges: silence` in the deviation.",
  },
  why: {
    da: "Den, der intet får, klager ikke over det. Derfor opdages et hul af den slags sent.",
    en: "Somebody who gets nothing does not complain of it. So a hole of that kind is found late.",
  },
};
