import type { Page } from "../finding.js";

export const page: Page = {
  title: {
    da: "Programmet spørger om noget, som ingen regel bruger",
    en: "The programme asks for something that no rule uses",
  },
  avoid: {
    da: "En oplysning under `facts`, som ingen betingelse og ingen frist nævner.",
    en: "A fact under `facts` that no condition and no time limit names.",
  },
  prefer: {
    da: "Fjern oplysningen, eller skriv den regel, som den var tænkt til.",
    en: "Remove the fact, or write the rule that it was meant for.",
  },
  why: {
    da: "Der bliver spurgt om noget, uden at svaret betyder noget. Måske mangler der en regel, eller også bruger en regel en forkert oplysning.",
    en: "People are asked for something, and the answer does not matter. Perhaps a rule is missing, or one reads the wrong fact.",
  },
};
