import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Et navn bruges ingen steder", en: "A name is used nowhere" },
  avoid: {
    da: "En aktør, en betingelse, et tal, en lov, et ansvar eller en sygdom, som står i en fil, og som intet henviser til.",
    en: "An actor, condition, number, law, responsibility or disease that stands in a file and that nothing refers to.",
  },
  prefer: {
    da: "Brug navnet dér, hvor det er ment, eller fjern det.",
    en: "Use the name where it is meant, or remove it.",
  },
  why: {
    da: "Ofte peger en regel på et andet navn end det, der var tænkt. Et tal, som ingen læser, kan ændres, uden at noget bliver anderledes.",
    en: "Often a rule points to another name than was meant. A number that nothing reads can be changed without changing anything.",
  },
};
