import { describe, expect, it } from "vitest";
import { sayCondition, type SayContext } from "../../../src/language/say-condition.js";
import { parametersOn } from "../../../src/recommend/parameter-values.js";
import type { Condition } from "../../../src/truth/condition.js";
import type { Fact } from "../../../src/vocabulary/fact.js";
import {
  all,
  any,
  compare,
  happened,
  includes,
  includesNone,
  is,
  isNot,
  named,
  not,
  notHappened,
  smallNames,
} from "../../small-programme.js";

const asked = { question: { da: "?", en: "?" }, answeredBy: ["patient"] } as const;

const vocabulary: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  [
    "disease.complex",
    {
      type: "boolean",
      ...asked,
      label: { da: "kompleksiteten", en: "the complexity" },
      says: {
        yes: { da: "sygdommen er kompleks", en: "the disease is complex" },
        no: { da: "sygdommen er ikke kompleks", en: "the disease is not complex" },
      },
    },
  ],
  [
    "disease.diagnosed",
    {
      type: "event",
      ...asked,
      label: { da: "diagnosen", en: "the diagnosis" },
      says: {
        yes: { da: "diagnosen er stillet", en: "the diagnosis has been made" },
        no: { da: "diagnosen er ikke stillet", en: "the diagnosis has not been made" },
      },
    },
  ],
  [
    "suspicion.grade",
    {
      type: "enum",
      ...asked,
      label: { da: "graden af mistanke", en: "the grade of suspicion" },
      values: {
        suspected: { da: "mistanke", en: "suspicion" },
        "well-founded": { da: "begrundet mistanke", en: "well-founded suspicion" },
        strong: { da: "stærk mistanke", en: "strong suspicion" },
      },
    },
  ],
  [
    "person.ageYears",
    {
      type: "integer",
      unit: "years",
      label: { da: "personens alder", en: "the person's age" },
      derived: { kind: "whole-years", from: "person.birthDate", to: "asOf" },
    },
  ],
  [
    "care.followedAt",
    {
      type: "set",
      exhaustive: true,
      ...asked,
      label: { da: "opfølgningen", en: "the follow-up" },
      values: {
        css: { da: "Center for Sjældne Sygdomme", en: "a Centre for Rare Diseases" },
        gp: { da: "almen praksis", en: "general practice" },
      },
    },
  ],
  ["disease.codes", { type: "codes", ...asked, label: { da: "koderne", en: "the codes" } }],
]);

const context: SayContext = {
  vocabulary,
  names: smallNames,
  parameter: parametersOn(smallNames.parameters, "2026-03-01"),
};
const limit = { parameter: "limitAgeYears" };
const complex = is("disease.complex", true);
const diagnosed = happened("disease.diagnosed");
const minor = compare("person.ageYears", "less-than", 18);

function says(condition: Condition, da: string, en: string): void {
  expect(sayCondition(condition, "da", context)).toBe(da);
  expect(sayCondition(condition, "en", context)).toBe(en);
}

