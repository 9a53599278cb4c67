import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Reglen gælder aldrig nogen", en: "The rule never applies to anybody" },
  avoid: {
    da: "`person.ageYears < 18` og `person.ageYears >= 18` i samme `all`, eller en betingelse, som filens `appliesTo` udelukker.",
    en: "`person.ageYears < 18` and `person.ageYears >= 18` in one `all`, or a condition that the file's `appliesTo` rules out.",
  },
  prefer: {
    da: "Skriv to regler, eller `any`, når et af leddene er nok. Passer reglen ikke til filens `appliesTo`, så flyt den til en anden fil.",
    en: "Write two rules, or `any` when one of the parts is enough. If the rule does not fit the file's `appliesTo`, move it to another file.",
  },
  why: {
    da: "En regel, der aldrig gælder, ser ud, som om noget er sikret; men ingen får anbefalingen.",
    en: "A rule that never applies looks as if something were taken care of, and nobody gets the recommendation.",
  },
};
