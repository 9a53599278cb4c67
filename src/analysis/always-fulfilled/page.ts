import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Reglen er altid opfyldt på forhånd", en: "The rule is always fulfilled beforehand" },
  avoid: {
    da: "`when: disease.diagnosed has happened` med `fulfilledBy: disease.status is confirmed`.",
    en: "`when: disease.diagnosed has happened` with `fulfilledBy: disease.status is confirmed`.",
  },
  prefer: {
    da: "Skriv i `fulfilledBy` det, der først er sådan, når handlingen er udført. Findes der ingen oplysning om det, så udelad `fulfilledBy`.",
    en: "Write in `fulfilledBy` what is so only when the act is done. If there is no fact for that, leave `fulfilledBy` out.",
  },
  why: {
    da: "Ingen bliver bedt om noget: hver gang reglen gælder, står den som gjort.",
    en: "Nobody is asked for anything: whenever the rule applies, it stands as done.",
  },
};
