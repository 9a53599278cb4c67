import type { CalendarDate } from "../calendar/calendar-date.js";
import type { DurationUnit } from "../calendar/duration.js";
import type { Period } from "../calendar/period.js";
import type { Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";

/** skal, bør, kan: strongest first. */
export const strengths = ["must", "should", "may"] as const;
export type Strength = (typeof strengths)[number];

export const actorKinds = ["person", "professional", "unit", "authority", "organisation", "role", "record"] as const;
export const sectors = ["hospital", "primary", "municipal", "regional", "state", "civil-society", "citizen"] as const;
export const levels = ["main", "regional", "highly-specialised"] as const;

/** Someone who acts or receives. `da` and `en` are in the definite form, as in a sentence about who acts. */
export type Actor = Text & {
  readonly kind: (typeof actorKinds)[number];
  readonly sector?: (typeof sectors)[number];
  /** The level of specialisation in the hospital service. */
  readonly level?: (typeof levels)[number];
};

/** A task whose actor depends on the day (D19). Periods follow each other without gaps. */
export type Responsibility = {
  readonly label: Text;
  readonly statements: readonly string[];
  readonly decisions: readonly string[];
  readonly periods: readonly ResponsibilityPeriod[];
};

export type ResponsibilityPeriod = Period & {
  readonly actor: string;
  /** `unresolved`: the document says that it is not settled who acts. */
  readonly standing?: "moved" | "unresolved";
  readonly why?: Text;
  readonly source?: Text;
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

export type ParameterPeriod = Period & {
  readonly value: number;
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
  /** What it says, in our own words. */
  readonly text: Text;
  /** The document marks that the health reform may move the task (D19). */
  readonly reform: boolean;
  /** Found in the document beside the inventory of its statements; counted on its own. */
  readonly added?: boolean;
  /** Why nothing can be evaluated from it, where there is neither a rule nor a checklist item (D21). */
  readonly reason?: Text;
};

export type NamedCondition = { readonly text: Text; readonly decisions: readonly string[]; readonly when: Condition };

/** What rules refer to by name. */
export type Names = {
  readonly actors: Readonly<Record<string, Actor>>;
  readonly responsibilities: Readonly<Record<string, Responsibility>>;
  readonly conditions: Readonly<Record<string, NamedCondition>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly laws: Readonly<Record<string, Law>>;
  readonly statements: Readonly<Record<string, Statement>>;
};
