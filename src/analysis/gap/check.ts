import type { Check } from "../check.js";
import { checkInvariants } from "../invariants/check-invariants.js";

/** People whom a set of rules should cover and leaves out. */
export const gap: Check = checkInvariants("gap");