describe("a leaf in words", () => {
  it.each<readonly [Condition, string, string]>([
    [diagnosed, "diagnosen er stillet", "the diagnosis has been made"],
    [notHappened("disease.diagnosed"), "diagnosen er ikke stillet", "the diagnosis has not been made"],
    [complex, "sygdommen er kompleks", "the disease is complex"],
    [is("disease.complex", false), "sygdommen er ikke kompleks", "the disease is not complex"],
    [isNot("disease.complex", true), "sygdommen er ikke kompleks", "the disease is not complex"],
    [isNot("disease.complex", false), "sygdommen er kompleks", "the disease is complex"],
    [
      is("suspicion.grade", "strong"),
      "graden af mistanke er stærk mistanke",
      "the grade of suspicion is strong suspicion",
    ],
    [
      isNot("suspicion.grade", "strong"),
      "graden af mistanke er ikke stærk mistanke",
      "the grade of suspicion is not strong suspicion",
    ],
    [
      is("suspicion.grade", "well-founded", "strong"),
      "graden af mistanke er begrundet mistanke eller stærk mistanke",
      "the grade of suspicion is well-founded suspicion or strong suspicion",
    ],
    [
      isNot("suspicion.grade", "suspected", "well-founded", "strong"),
      "graden af mistanke er ikke mistanke, begrundet mistanke eller stærk mistanke",
      "the grade of suspicion is not suspicion, well-founded suspicion or strong suspicion",
    ],
    [minor, "personens alder er under 18 år", "the person's age is under 18 years"],
    [
      compare("person.ageYears", "at-most", 17),
      "personens alder er højst 17 år",
      "the person's age is at most 17 years",
    ],
    [compare("person.ageYears", "more-than", 1), "personens alder er over 1 år", "the person's age is over 1 year"],
    [
      compare("person.ageYears", "at-least", 15),
      "personens alder er mindst 15 år",
      "the person's age is at least 15 years",
    ],
    [is("person.ageYears", 15), "personens alder er 15 år", "the person's age is 15 years"],
    [isNot("person.ageYears", 15), "personens alder er ikke 15 år", "the person's age is not 15 years"],
    [
      compare("person.ageYears", "at-least", limit),
      "personens alder er mindst 18 år",
      "the person's age is at least 18 years",
    ],
    [is("person.ageYears", 3, limit), "personens alder er 3 år eller 18 år", "the person's age is 3 years or 18 years"],
    [
      includes("care.followedAt", "css"),
      "opfølgningen omfatter Center for Sjældne Sygdomme",
      "the follow-up includes a Centre for Rare Diseases",
    ],
    [
      includes("care.followedAt", "css", "gp"),
      "opfølgningen omfatter Center for Sjældne Sygdomme eller almen praksis",
      "the follow-up includes a Centre for Rare Diseases or general practice",
    ],
    [
      includesNone("care.followedAt", "css", "gp"),
      "opfølgningen omfatter ikke Center for Sjældne Sygdomme eller almen praksis",
      "the follow-up does not include a Centre for Rare Diseases or general practice",
    ],
    [includes("disease.codes", "ORPHA:739"), "koderne omfatter ORPHA:739", "the codes includes ORPHA:739"],
    [
      includesNone("disease.codes", "ORPHA:739"),
      "koderne omfatter ikke ORPHA:739",
      "the codes does not include ORPHA:739",
    ],
  ])("%j", (leaf, da, en) => {
    says(leaf, da, en);
  });

  it("names a parameter's number of the day", () => {
    const before = { ...context, parameter: parametersOn(smallNames.parameters, "2025-12-31") };
    expect(sayCondition(compare("person.ageYears", "at-least", limit), "en", before)).toBe(
      "the person's age is at least 16 years",
    );
  });

  it("of a fact or a value that the vocabulary does not have is its name", () => {
    says(happened("no.such"), "no.such", "no.such");
    says(is("suspicion.grade", "wild"), "graden af mistanke er wild", "the grade of suspicion is wild");
  });
});

describe("a tree in words", () => {
  it("joins all with and, any with or", () => {
    says(
      all(complex, diagnosed),
      "sygdommen er kompleks, og diagnosen er stillet",
      "the disease is complex, and the diagnosis has been made",
    );
    says(
      any(complex, diagnosed),
      "sygdommen er kompleks, eller diagnosen er stillet",
      "the disease is complex, or the diagnosis has been made",
    );
    says(
      all(complex, diagnosed, minor),
      "sygdommen er kompleks, diagnosen er stillet, og personens alder er under 18 år",
      "the disease is complex, the diagnosis has been made, and the person's age is under 18 years",
    );
  });

  it("puts a group within a group in brackets", () => {
    says(
      all(minor, any(complex, diagnosed)),
      "personens alder er under 18 år, og (sygdommen er kompleks, eller diagnosen er stillet)",
      "the person's age is under 18 years, and (the disease is complex, or the diagnosis has been made)",
    );
  });

  it("says a negation before the whole that it negates", () => {
    says(
      not(any(complex, diagnosed)),
      "det gælder ikke, at (sygdommen er kompleks, eller diagnosen er stillet)",
      "it is not so that (the disease is complex, or the diagnosis has been made)",
    );
  });

  it("says a name by its own text, and an unknown name by what it stands for", () => {
    says(named("child", minor), "personen er under 18 år", "the person is under 18");
    says(named("no-such", minor), "personens alder er under 18 år", "the person's age is under 18 years");
  });

  it("says a group of one as that one, and an empty group as nothing", () => {
    says(all(complex), "sygdommen er kompleks", "the disease is complex");
    says(any(), "", "");
  });
});
