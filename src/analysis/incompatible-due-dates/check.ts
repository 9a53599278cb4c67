import type { Check } from "../check.js";
import { deedOf, firstOfEach, mergingKeyOf } from "../pairs-of-rules.js";
import { findLimitUnseen } from "./limit-unseen.js";
import { findTwoLimits } from "./two-limits.js";

/** Time limits that do not go together: two for one deed of two actors, or one that is never the first to run out. */
export const incompatibleDueDates: Check = (analysis) => [
  ...firstOfEach(
    { key: (rule) => deedOf(rule, analysis), against: "earlier", find: (pair) => findTwoLimits(pair, analysis) },
    analysis,
  ),
  ...firstOfEach(
    { key: (rule) => mergingKeyOf(rule, analysis), against: "all", find: (pair) => findLimitUnseen(pair, analysis) },
    analysis,
  ),
];
