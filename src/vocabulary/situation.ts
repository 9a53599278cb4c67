import type { factGroups } from "./vocabulary.js";

type Groups = typeof factGroups;

/** A day as a program writes it, `2026-01-10`; that the day exists is checked when it is evaluated. */
export type WrittenDate = `${number}-${number}-${number}`;

/** An event: the day it happened, that it happened on a day nobody knows, or that it has not happened. */
export type EventValue = WrittenDate | "unknown-date" | "no";

type ValueOf<F> = F extends { readonly type: "boolean" }
  ? boolean
  : F extends { readonly type: "event" }
    ? EventValue
    : F extends { readonly type: "enum"; readonly values: infer V }
      ? keyof V
      : F extends { readonly type: "set"; readonly values: infer V }
        ? readonly (keyof V)[]
        : F extends { readonly type: "integer" }
          ? number
          : F extends { readonly type: "date" }
            ? WrittenDate
            : F extends { readonly type: "codes" }
              ? readonly string[]
              : never;

type Recorded<G> = { [F in keyof G as G[F] extends { readonly derived: unknown } ? never : F]: G[F] };

/**
 * What is known about one person, nested by group. Everything may be left out; left out and `null` both mean
 * unknown, never "no".
 */
export type Situation = {
  readonly [G in keyof Groups]?:
    | { readonly [F in keyof Recorded<Groups[G]>]?: ValueOf<Recorded<Groups[G]>[F]> | null | undefined }
    | null
    | undefined;
};

/** What a fact of a programme's own can be; which of these it is, is checked against the programme's declaration. */
type OwnValue = boolean | number | string | readonly string[] | null | undefined;

type OwnGroup = Readonly<Record<string, OwnValue>>;

/**
 * A situation with groups of a programme's own beside the built-in ones. A misspelt group looks like one of those: it is
 * found when the situation is evaluated.
 */
export type OpenSituation = Situation & Readonly<Record<string, OwnGroup | null | undefined>>;
