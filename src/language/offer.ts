import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";

/** What an offer helps with, and what a recommendation points to. */
export const offerTopics = [
  "advice",
  "companion",
  "patient-association",
  "peer-network",
  "rare-network",
  "patient-education",
  "psychological-support",
  "wellbeing-course",
  "social-guidance",
  "disability-advice",
  "municipal-support",
  "rehabilitation",
  "prevention",
  "specialised-unit",
  "professional-advice",
  "knowledge",
  "family-support",
  "transition",
  "research",
  "economy",
] as const;
export type OfferTopic = (typeof offerTopics)[number];

export const offerAreas = [
  "national",
  "eastern-denmark",
  "western-denmark",
  "regional",
  "municipal",
  "nordic",
  "european",
  "international",
] as const;

export const permanences = ["standing", "temporary", "project", "planned", "uncertain"] as const;

/** Help that the source documents name. It is never certain that it still exists: `stated` is the latest year that says so. */
export type Offer = {
  readonly id: string;
  readonly name: Text;
  readonly provider: Text;
  readonly topics: readonly OfferTopic[];
  readonly area: (typeof offerAreas)[number];
  /** Whom it is for, in the words of its source. */
  readonly audience: Text;
  /** Whom it is for, as far as facts can tell; without it, everyone whose recommendation points to it. */
  readonly for?: Condition;
  readonly gives: Text;
  readonly permanence: (typeof permanences)[number];
  /** The last day, where one is stated. */
  readonly ends?: CalendarDate;
  readonly remark?: Text;
  readonly stated: number;
  readonly sources: readonly string[];
};

/** A source of offers. */
export type OfferDocument = { readonly title: Text; readonly publisher: Text; readonly year: number };

export type Offers = {
  readonly documents: Readonly<Record<string, OfferDocument>>;
  readonly catalogue: readonly Offer[];
};
