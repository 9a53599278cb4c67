import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import type { Condition, Leaf } from "../../src/truth/condition.js";
import type { Fact } from "../../src/vocabulary/fact.js";

/** Numbers between 0 and 1 that are the same in every run. */
export function sameEveryTime(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The conditions of as many rules, of two to eight leaves over 45 facts of every kind. */
export function syntheticConditions(rules: number): readonly Condition[] {
  const next = sameEveryTime(20_260_301);
  const facts = factsOfEveryKind(45);
  const one = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(next() * of.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  };
  return Array.from({ length: rules }, () => {
    const leaves = Array.from({ length: 2 + Math.floor(next() * 7) }, () => leafOf(one(facts), one, next));
    const split = Math.floor(leaves.length / 2);
    const alternatives: Condition = { kind: "any", of: leaves.slice(split) };
    return { kind: "all", of: [...leaves.slice(0, split), alternatives] };
  });
}

function factsOfEveryKind(count: number): readonly (readonly [string, Fact])[] {
  const kinds = ["boolean", "event", "enum", "set", "integer"];
  const ofKind = kinds.map((kind) =>
    [...coreVocabulary].filter(([, fact]) => fact.type === kind && !("derived" in fact)),
  );
  const mixed = Array.from({ length: count }, (_, index) =>
    ofKind.flatMap((some) => (some[index] ? [some[index]] : [])),
  );
  const ages = [...coreVocabulary].filter(([path]) => path === "person.ageYears");
  return [...ages, ...mixed.flat()].slice(0, count);
}

function leafOf(
  [fact, { type, ...rest }]: readonly [string, Fact],
  one: <T>(of: readonly T[]) => T,
  next: () => number,
): Leaf {
  const values = "values" in rest ? Object.keys(rest.values) : [];
  const some = (): readonly string[] => [...new Set([one(values), one(values)])];
  switch (type) {
    case "boolean":
      return { kind: "leaf", fact, operator: "is-one-of", values: [next() < 0.7] };
    case "event":
      return { kind: "leaf", fact, operator: next() < 0.7 ? "happened" : "not-happened" };
    case "enum":
      return { kind: "leaf", fact, operator: next() < 0.8 ? "is-one-of" : "is-none-of", values: some() };
    case "set":
      return { kind: "leaf", fact, operator: next() < 0.8 ? "includes-any" : "includes-none", values: some() };
    default:
      return {
        kind: "leaf",
        fact,
        operator: next() < 0.5 ? "less-than" : "at-least",
        value: 1 + Math.floor(next() * 30),
      };
  }
}
