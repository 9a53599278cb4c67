import type { Claim } from "../cells/find-situation.js";
import { isRecorded, type Vocabulary } from "../vocabulary/vocabulary.js";

/** That the anchor of a time limit is known: an event has happened, of a date something is counted. */
export function hasDay(anchor: string, vocabulary: Vocabulary): readonly Claim[] {
  const type = vocabulary.get(anchor)?.type;
  if (type === "event") return [[{ kind: "leaf", fact: anchor, operator: "happened" }, "true"]];
  const [counted] = [...vocabulary].find(
    ([, fact]) =>
      !isRecorded(fact) &&
      fact.derived.kind === "whole-years" &&
      fact.derived.from === anchor &&
      fact.derived.to === "asOf",
  ) ?? [undefined];
  return counted === undefined ? [] : [[{ kind: "leaf", fact: counted, operator: "at-least", value: 0 }, "true"]];
}
