import type { Duration } from "../calendar/duration.js";
import type { Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";
import type { Axiom } from "../vocabulary/axioms.js";
import type { Strength } from "./names.js";
import type { Act } from "./rule.js";

/** What a programme says of itself, to be proved or refuted. It asks nothing of anybody and is in no hash. */
export type Consistency = {
  /** What holds of every real person, beside the axioms of the vocabulary. */
  readonly axioms: readonly Axiom[];
  readonly invariants: readonly Invariant[];
};

/** Rules by what they say: those that all fields fit. Of several words in a field, one is enough. */
export type Selector = {
  readonly rule?: readonly string[];
  readonly act?: readonly Act[];
  readonly subject?: readonly string[];
  /** An actor, also where a responsibility gives the task to it on the day; or a responsibility. So is the recipient. */
  readonly responsible?: readonly string[];
  readonly recipient?: readonly string[];
  readonly statement?: readonly string[];
  /** Not the sections below it. */
  readonly section?: readonly string[];
  /** At least so strong. */
  readonly strength?: Strength;
  /** A time limit of at most so long. */
  readonly due?: Duration;
};

/** Rules that at least one of the selectors fits. */
export type Selection = readonly Selector[];

/**
 * What is claimed of some people. A rule is certain of a person, ruled out, or open; whoever has done what it asks for
 * still gets it.
 */
export type InvariantClaim =
  /** At least one of the rules is certain, or else `orIs`. */
  | { readonly kind: "gets"; readonly rules: Selection; readonly orIs?: Condition }
  /** At least one of the rules is not ruled out, or else `orIs`. */
  | { readonly kind: "coveredBy"; readonly rules: Selection; readonly orIs?: Condition }
  /** None of the rules is certain. */
  | { readonly kind: "neverGets"; readonly rules: Selection }
  /** Of two groups, at most one has a rule that is certain. */
  | { readonly kind: "atMostOneOf"; readonly groups: readonly Selection[] }
  /** The same of two groups of which a person would be told opposite things. */
  | { readonly kind: "neverBoth"; readonly groups: readonly Selection[] }
  /** The rules that are certain name the same responsible on the day. */
  | { readonly kind: "oneResponsible"; readonly rules: Selection }
  /** The condition is certain. */
  | { readonly kind: "is"; readonly condition: Condition };

/** The claims, in the order in which they are listed for authors. */
export const claimKinds = [
  "gets",
  "coveredBy",
  "neverGets",
  "atMostOneOf",
  "neverBoth",
  "oneResponsible",
  "is",
] as const satisfies readonly InvariantClaim["kind"][];

/** A sentence on a programme that is proved or refuted on a day. */
export type Invariant = {
  readonly id: string;
  readonly text: Text;
  readonly statements: readonly string[];
  readonly decisions: readonly string[];
  readonly why?: Text;
  /** It is claimed of those of whom this is certain; of everybody, or every member, where nothing is said. */
  readonly whoever?: Condition;
  /** And of whom at least one of these rules is certain. */
  readonly whoeverGets?: Selection;
  readonly claim: InvariantClaim;
  /** The specific programme that added it; an invariant of a model has none. */
  readonly addedBy?: string;
};

export const noConsistency: Consistency = { axioms: [], invariants: [] };
