import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Programme } from "../../src/language/programme.js";
import { outcomesOf } from "../../src/programme/outcomes.js";
import { genericModel } from "../../src/programme/generic-model.js";
import type { Outcome } from "../../src/recommend/recommend-rule.js";
import type { Situation } from "../../src/vocabulary/situation.js";
import { coreVocabulary, isRecorded, recordedBehind } from "../../src/vocabulary/vocabulary.js";
import {
  arbitraryHandfulPerson,
  arbitraryPerson,
  arbitraryProgramme,
  flattened,
  nested,
  type Person,
} from "./arbitraries.js";
import { tries } from "./seed.js";

describe("a definite outcome rests on the facts that it names", () => {
  it("in the generic model", () => {
    fc.assert(
      fc.property(arbitraryPerson, fc.nat(), (person, index) => {
        const outcomes = outcomesOf(genericModel, person.situation, person);
        const outcome = outcomes[index % outcomes.length];
        if (outcome !== undefined) restsOnItsReasons(genericModel, person, outcome);
      }),
      tries(150),
    );
  });

  it("in generated programmes", () => {
    fc.assert(
      fc.property(arbitraryProgramme, arbitraryHandfulPerson, (programme, person) => {
        for (const outcome of outcomesOf(programme, person.situation, person))
          restsOnItsReasons(programme, person, outcome);
      }),
      tries(400),
    );
  });
});

describe("an undetermined outcome names something to ask, and nothing that is fully known", () => {
  it("in the generic model", () => {
    fc.assert(
      fc.property(arbitraryPerson, ({ situation, asOf }) => {
        for (const outcome of outcomesOf(genericModel, situation, { asOf })) namesWhatIsMissing(situation, outcome);
      }),
      tries(80),
    );
  });

  it("in generated programmes", () => {
    fc.assert(
      fc.property(arbitraryProgramme, arbitraryHandfulPerson, (programme, { situation, asOf }) => {
        for (const outcome of outcomesOf(programme, situation, { asOf })) namesWhatIsMissing(situation, outcome);
      }),
      tries(800),
    );
  });
});

/** Somebody of whom only the named facts are known gets the same outcome, for the same reasons. */
function restsOnItsReasons(programme: Programme, { asOf, situation }: Person, outcome: Outcome): void {
  if (outcome.outcome === "undetermined") return;
  const all = flattened(situation);
  const named = Object.entries(outcome.because).flatMap(([path, value]): [string, unknown][] => {
    const sources = sourcesOf(path);
    return sources.length === 0 ? [[path, value]] : sources.map((source) => [source, all[source]]);
  });
  const onlyThese = nested(Object.fromEntries(named));
  const again = outcomesOf(programme, onlyThese, { asOf }).find(({ rule }) => rule === outcome.rule);
  expect(again).toMatchObject({ outcome: outcome.outcome, because: outcome.because, why: outcome.why });
}

/** What a computed fact is computed from; nothing for a recorded fact. */
function sourcesOf(path: string): readonly string[] {
  const fact = coreVocabulary.get(path);
  if (fact === undefined || isRecorded(fact)) return [];
  const ruledOutBy =
    fact.derived.kind === "includes-any" && fact.derived.falseWhen !== undefined ? [fact.derived.falseWhen] : [];
  return [...recordedBehind(path, coreVocabulary), ...ruledOutBy];
}

function namesWhatIsMissing(situation: Situation, outcome: Outcome): void {
  if (outcome.outcome === "undetermined") expect(outcome.missing.length, outcome.rule).toBeGreaterThan(0);
  const asked = outcome.outcome === "does-not-apply" ? [] : outcome.missing;
  const dates = outcome.outcome === "applies" ? (outcome.due?.missing ?? []) : [];
  const known = flattened(situation);
  for (const path of [...asked, ...dates]) {
    const fact = coreVocabulary.get(path);
    expect(fact !== undefined && isRecorded(fact), path).toBe(true);
    expect(isFullyKnown(path, known[path]), `${outcome.rule} asks for ${path}`).toBe(false);
  }
}

/** A date may still be missing from an event, and members from an open list. */
function isFullyKnown(path: string, value: unknown): boolean {
  if (value === undefined || value === "unknown-date") return false;
  const fact = coreVocabulary.get(path);
  if (fact?.type === "codes") return false;
  return (
    !(fact?.type === "set" && "exhaustive" in fact && !fact.exhaustive) ||
    (Array.isArray(value) && value.includes("none"))
  );
}
