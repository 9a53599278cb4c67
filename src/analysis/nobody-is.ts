import type { Claim } from "../cells/find-situation.js";
import type { Subject } from "../language/places.js";
import type { Analysis } from "./analysis.js";
import { whateverTheNumbers } from "./whatever-the-numbers.js";

/** Whether it is proved that of nobody all claims are so. A question that takes too many steps is noted `about` this. */
export function nobodyIs(claims: readonly Claim[], about: Subject, { sift, find }: Analysis): boolean {
  const kind = sift(claims);
  if (kind === "undecided") find(claims, about);
  return kind === "none";
}

/** The same whatever numbers the parameters have. */
export function nobodyEverIs(claims: readonly Claim[], about: Subject, analysis: Analysis): boolean {
  const conditions = claims.map(([condition]) => condition);
  return whateverTheNumbers(conditions, analysis, (now, among) =>
    nobodyIs(
      claims.map(([condition, wanted], index) => [now[index] ?? condition, wanted]),
      about,
      among,
    ),
  );
}
