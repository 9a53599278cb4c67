import type { Check } from "../check.js";
import { inBothOrders, deedOf, mergingKeyOf, pairsBy } from "../pairs-of-rules.js";
import { findLimitUnseen } from "./limit-unseen.js";
import { findTwoLimits } from "./two-limits.js";

/** Time limits that do not go together: two for one deed of two actors, or one that is never the first to run out. */
export const incompatibleDueDates: Check = (analysis) => [
  ...pairsBy(analysis, (rule) => deedOf(rule, analysis)).flatMap((pair) => findTwoLimits(pair, analysis)),
  ...pairsBy(analysis, (rule) => mergingKeyOf(rule, analysis))
    .flatMap(inBothOrders)
    .flatMap((pair) => findLimitUnseen(pair, analysis)),
];
