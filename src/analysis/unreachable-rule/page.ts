import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Ingen i målgruppen kan få reglen", en: "Nobody in the target group can get the rule" },
  avoid: {
    da: "En regel for voksne i et program, hvis målgruppe har `onlyWhen: person.ageYears < 18`.",
    en: "A rule for adults in a programme whose target group has `onlyWhen: person.ageYears < 18`.",
  },
  prefer: {
    da: "Skriv regler for dem, som programmet er for, eller ret målgruppen. Alle andre følger den generiske model.",
    en: "Write rules for those whom the programme is for, or mend the target group. Everybody else follows the generic model.",
  },
  why: {
    da: "Kun medlemmer følger et program. En regel for andre kommer aldrig i brug, selv om den ser rigtig ud.",
    en: "Only members follow a programme. A rule for others is never used, although it looks right.",
  },
};
