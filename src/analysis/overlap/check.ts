import type { Check } from "../check.js";
import { checkInvariants } from "../invariants/check-invariants.js";

/** People to whom more than one of the rules applies of which at most one should. */
export const overlap: Check = checkInvariants("overlap");
