import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import type { Result } from "../../src/recommend/result-schema.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { overlayKeepsMusts } from "../../src/testing.js";
import { composed, deviation, setting } from "../unit/programme/written-programme.js";
import { arbitraryPerson } from "./arbitraries.js";
import { tries } from "./seed.js";

const acknowledged = "    acknowledges: must\n";

/** A programme that deviates in every way there is, from rules that ask something of many. */
const deviating = composed({
  id: "afviger",
  deviations: [
    deviation("refer-child-to-municipality", "leave-out", undefined, acknowledged),
    deviation("appoint-pal", "loosen", "{ strength: should }", acknowledged),
    deviation("inform-about-patient-associations", "loosen", "{ onlyWhen: person.ageYears < 18 }", acknowledged),
    deviation("offer-family-guide", "change-actor", "{ responsible: hospital }"),
    setting("oldAgeYears", 70, acknowledged),
    setting("transitionFromAgeYears", 14, acknowledged),
  ],
});
const plain = composed({ id: "ren", targetGroup: "diagnoses: [rett]" });

/** Days on which programmes are in force, and people of whom every other one has the disease of one or both. */
const arbitraryMember = fc
  .tuple(arbitraryPerson, fc.subarray(["ORPHA:636", "ORPHA:778"]))
  .map(([{ situation }, codes]): Situation => ({ ...situation, disease: { ...situation.disease, codes } }));
const asOf = "2027-03-01";

/** What is known of a member beside what was recorded. */
function inProgramme({ programme, ...situation }: Situation): Situation {
  return { ...situation, programme: { ...programme, membership: programme?.membership ?? "in" } };
}

/** The rules that a result asks something by, and what the programme says it sets aside. */
function spokenOf({ recommendations, undetermined, setAside = [], concluded = [] }: Result): ReadonlySet<string> {
  const asked = [...recommendations, ...concluded].flatMap(({ rules }) => rules);
  return new Set([...asked, ...undetermined.map(({ rule }) => rule), ...setAside.map(({ rule }) => rule)]);
}

describe("specific programmes", () => {
  it("never lose a national obligation in silence, where one deviates in every way there is", () => {
    fc.assert(overlayKeepsMusts(deviating), tries(40));
  });

  it("never lose one in silence where a person may be in two, whoever the person is and whatever is known", () => {
    fc.assert(
      fc.property(arbitraryMember, (situation) => {
        const options = { asOf, ignoreLater: true, all: true };
        const national = evaluate(genericModel, situation, options);
        const musts = national.recommendations.filter(({ strength }) => strength === "must");
        const spoken = spokenOf(evaluate([deviating, plain], situation, options));
        expect(musts.flatMap(({ rules }) => rules).filter((rule) => !spoken.has(rule))).toEqual([]);
      }),
      tries(25),
    );
  });

  it("say the same whatever order they are given in", () => {
    fc.assert(
      fc.property(arbitraryMember, (situation) => {
        const options = { asOf, ignoreLater: true };
        const [one, other] = [
          evaluate([deviating, plain], situation, options),
          evaluate([plain, deviating], situation, options),
        ];
        const of = ({ recommendations, undetermined, contradictions = [] }: Result): unknown => ({
          recommendations: recommendations.map(({ rules, state, due }) => [[...rules].sort(), state, due?.date]),
          undetermined: undetermined.map(({ rule }) => rule),
          contradictions: contradictions.map(({ rule, kind }) => [rule, kind]).sort(),
        });
        expect(of(one)).toEqual(of(other));
      }),
      tries(15),
    );
  });

  it("without deviations ask exactly what the generic model asks", () => {
    fc.assert(
      fc.property(arbitraryMember, (person) => {
        const confirmed = { status: "confirmed", diagnosed: "unknown-date", codes: ["ORPHA:778"] } as const;
        const { praderWilliSyndrome: _known, ...disease } = person.disease ?? {};
        const situation: Situation = { ...person, disease: { ...disease, ...confirmed } };
        const options = { asOf, ignoreLater: true, all: true };
        const { programme: _, programmes: __, setAside, contradictions, ...rest } = evaluate(plain, situation, options);
        const { programme: ___, ...national } = evaluate(genericModel, inProgramme(situation), options);
        expect(rest).toEqual(national);
        expect([setAside, contradictions]).toEqual([[], []]);
      }),
      tries(15),
    );
  });
});
