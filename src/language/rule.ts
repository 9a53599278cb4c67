import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Duration, DurationUnit } from "../calendar/duration.js";
import type { Text } from "../text/text.js";
import type { Condition, ParameterReference } from "../truth/condition.js";

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

/** skal, bør, kan: strongest first. */
export const strengths = ["must", "should", "may"] as const;
export type Strength = (typeof strengths)[number];

/** A time limit that counts from the earliest dated anchor. The due day itself is still in time. */
export type Due = { readonly within: Duration | ParameterReference; readonly after: readonly string[] };

/** From this day on, an act that was not done has lapsed (decision D27). */
export type Lapse = { readonly at: Duration; readonly after: string };

export type Recommend = {
  readonly act: Act;
  /** What the act is about: two rules with the same act, subject, responsible and recipient merge (D18). */
  readonly subject: string;
  readonly strength: Strength;
  readonly responsible: string;
  readonly recipient: string;
  readonly alternatives: readonly string[];
  readonly involves: readonly string[];
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
};

/** A number that rules read by name. Periods of validity are inclusive and follow each other without gaps. */
export type Parameter = {
  readonly unit: DurationUnit;
  readonly label: Text;
  readonly decisions: readonly string[];
  /** What a specific programme may set, inclusive. */
  readonly min?: number;
  readonly max?: number;
  readonly periods: readonly ParameterPeriod[];
};

export type ParameterPeriod = {
  readonly value: number;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly source?: Text;
};

export type Law = {
  readonly title: Text;
  readonly paragraph?: string;
  readonly validFrom?: CalendarDate;
  readonly validUntil?: CalendarDate;
  /** Whether the law was read in a public source, or is known only from the document. */
  readonly state: "confirmed" | "only-in-document";
  readonly source?: Text;
  readonly remark?: Text;
};

/** A statement of the document, or a part of one. */
export type Statement = {
  readonly section: string;
  readonly page: number;
  readonly strength: Strength;
  /** The sentence has no modal verb: the strength is read from its form (D6). */
  readonly inferred: boolean;
  /** The wording class that carries the strength, in the document's language. */
  readonly wording: string;
  readonly level: "patient" | "programme" | "both";
};

export type NamedCondition = { readonly text: Text; readonly decisions: readonly string[]; readonly when: Condition };

/** What rules refer to by name. */
export type Names = {
  readonly actors: Readonly<Record<string, Text>>;
  readonly conditions: Readonly<Record<string, NamedCondition>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly laws: Readonly<Record<string, Law>>;
  readonly statements: Readonly<Record<string, Statement>>;
};

/** A programme as plain data: it can be stored, compared and sent. */
export type Programme = Names & {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** SHA-256 of everything above and below in canonical JSON. */
  readonly hash: string;
  readonly rules: readonly Rule[];
};
