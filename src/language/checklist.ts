import type { Text } from "../text/text.js";
import type { Strength } from "./names.js";

export const answerKinds = ["text", "actor", "agreement", "date", "yes-no", "choice"] as const;

/** What a written specific programme, its agreements or its region must have answered. */
export type ChecklistItem = {
  readonly id: string;
  readonly theme: string;
  readonly statements: readonly string[];
  readonly decisions: readonly string[];
  readonly strength: Strength;
  /** `yes-no` comes with a reason; of a `choice` several may be chosen. */
  readonly answer: (typeof answerKinds)[number];
  readonly options: readonly (Text & { readonly id: string })[];
  readonly question: Text;
  readonly note?: Text;
};

export type ChecklistTheme = {
  readonly id: string;
  readonly title: Text;
  readonly intro?: Text;
  /** How many of the theme's yes-no items are usually answered yes (chapter 3). */
  readonly atLeast?: number;
};

export type Checklist = { readonly themes: readonly ChecklistTheme[]; readonly items: readonly ChecklistItem[] };
