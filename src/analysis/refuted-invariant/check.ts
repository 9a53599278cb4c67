import type { Check } from "../check.js";
import { checkInvariants } from "../invariants/check-invariants.js";

/** What is claimed of people that is not so: that they get something, never get it, or are something. */
export const refutedInvariant: Check = checkInvariants("refuted-invariant");
