import { inBoth, type Text } from "../text/text.js";
import type { Known, KnownFacts } from "../vocabulary/known-facts.js";
import { sayKnown } from "../vocabulary/say-known.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Recommendation } from "./result-schema.js";

/** The facts an outcome rests on, as data and in words. */
export function reasonOf(
  paths: readonly string[],
  { facts, vocabulary }: { readonly facts: KnownFacts; readonly vocabulary: Vocabulary },
): { because: Recommendation["because"]; why: Text } {
  const found = paths.flatMap((path) => {
    const [fact, known] = [vocabulary.get(path), facts.get(path)];
    return fact === undefined || known === undefined ? [] : [{ path, fact, known }];
  });
  return {
    because: Object.fromEntries(found.map(({ path, known }) => [path, valueOf(known)])),
    why: inBoth((language) => found.map(({ fact, known }) => sayKnown(fact, known, language)).join("; ")),
  };
}

function valueOf(known: Known): Recommendation["because"][string] {
  switch (known.type) {
    case "value":
      return known.value;
    case "event":
      return known.happened ? (known.on ?? "unknown-date") : "no";
    case "set":
      return [...known.members];
  }
}
