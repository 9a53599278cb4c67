import type { Duration } from "../calendar/duration.js";
import type { Text } from "../text/text.js";
import type { Condition, ParameterReference } from "../truth/condition.js";
import type { Strength } from "./names.js";
import type { OfferTopic } from "./offer.js";

export const acts = [
  "refer",
  "offer",
  "discuss",
  "confer",
  "involve",
  "appoint",
  "inform",
  "guide",
  "assess",
  "coordinate",
  "document",
  "plan",
  "follow-up",
  "remind",
] as const;
export type Act = (typeof acts)[number];

/** A time limit that counts from the earliest dated anchor. The due day itself is still in time. */
export type Due = { readonly within: Duration | ParameterReference; readonly after: readonly string[] };

/** From this day on, an act that was not done has lapsed (decision D27). */
export type Lapse = { readonly at: Duration; readonly after: string };

export type Recommend = {
  readonly act: Act;
  /** What the act is about: two rules with the same act, subject, responsible and recipient merge (D18). */
  readonly subject: string;
  readonly strength: Strength;
  /** An actor, or a responsibility whose actor depends on the day (D19); so is the recipient. */
  readonly responsible: string;
  readonly recipient: string;
  readonly alternatives: readonly string[];
  readonly involves: readonly string[];
  /** What kinds of help it points to; the offers of these that a person is eligible for come with it. */
  readonly offers: readonly OfferTopic[];
  readonly text: Text;
  readonly timing?: Text;
  readonly note?: Text;
  readonly due?: Due;
  readonly lapses?: Lapse;
  readonly fulfilledBy?: Condition;
  /** Once this holds, what was not done is no longer shown, unless everything is (decisions D27, D35). */
  readonly shownUntil?: Condition;
};

export type Rule = {
  readonly id: string;
  readonly section: string;
  readonly statements: readonly string[];
  readonly decisions: readonly string[];
  readonly laws: readonly string[];
  /** The named condition that the whole file is about (D22). */
  readonly appliesTo: string;
  /** Gate and condition together. */
  readonly when: Condition;
  readonly recommend: Recommend;
  /** The specific programme that added it; a rule of the generic model has none. */
  readonly addedBy?: string;
};
