import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "To regler er den samme regel", en: "Two rules are the same rule" },
  avoid: {
    da: "To regler i samme afsnit, som gælder præcis de samme og beder den samme om det samme med samme styrke og frist; kun ordene eller henvisningerne er forskellige.",
    en: "Two rules in one section that apply to exactly the same people and ask the same of the same actor, as strongly and by the same day; only the words or the citations differ.",
  },
  prefer: {
    da: "Én regel med alle udsagn under `statements`. To regler er rigtige, når de har hver sin styrke, frist eller bemærkning, eller når hvert afsnit siger det med sine egne ord.",
    en: "One rule with all statements under `statements`. Two are right when they differ in strength, time limit or note, or when each is a section's own way of saying it.",
  },
  why: {
    da: "Det, der står to steder, bliver før eller siden kun rettet det ene sted.",
    en: "What stands in two places is sooner or later mended in only one.",
  },
};
