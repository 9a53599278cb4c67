import type { Names } from "../../language/names.js";
import type { Leaf } from "../../truth/condition.js";

const same = (text: string): { da: string; en: string } => ({ da: text, en: text });

const inScope: Leaf = {
  kind: "leaf",
  fact: "disease.status",
  operator: "is-one-of",
  values: ["suspected", "under-workup", "confirmed", "undiagnosed-after-workup"],
};
const child: Leaf = { kind: "leaf", fact: "person.ageYears", operator: "less-than", value: 18 };

/** Names enough for small programmes: one gate, one dated parameter of each unit, statements with and without a modal verb. */
export const smallNames: Names = {
  actors: Object.fromEntries(
    ["hospital", "municipality", "css", "clinical-genetics", "paediatrics", "patient", "pal", "unit-in-charge"].map(
      (id) => [id, { ...same(id), kind: "role" as const }],
    ),
  ),
  responsibilities: {},
  conditions: {
    "in-scope": {
      text: { da: "der er kendt eller mistænkt sjælden sygdom", en: "a rare disease is known or suspected" },
      decisions: ["D22"],
      when: inScope,
    },
    child: { text: { da: "personen er under 18 år", en: "the person is under 18" }, decisions: ["D5"], when: child },
  },
  parameters: {
    limitAgeYears: {
      unit: "years",
      label: same("limit age"),
      decisions: ["D5"],
      periods: [
        { value: 16, until: "2025-12-31", source: same("the old law") },
        { value: 18, from: "2026-01-01", source: same("the new law") },
      ],
    },
    limitWeek: {
      unit: "weeks",
      label: same("limit week"),
      decisions: ["D4"],
      periods: [
        { value: 12, until: "2025-05-31" },
        { value: 18, from: "2025-06-01" },
      ],
    },
    referralWithin: { unit: "months", label: same("referral within"), decisions: ["D3"], periods: [{ value: 3 }] },
  },
  laws: {
    "the-act": { title: same("the act"), paragraph: "§ 1", validFrom: "2024-01-01", state: "confirmed" },
  },
  statements: {
    "s-must": {
      section: "4.1",
      page: 19,
      strength: "must",
      inferred: false,
      wording: "skal",
      level: "patient",
      text: same("…"),
      reform: false,
    },
    "s-indicative": {
      section: "4.2",
      page: 21,
      strength: "must",
      inferred: true,
      wording: "henvises",
      level: "patient",
      text: same("…"),
      reform: false,
    },
    "s-should": {
      section: "4.3",
      page: 23,
      strength: "should",
      inferred: false,
      wording: "bør",
      level: "patient",
      text: same("…"),
      reform: false,
    },
    "s-may": {
      section: "4.4",
      page: 25,
      strength: "may",
      inferred: false,
      wording: "kan",
      level: "patient",
      text: same("…"),
      reform: false,
    },
  },
};
