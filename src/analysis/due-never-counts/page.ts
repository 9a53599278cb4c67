import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Fristen begynder aldrig", en: "The time limit never begins" },
  avoid: {
    da: "En regel for den, hvis status er `under-workup`, med en frist regnet fra `disease.diagnosed`.",
    en: "A rule for somebody whose status is `under-workup`, with a time limit counted from `disease.diagnosed`.",
  },
  prefer: {
    da: 'Regn fristen fra noget, der kan være sket, når reglen gælder, eller skriv flere begivenheder: `after: "earliest of [a, b]"`.',
    en: 'Count the time limit from something that can have happened where the rule applies, or write several events: `after: "earliest of [a, b]"`.',
  },
  why: {
    da: "Der ser ud til at være en frist, men ingen får nogensinde en dato.",
    en: "There seems to be a time limit, and nobody ever gets a date.",
  },
};
