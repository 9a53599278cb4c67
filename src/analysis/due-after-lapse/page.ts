import type { Page } from "../finding.js";

export const page: Page = {
  title: {
    da: "Fristen ligger efter den dag, hvor reglen bortfalder",
    en: "The time limit is after the rule has lapsed",
  },
  avoid: {
    da: "`due: { within: 6 months, after: disease.diagnosed }` med `lapses: { at: 3 months, after: disease.diagnosed }`.",
    en: "`due: { within: 6 months, after: disease.diagnosed }` with `lapses: { at: 3 months, after: disease.diagnosed }`.",
  },
  prefer: {
    da: "Lad reglen bortfalde efter fristen, eller gør fristen kortere.",
    en: "Let the rule lapse after the time limit, or make the time limit shorter.",
  },
  why: {
    da: "Anbefalingen forsvinder som for sen, før fristen er gået, og ingen ser, at anbefalingen ikke blev fulgt.",
    en: "The recommendation disappears as too late before the time limit has passed, and nobody sees that it was not kept.",
  },
};
