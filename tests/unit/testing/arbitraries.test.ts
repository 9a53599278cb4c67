import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/language/vocabulary-of.js";
import type { Programme } from "../../../src/language/programme.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { flattened } from "../../../src/testing/arbitraries/by-path.js";
import { arbitraryCompletePerson } from "../../../src/testing/arbitraries/complete-person.js";
import { arbitraryLearning } from "../../../src/testing/arbitraries/learning.js";
import { arbitraryPerson, arbitrarySituation, type Person } from "../../../src/testing.js";
import { checkSituation } from "../../../src/vocabulary/check-situation.js";
import { know } from "../../../src/vocabulary/know.js";
import { valueAt } from "../../../src/vocabulary/know.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { programmeWithOwnFacts } from "../../own-facts.js";
import { tries } from "../../property/seed.js";
import { workedProgrammes } from "../../property/worked-programmes.js";
import { compare, programmeOf, ruleOf } from "../../small-programme.js";

const worked = await workedProgrammes();
const programmes = [genericModel, ...worked, programmeWithOwnFacts].map((one): [string, Programme] => [one.id, one]);

describe("people drawn for a programme", () => {
  it.each(programmes)("are valid, whatever is known of them: %s", (_, programme) => {
    const vocabulary = vocabularyOf(programme);
    const people = arbitraryPerson(programme);
    fc.assert(
      fc.property(arbitraryLearning(people, vocabulary), arbitraryCompletePerson(programme), (learning, complete) => {
        const { asOf, before, after, everything } = learning;
        for (const situation of [before, after, everything]) {
          expect(checkSituation(situation, vocabulary, { asOf })).toEqual([]);
        }
        expect(checkSituation(complete.situation, vocabulary, complete)).toEqual([]);
      }),
      tries(25),
    );
  });

  const people = fc.sample(arbitraryPerson(genericModel), tries(400));

  it("stand on both sides of the ages that the model's rules turn on", () => {
    const ages = people.map(({ asOf, situation }) => {
      const age = know(situation, coreVocabulary, { asOf }).get("person.ageYears");
      return age?.type === "value" ? age.value : undefined;
    });
    expect(ages).toEqual(expect.arrayContaining([undefined, 0, 14, 15, 16, 17, 18, 19, 24, 25]));
  });

  it("are known little, half or nearly whole", () => {
    const counts = people.map(({ situation }) => Object.keys(flattened(situation)).length);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    expect(fewest).toBeLessThan(most / 6);
    expect(counts.filter((count) => count > most / 3 && count < (most * 2) / 3).length).toBeGreaterThan(40);
  });

  it.each(worked.map((one) => [one.id, one] as const))("are members, candidates and others: %s", (_, programme) => {
    const memberships = fc
      .sample(arbitraryPerson(programme), tries(45))
      .map(
        ({ asOf, situation }) => evaluate({ ...programme, rules: [] }, situation, { asOf }).programmes?.[0]?.membership,
      );
    expect(memberships).toEqual(expect.arrayContaining(["member", "candidate", "undetermined", "not-in-force"]));
  });
});

describe("boundaries", () => {
  const asOf = "2026-02-28";
  const programme = programmeOf([
    ruleOf({
      when: compare("person.ageYears", "less-than", 18),
      recommend: { due: { within: { amount: 3, unit: "months" }, after: ["disease.diagnosed"] } },
    }),
  ]);
  const facts = ["person.birthDate", "disease.diagnosed"];
  const drawn = fc.sample(arbitrarySituation(programme, { asOf, facts }), tries(600));
  const values = (path: string): readonly unknown[] => drawn.map((situation) => valueAt(situation, path));

  it("of an age are the birthday on the day, the day before and the day after, and 29 February", () => {
    const expected = ["2008-02-27", "2008-02-28", "2008-02-29", "2000-02-29", undefined];
    expect(values("person.birthDate")).toEqual(expect.arrayContaining(expected));
  });

  it("of a time limit are the days on which it falls due today, yesterday and tomorrow", () => {
    const expected = ["2025-11-27", "2025-11-28", "2025-11-29", "2025-12-01", "unknown-date", "no", undefined];
    expect(values("disease.diagnosed")).toEqual(expect.arrayContaining(expected));
  });

  it("nothing but the facts that were asked for is known, and nothing after the day", () => {
    expect(new Set(drawn.flatMap((situation) => Object.keys(flattened(situation))))).toEqual(new Set(facts));
    expect(drawn.flatMap((situation) => checkSituation(situation, coreVocabulary, { asOf }))).toEqual([]);
  });
});

describe("a failing property shrinks to the fewest facts", () => {
  const shrunk = (fails: (person: Person) => boolean): Readonly<Record<string, unknown>> => {
    const details = fc.check(
      fc.property(arbitraryPerson(genericModel), (person) => !fails(person)),
      tries(500),
    );
    const [found] = details.counterexample ?? [];
    return flattened(found?.situation ?? {});
  };
  const isChild = ({ asOf, situation }: Person): boolean => {
    const age = know(situation, coreVocabulary, { asOf }).get("person.ageYears");
    return age?.type === "value" && typeof age.value === "number" && age.value < 18;
  };

  it("one, where one is enough", () => {
    expect(Object.keys(shrunk(isChild))).toEqual(["person.birthDate"]);
    expect(shrunk(({ situation }) => situation.disease?.status === "confirmed")).toEqual({
      "disease.status": "confirmed",
    });
  });

  it("two, where it takes two", () => {
    const facts = shrunk((person) => isChild(person) && person.situation.disease?.complex === true);
    expect(Object.keys(facts).sort()).toEqual(["disease.complex", "person.birthDate"]);
  });
});
