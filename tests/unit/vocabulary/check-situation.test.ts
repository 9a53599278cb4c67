import { describe, expect, it } from "vitest";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

/** Code and place of everything that is wrong, and the other place where there are two. */
function found(situation: unknown, options: { readonly ignoreLater?: boolean } = {}): readonly string[] {
  return checkSituation(situation, coreVocabulary, { asOf: "2026-03-01", ...options }).map(({ code, path, related }) =>
    [code, path.join("."), ...(related === undefined ? [] : [related.join(".")])].join(" "),
  );
}

describe("a situation that is right", () => {
  it.each([
    ["nothing is known", {}],
    ["groups may be empty or null", { person: {}, disease: null }],
    ["facts may be null", { person: { birthDate: null }, disease: { organSystems: null } }],
    ["a birth on the evaluation date", { person: { birthDate: "2026-03-01" } }],
    [
      "events in all three forms",
      { municipality: { referral: "2026-03-01", guidanceGiven: "unknown-date", learnedOfImpairment: "no" } },
    ],
    [
      "the least and the greatest number",
      { reproduction: { pregnancy: "pregnant", gestationalWeeks: 45, consecutiveMiscarriages: 0 } },
    ],
    ["codes with their system", { disease: { codes: ["ORPHA:739", "ICD-10:Q87.1", "SKS:DQ871E"] } }],
  ])("has no problems: %s", (_, situation) => {
    expect(found(situation)).toEqual([]);
  });
});

describe("a situation that is wrong", () => {
  it.each([[[]], ["text"], [7], [null], [undefined]])("is no mapping: %j", (situation) => {
    expect(found(situation)).toEqual(["not-a-mapping "]);
  });

  it.each([
    ["a group that is a list", { person: [] }, "not-a-mapping person"],
    ["an unknown group", { persn: {} }, "unknown-group persn"],
    ["an unknown fact", { person: { shoeSize: 38 } }, "unknown-fact person.shoeSize"],
    ["an age, which is computed", { person: { ageYears: 17 } }, "derived-fact person.ageYears"],
    ["yes for true", { disease: { complex: "yes" } }, "yes-or-no disease.complex"],
    ["a number for a boolean", { disease: { complex: 1 } }, "wrong-type disease.complex"],
    ["a value that the choice does not have", { suspicion: { grade: "very-strong" } }, "unknown-value suspicion.grade"],
    [
      "a member that the list does not have",
      { care: { followedAt: ["css-aarhus", "css-odense"] } },
      "unknown-value care.followedAt.1",
    ],
    ["a number as text", { reproduction: { gestationalWeeks: "12" } }, "number-as-text reproduction.gestationalWeeks"],
    ["week 46", { reproduction: { gestationalWeeks: 46 } }, "number-out-of-range reproduction.gestationalWeeks"],
    ["week -1", { reproduction: { gestationalWeeks: -1 } }, "number-out-of-range reproduction.gestationalWeeks"],
    ["half a week", { reproduction: { gestationalWeeks: 12.5 } }, "number-out-of-range reproduction.gestationalWeeks"],
    ["29 February 2026", { disease: { diagnosed: "2026-02-29" } }, "impossible-date disease.diagnosed"],
    ["a time of day", { disease: { diagnosed: "2026-02-03T10:00" } }, "date-with-time disease.diagnosed"],
    ["the year 1899", { person: { birthDate: "1899-12-31" } }, "date-out-of-range person.birthDate"],
    ["the year 2200", { disease: { diagnosed: "2200-01-01" } }, "date-out-of-range disease.diagnosed"],
    ["a birth on an unknown day", { person: { birthDate: "unknown-date" } }, "wrong-type person.birthDate"],
    ["a code without its system", { disease: { codes: ["739"] } }, "unknown-code-system disease.codes.0"],
    ["a code that its system cannot have", { disease: { codes: ["ICD-10:Q8.50"] } }, "unreadable-code disease.codes.0"],
    ["diagnoses, which codes tell", { disease: { diagnoses: ["rett"] } }, "derived-fact disease.diagnoses"],
  ])("%s", (_, situation, expected) => {
    expect(found(situation)).toEqual([expected]);
  });

  it("is told all its problems at once", () => {
    const situation = { person: { birthDate: "2026-02-30", shoeSize: 38 }, disease: { complex: "maybe" }, persn: {} };
    expect([...found(situation)].sort()).toEqual([
      "impossible-date person.birthDate",
      "unknown-fact person.shoeSize",
      "unknown-group persn",
      "wrong-type disease.complex",
    ]);
  });

  it("never reaches what every object inherits", () => {
    expect(found(JSON.parse('{ "__proto__": { "complex": true } }'))).toEqual(["unknown-group __proto__"]);
    expect(found({ disease: { constructor: true } })).toEqual(["unknown-fact disease.constructor"]);
  });
});

describe("a personal identity number", () => {
  it.each([
    [{ person: { birthDate: "010190-1234" } }, "person.birthDate"],
    [{ disease: { codes: ["ORPHA:739", "OMIM:0101901234"] } }, "disease.codes.1"],
    [{ "010190-1234": { complex: true } }, ""],
    [{ person: { "010190-1234": true } }, "person"],
  ])("is refused wherever it stands, and its place never shows it: %j", (situation, place) => {
    expect(found(situation)).toEqual([`personal-identity-number ${place}`]);
  });
});

