import type { Found } from "../../cells/find-situation.js";
import type { Gap } from "./gap.js";
import type { Trial } from "./trial.js";

/** Something that the scenarios of a rule, or of those that use a name, should try. */
export type Need = {
  /** What it is one of, for counting. Of one `item` several things may be needed. */
  readonly kind: "outcome" | "truth" | "boundary" | "leaf" | "branch";
  readonly item: string;
  readonly isMetBy: (trial: Trial) => boolean;
  /** Whether anybody could meet it; what nobody can is not needed. */
  readonly sift: () => Found["kind"];
  /** Somebody who would, of whom this rule should be tried. */
  readonly find: () => { readonly found: Found; readonly rule: string };
  readonly gap: () => Gap;
};
