import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/vocabulary/fact.js";
import type { Known } from "../../../src/vocabulary/known-facts.js";
import { sayKnown, sayNumber } from "../../../src/vocabulary/say-known.js";

const asked = { question: { da: "?", en: "?" }, answeredBy: ["patient"] } as const;

const facts = {
  complex: {
    type: "boolean",
    ...asked,
    label: { da: "sygdommens kompleksitet", en: "the complexity of the disease" },
    says: {
      yes: { da: "sygdommen er kompleks", en: "the disease is complex" },
      no: { da: "sygdommen er ikke kompleks", en: "the disease is not complex" },
    },
  },
  diagnosed: {
    type: "event",
    ...asked,
    label: { da: "diagnosen", en: "the diagnosis" },
    says: {
      yes: { da: "diagnosen er stillet", en: "the diagnosis has been made" },
      no: { da: "diagnosen er ikke stillet", en: "the diagnosis has not been made" },
    },
  },
  grade: {
    type: "enum",
    ...asked,
    label: { da: "graden af mistanke", en: "the grade of suspicion" },
    values: {
      strong: { da: "stærk mistanke", en: "strong suspicion" },
      weak: { da: "svag mistanke", en: "weak suspicion" },
    },
  },
  systems: {
    type: "set",
    exhaustive: false,
    ...asked,
    label: { da: "de påvirkede organsystemer", en: "the affected organ systems" },
    values: {
      eyes: { da: "øjne", en: "eyes" },
      muscles: { da: "muskler", en: "muscles" },
      skin: { da: "hud", en: "skin" },
      none: { da: "ingen", en: "none" },
    },
  },
  codes: { type: "codes", ...asked, label: { da: "koderne", en: "the codes" } },
  birthDate: { type: "date", ...asked, label: { da: "personens fødselsdato", en: "the person's date of birth" } },
  age: {
    type: "integer",
    unit: "years",
    min: 0,
    max: 150,
    ...asked,
    label: { da: "personens alder", en: "the person's age" },
  },
  weeks: {
    type: "integer",
    unit: "weeks",
    min: 0,
    max: 45,
    ...asked,
    label: { da: "fulde graviditetsuger", en: "completed weeks of pregnancy" },
  },
  miscarriages: {
    type: "integer",
    unit: "count",
    min: 0,
    max: 30,
    ...asked,
    label: { da: "antallet af aborter", en: "the number of miscarriages" },
  },
} as const satisfies Record<string, Fact>;

const value = (one: string | number | boolean): Known => ({ type: "value", value: one });
const set = (...members: readonly string[]): Known => ({ type: "set", members, complete: true });

describe("a known fact as a clause", () => {
  it.each<readonly [keyof typeof facts, Known, string, string]>([
    ["complex", value(true), "sygdommen er kompleks", "the disease is complex"],
    ["complex", value(false), "sygdommen er ikke kompleks", "the disease is not complex"],
    [
      "diagnosed",
      { type: "event", happened: true, on: "2026-01-10" },
      "diagnosen er stillet (10. januar 2026)",
      "the diagnosis has been made (10 January 2026)",
    ],
    ["diagnosed", { type: "event", happened: true }, "diagnosen er stillet", "the diagnosis has been made"],
    ["diagnosed", { type: "event", happened: false }, "diagnosen er ikke stillet", "the diagnosis has not been made"],
    ["grade", value("strong"), "graden af mistanke er stærk mistanke", "the grade of suspicion is strong suspicion"],
    ["systems", set("eyes"), "de påvirkede organsystemer omfatter øjne", "the affected organ systems includes eyes"],
    [
      "systems",
      set("eyes", "muscles", "skin"),
      "de påvirkede organsystemer omfatter øjne, muskler og hud",
      "the affected organ systems includes eyes, muscles and skin",
    ],
    [
      "systems",
      set("none"),
      "de påvirkede organsystemer er oplyst som »ingen«",
      "for the affected organ systems the answer is “none”",
    ],
    [
      "systems",
      set(),
      "de påvirkede organsystemer er oplyst som »ingen«",
      "for the affected organ systems the answer is “none”",
    ],
    ["codes", set("ORPHA:739"), "koderne omfatter ORPHA:739", "the codes includes ORPHA:739"],
    [
      "birthDate",
      value("2019-05-04"),
      "personens fødselsdato er 4. maj 2019",
      "the person's date of birth is 4 May 2019",
    ],
    ["age", value(6), "personens alder er 6 år", "the person's age is 6 years"],
    ["age", value(1), "personens alder er 1 år", "the person's age is 1 year"],
    ["weeks", value(1), "fulde graviditetsuger er 1 uge", "completed weeks of pregnancy is 1 week"],
    ["weeks", value(12), "fulde graviditetsuger er 12 uger", "completed weeks of pregnancy is 12 weeks"],
    ["miscarriages", value(3), "antallet af aborter er 3", "the number of miscarriages is 3"],
  ])("%s %j", (name, known, da, en) => {
    expect(sayKnown(facts[name], known, "da")).toBe(da);
    expect(sayKnown(facts[name], known, "en")).toBe(en);
  });
});

describe("a number with its unit", () => {
  it.each([
    [0, "years", "0 år", "0 years"],
    [1, "years", "1 år", "1 year"],
    [2, "weeks", "2 uger", "2 weeks"],
    [3, "count", "3", "3"],
  ] as const)("%i %s", (number, unit, da, en) => {
    expect(sayNumber(number, unit, "da")).toBe(da);
    expect(sayNumber(number, unit, "en")).toBe(en);
  });
});
