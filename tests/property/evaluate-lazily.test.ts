import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateLazily, type FactSources } from "../../src/json-rules-engine.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { outcomesOf } from "../../src/programme/outcomes.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { factsBehindUnnamed } from "../../src/recommend/responsible.js";
import type { Recommendation } from "../../src/recommend/result-schema.js";
import { leavesOf } from "../../src/truth/condition.js";
import { inferredFrom } from "../../src/vocabulary/inferences.js";
import { valueAt } from "../../src/vocabulary/know.js";
import { coreVocabulary, isRecorded, recordedBehind } from "../../src/vocabulary/vocabulary.js";
import { arbitraryPerson, nested, type Person } from "./arbitraries.js";
import { tries } from "./seed.js";

/**
 * What may be asked for when this much is known: what an undecided rule waits for, and of an applying one its standing
 * and whom its offers are for.
 */
function askable({ asOf, situation }: Person): ReadonlySet<string> {
  const outcomes = outcomesOf(genericModel, situation, { asOf });
  const applying = outcomes.filter(({ outcome }) => outcome === "applies").map(({ rule }) => rule);
  const anchors = genericModel.rules
    .filter(({ id }) => applying.includes(id))
    .flatMap(({ recommend: { due, lapses } }) => [
      ...(due?.after ?? []),
      ...(lapses === undefined ? [] : [lapses.after]),
    ]);
  const offers = outcomes.flatMap((one) => (one.outcome === "applies" ? one.offers : []));
  const missing = [
    ...outcomes.flatMap((one) => (one.outcome === "does-not-apply" ? [] : one.missing)),
    ...offers.flatMap((one) => one.missing),
    ...anchors,
  ];
  // Who acts where the document names nobody; when an ended transition is no longer shown.
  const ends = genericModel.rules.flatMap(({ id, recommend: { shownUntil, fulfilledBy } }) =>
    applying.includes(id)
      ? [shownUntil, fulfilledBy].flatMap((one) => (one === undefined ? [] : leavesOf(one).map(({ fact }) => fact)))
      : [],
  );
  const standing = [...ends, ...factsBehindUnnamed];
  const paths = [...missing, ...standing].flatMap((path) => recordedBehind(path, coreVocabulary));
  return new Set(paths.flatMap((path) => [path, inferredFrom.get(path) ?? path]));
}

/** Sources that count, and that check each question against what has been answered; each fact has one. */
function countingSources({ asOf, situation }: Person): { sources: FactSources; asked: string[]; needless: string[] } {
  const asked: string[] = [];
  const needless: string[] = [];
  const answered: Record<string, unknown> = {};
  let settled: Record<string, unknown> = {};
  const views = new Map<string, ReadonlySet<string>>();
  const view = (known: Record<string, unknown>): ReadonlySet<string> => {
    const key = JSON.stringify(known);
    const found = views.get(key) ?? askable({ asOf, situation: nested(known) });
    views.set(key, found);
    return found;
  };
  const paths = [...coreVocabulary].filter(([, fact]) => isRecorded(fact)).map(([path]) => path);
  const sources = Object.fromEntries(
    paths.map((path) => [
      path,
      async (): Promise<unknown> => {
        asked.push(path);
        // An answer that is on its way cannot keep anybody from asking.
        if (!view(answered).has(path) && !view(settled).has(path)) needless.push(path);
        await Promise.resolve();
        const value = valueAt(situation, path);
        if (value !== undefined) answered[path] = value;
        setImmediate(() => (settled = { ...answered }));
        return value;
      },
    ]),
  );
  return { sources, asked, needless };
}

/** Where a recommendation stands: everything but the choice of reasons, which depends on what answered first. */
function standing({ rules, state, due, doneOn, late, missing, responsible, offers }: Recommendation): object {
  return { rules, state, due, doneOn, late, missing, responsible, offers };
}

describe("evaluating lazily", () => {
  it("gives the result of evaluating everything, asks for no fact twice, and for none that no undecided rule needs", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPerson, async (person) => {
        const { asOf, situation } = person;
        const { sources, asked, needless } = countingSources(person);
        const lazily = await evaluateLazily(genericModel, sources, { asOf });
        expect(new Set(asked).size).toBe(asked.length);
        expect(needless).toEqual([]);
        const { recommendations, undetermined } = evaluate(genericModel, situation, { asOf });
        expect(lazily.recommendations.map(standing)).toEqual(recommendations.map(standing));
        expect(lazily.undetermined).toEqual(undetermined);
      }),
      { ...tries(10), endOnFailure: true },
    );
  });
});
