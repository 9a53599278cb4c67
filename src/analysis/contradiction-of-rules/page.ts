import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "To regler modsiger hinanden", en: "Two rules contradict each other" },
  avoid: {
    da: "At både sygehuset og kommunen skal koordinere den samme patients forløb, uden at nogen af reglerne nævner den anden. Eller to regler, der gælder samme person, selv om I har skrevet under `neverBoth`, at de ikke må det, eller under `oneResponsible`, at der kun er én ansvarlig.",
    en: "That the hospital and the municipality both must coordinate the same patient's course, and neither rule names the other. Or two rules that apply to one person although you wrote under `neverBoth` that they must not, or under `oneResponsible` that one actor is responsible.",
  },
  prefer: {
    da: "Én ansvarlig, med den anden under `involves`; eller betingelser, der skiller reglerne ad. Flere må gerne informere, tilbyde og vejlede om det samme.",
    en: "One who is responsible, with the other under `involves`; or conditions that keep the rules apart. Several may well inform, offer and guide on the same.",
  },
  why: {
    da: "Har to ansvaret, gør de det begge, eller også venter de på hinanden.",
    en: "When two are responsible, both do it, or each waits for the other.",
  },
};
