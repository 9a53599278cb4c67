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
    da: "En regel, der aldrig gælder, får det til at se ud, som om noget er sikret; men ingen får anbefalingen. Det samme er sagt om en påstand, hvis `whoever` ingen opfylder: den er sand og siger intet.",
    en: "With a rule that never applies it looks as if something were taken care of, and nobody gets the recommendation. The same is said of a claim whose `whoever` nobody fulfils: it is true and says nothing.",
  },
};
