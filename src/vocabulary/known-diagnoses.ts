import type { DiagnosesDerived } from "./fact.js";
import type { Known } from "./known-facts.js";
import { matchDiagnoses } from "./match-diagnoses.js";

/**
 * The diagnoses that recorded codes imply, or leave possible.
 *
 * One more code can only add to what is implied, so that what is listed stays. What is not listed is ruled out only when
 * the codes are the whole list and leave nothing possible. What is possible may be implied by one more code and then
 * leaves the list, so that its members are tentative until the codes are the whole list; then the list is whole too.
 */
export function knownDiagnoses(
  { relation, among }: DiagnosesDerived["derived"],
  codes: Known | undefined,
): Known | undefined {
  if (codes?.type !== "set") return undefined;
  const { implied, possible } = matchDiagnoses(codes.members, among);
  if (relation === "implied")
    return { type: "set", members: implied, complete: codes.complete && possible.length === 0 };
  const isTentative = !codes.complete;
  return { type: "set", members: possible, complete: codes.complete, ...(isTentative && { tentative: true }) };
}
