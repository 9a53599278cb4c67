import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Betingelsen udelukker ingen", en: "The condition rules out nobody" },
  avoid: {
    da: "`any: [person.ageYears < 18, person.ageYears >= 18]`, eller en betingelse, som filens `appliesTo` allerede stiller.",
    en: "`any: [person.ageYears < 18, person.ageYears >= 18]`, or a condition that the file's `appliesTo` makes already.",
  },
  prefer: {
    da: "Gælder reglen alle i filens `appliesTo`, så skriv navnet på den betingelse, der står i `appliesTo`: `when: { condition: … }`. Ellers ret betingelsen.",
    en: "If the rule is for everybody in the file's `appliesTo`, write the name of the condition that stands in `appliesTo`: `when: { condition: … }`. Otherwise mend the condition.",
  },
  why: {
    da: "En betingelse, der aldrig udelukker nogen, får det til at se ud, som om reglen kun er for nogle. Ofte står der `any`, hvor der er ment `all`.",
    en: "A condition that never rules anybody out makes it look as if the rule were for some only. Often there is an `any` where an `all` is meant.",
  },
};
