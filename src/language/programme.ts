import type { Text } from "../text/text.js";
import type { Diagnosis } from "../vocabulary/diagnosis.js";
import type { RecordedFact } from "../vocabulary/fact.js";
import type { Checklist } from "./checklist.js";
import type { Consistency } from "./consistency.js";
import type { Names } from "./names.js";
import type { Offers } from "./offer.js";
import type { Rule } from "./rule.js";
import type { Specific } from "./specific.js";

/** A programme as plain data: it can be stored, compared and sent. */
export type Programme = Names & {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** SHA-256 of everything above and below but `consistency` in canonical JSON; of a specific programme, of its own and the base's hash. */
  readonly hash: string;
  readonly rules: readonly Rule[];
  readonly checklist: Checklist;
  readonly offers: Offers;
  /** The facts that it adds to the core vocabulary, by path. */
  readonly facts: Readonly<Record<string, RecordedFact>>;
  /** The diagnoses that it adds to those that are known by code. */
  readonly diagnoses: Readonly<Record<string, Diagnosis>>;
  /** What is claimed of it and of its people; not in the hash. */
  readonly consistency: Consistency;
  /** What a specific programme has beside its rules; the generic model has nothing of it. */
  readonly specific?: Specific;
};
