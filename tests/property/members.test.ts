import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { membersOf } from "../../src/programme/members-of.js";
import { evaluateCondition } from "../../src/evaluate/evaluate-condition.js";
import { vocabularyOf } from "../../src/language/vocabulary-of.js";
import type { Programme } from "../../src/language/programme.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { parametersOn } from "../../src/recommend/parameter-values.js";
import { know } from "../../src/vocabulary/know.js";
import { arbitraryPerson } from "../../src/testing.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { composed } from "../unit/programme/written-programme.js";
import { tries } from "./seed.js";

const asOf = "2027-03-01";
const programmes = [
  composed({ id: "diagnose", targetGroup: "diagnoses: [nf1]" }),
  composed({ id: "funktion", targetGroup: "when: { all: [disease.complex is true, not: person.ageYears >= 18] }" }),
  composed({
    id: "begge",
    targetGroup: "diagnoses: [nf1]\n  when: disease.complex is true\n  onlyWhen: person.ageYears < 18",
  }),
];
/** People as the target group tells them apart. */
const peopleOf = (programme: Programme): fc.Arbitrary<Situation> =>
  arbitraryPerson({ ...programme, rules: [] }).map(({ situation }) => ({ ...situation, programme: {} }));

describe("the ways of being a member of a programme, over the cells", () => {
  it.each(programmes.map((one) => [one.id, one] as const))(
    "are those by which a person is one: target group by %s",
    (_, programme) => {
      const vocabulary = vocabularyOf(programme);
      const parameter = parametersOn(programme.parameters, asOf);
      const counts = { member: 0, other: 0 };
      fc.assert(
        fc.property(peopleOf(programme), (situation) => {
          const facts = know(situation, vocabulary, { asOf, ignoreLater: true });
          const isSo = membersOf(programme).some((claims) =>
            claims.every(([condition, wanted]) => {
              const truth = evaluateCondition(condition, facts, parameter);
              return wanted.startsWith("not-") ? wanted !== `not-${truth}` : wanted === truth;
            }),
          );
          const [entry] =
            evaluate({ ...programme, rules: [] }, situation, { asOf, ignoreLater: true }).programmes ?? [];
          expect(isSo).toBe(entry?.membership === "member");
          counts[isSo ? "member" : "other"] += 1;
        }),
        tries(150),
      );
      expect(Math.min(counts.member, counts.other)).toBeGreaterThan(10);
    },
  );
});