describe("a day after the evaluation date (D28)", () => {
  const later = { person: { birthDate: "2026-03-02" }, disease: { diagnosed: "2026-03-02" } };

  it("is an error at its place", () => {
    expect(found(later)).toEqual(["after-evaluation-date person.birthDate", "after-evaluation-date disease.diagnosed"]);
  });

  it("is none when the caller replays an earlier day", () => {
    expect(found(later, { ignoreLater: true })).toEqual([]);
  });
});

describe("contradictions (D32) name both places", () => {
  const cases: readonly (readonly [string, object, string])[] = [
    [
      "two organ systems and no multi-organ involvement",
      { disease: { organSystems: ["eyes", "skin"], multiOrgan: false } },
      "contradiction disease.multiOrgan disease.organSystems",
    ],
    [
      "a diagnosis with a day and a disease that is only suspected",
      { disease: { status: "suspected", diagnosed: "2026-01-10" } },
      "contradiction disease.diagnosed disease.status",
    ],
    [
      "a diagnosis on an unknown day and no disease",
      { disease: { status: "none", diagnosed: "unknown-date" } },
      "contradiction disease.diagnosed disease.status",
    ],
    [
      "a confirmed disease and no diagnosis",
      { disease: { status: "confirmed", diagnosed: "no" } },
      "contradiction disease.diagnosed disease.status",
    ],
    [
      "discharged to general practice and followed in hospital",
      { care: { dischargedToGeneralPractice: true, followedAt: ["general-practice", "clinical-genetics"] } },
      "contradiction care.followedAt care.dischargedToGeneralPractice",
    ],
    [
      "weeks of pregnancy and no pregnancy",
      { reproduction: { pregnancy: "wish", gestationalWeeks: 12 } },
      "contradiction reproduction.gestationalWeeks reproduction.pregnancy",
    ],
  ];

  it.each(cases)("%s", (_, situation, expected) => {
    expect(found(situation)).toEqual([expected]);
  });

  it.each(cases)("%s, also when an earlier day is replayed", (_, situation, expected) => {
    expect(found(situation, { ignoreLater: true })).toEqual([expected]);
  });

  it.each([
    ["one organ system and no multi-organ involvement", { disease: { organSystems: ["eyes"], multiOrgan: false } }],
    [
      "one organ system, named twice, and no multi-organ involvement",
      { disease: { organSystems: ["eyes", "eyes"], multiOrgan: false } },
    ],
    [
      "two organ systems and multi-organ involvement",
      { disease: { organSystems: ["eyes", "skin"], multiOrgan: true } },
    ],
    ["one organ system and multi-organ involvement", { disease: { organSystems: ["eyes"], multiOrgan: true } }],
    ["a confirmed disease with a day", { disease: { status: "confirmed", diagnosed: "2026-01-10" } }],
    ["a confirmed disease on an unknown day", { disease: { status: "confirmed", diagnosed: "unknown-date" } }],
    ["a suspected disease and no diagnosis", { disease: { status: "suspected", diagnosed: "no" } }],
    ["a diagnosis without a status", { disease: { diagnosed: "2026-01-10" } }],
    ["no diagnosis and no status", { disease: { diagnosed: "no" } }],
    [
      "discharged and followed in general practice",
      { care: { dischargedToGeneralPractice: true, followedAt: ["general-practice"] } },
    ],
    [
      "not discharged and followed in hospital",
      { care: { dischargedToGeneralPractice: false, followedAt: ["adult-main"] } },
    ],
    ["weeks of a pregnancy", { reproduction: { pregnancy: "pregnant", gestationalWeeks: 12 } }],
    ["weeks, and nobody says whether there is a pregnancy", { reproduction: { gestationalWeeks: 12 } }],
  ])("but not %s", (_, situation) => {
    expect(found(situation)).toEqual([]);
  });

  it.each([
    [{ disease: { organSystems: ["none", "eyes"] } }, "contradiction disease.organSystems"],
    [{ reproduction: { familyFindings: ["malformations", "none"] } }, "contradiction reproduction.familyFindings"],
    [
      { reproduction: { siblingFindings: ["none", "chromosomal-anomaly"] } },
      "contradiction reproduction.siblingFindings",
    ],
    [{ care: { followedAt: ["nowhere", "general-practice"] } }, "contradiction care.followedAt"],
    [{ care: { workupAt: ["css", "nowhere"] } }, "contradiction care.workupAt"],
  ])("`none` and `nowhere` stand alone: %j", (situation, expected) => {
    expect(found(situation)).toEqual([expected]);
  });

  it.each([{ disease: { organSystems: ["none"] } }, { care: { followedAt: ["nowhere", "nowhere"] } }])(
    "alone they are right: %j",
    (situation) => {
      expect(found(situation)).toEqual([]);
    },
  );

  it("no organ system at all and multi-organ involvement contradict each other", () => {
    expect(found({ disease: { organSystems: ["none"], multiOrgan: true } })).toEqual([
      "contradiction disease.multiOrgan disease.organSystems",
    ]);
  });

  it("a suspected disease, whose diagnosis lies after the evaluation date, has both problems", () => {
    expect(found({ disease: { status: "suspected", diagnosed: "2026-03-02" } })).toEqual([
      "after-evaluation-date disease.diagnosed",
      "contradiction disease.diagnosed disease.status",
    ]);
  });
});

describe("a situation of classes", () => {
  class Disease {
    readonly status = "confirmed";
  }

  it("is refused, because its facts would be passed over in silence", () => {
    const problems = checkSituation({ disease: new Disease() }, coreVocabulary, { asOf: "2026-03-01" });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([["not-a-mapping", ["disease"]]]);
    expect(checkSituation(new Map(), coreVocabulary, { asOf: "2026-03-01" })).toHaveLength(1);
  });
});
