import * as fc from "fast-check";
import type { Programme } from "../../language/programme.js";
import type { Fact } from "../../vocabulary/fact.js";
import { matchDiagnoses } from "../../vocabulary/match-diagnoses.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { boundariesOf } from "./boundaries.js";
import { arbitraryAsOf, type Person } from "./person.js";
import { situationOf, type Draft } from "./situation.js";
import { arbitraryValue, type DrawnValue } from "./value.js";

/**
 * Somebody of whom everything is known that the programme reads and that the person has: every event with its day or as
 * not happened, and codes that leave no diagnosis possible without implying it. What would contradict is left out, such as
 * the weeks of a pregnancy that there is not.
 */
export function arbitraryCompletePerson(programme: Programme): fc.Arbitrary<Person> {
  const boundaries = boundariesOf(programme);
  const { vocabulary, facts } = boundaries;
  const known = facts.map((path) =>
    arbitraryValue(path, boundaries).map(
      (drawn) => [path, completed(drawn, vocabulary.get(path), vocabulary)] as const,
    ),
  );
  return fc.tuple(fc.tuple(...known), arbitraryAsOf(programme)).map(([draft, asOf]) => ({
    asOf,
    situation: situationOf(diagnosedWhenConfirmed(new Map(draft)), asOf, vocabulary),
  }));
}

/** A confirmed disease was diagnosed on a day. */
function diagnosedWhenConfirmed(draft: Draft): Draft {
  const [status, diagnosed] = [draft.get("disease.status"), draft.get("disease.diagnosed")];
  const isConfirmed = status !== undefined && "value" in status && status.value === "confirmed";
  if (!isConfirmed || diagnosed === undefined || "day" in diagnosed) return draft;
  const today: DrawnValue = { day: { turn: { of: "asOf", within: { amount: 0, unit: "days" } }, shift: 0 } };
  return new Map([...draft, ["disease.diagnosed", today]]);
}

function completed(drawn: DrawnValue, fact: Fact | undefined, vocabulary: Vocabulary): DrawnValue {
  if ("day" in drawn) return drawn;
  if (drawn.value === "unknown-date" && fact?.type === "event") return { value: "no" };
  if (fact?.type !== "codes" || !Array.isArray(drawn.value)) return drawn;
  const implied = vocabulary.get("disease.diagnoses");
  if (implied === undefined || !("derived" in implied) || implied.derived.kind !== "diagnoses") return drawn;
  const { among } = implied.derived;
  const codes: readonly string[] = drawn.value;
  return { value: codes.filter((code) => matchDiagnoses([code], among).possible.length === 0) };
}
