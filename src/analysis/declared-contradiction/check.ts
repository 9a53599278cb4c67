import type { Check } from "../check.js";
import { checkInvariants } from "../invariants/check-invariants.js";

/** Rules of which authors have declared that they never go together, or have one responsible, and that do not. */
export const declaredContradiction: Check = checkInvariants("contradiction-of-rules");
