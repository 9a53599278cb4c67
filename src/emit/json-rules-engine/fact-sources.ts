import { containsIdentityNumber } from "../../text/identity-number.js";
import { textOf } from "../../text/quote.js";
import { factSchema } from "../../vocabulary/situation-schema.js";
import { inferredFrom } from "../../vocabulary/inferences.js";
import type { Situation } from "../../vocabulary/situation.js";
import { isRecorded, recordedBehind, type FactPath, type Vocabulary } from "../../vocabulary/vocabulary.js";

/** Where facts come from: a function for each fact that there is a source for. Nothing, `undefined` and `null` are unknown. */
export type FactSources = Readonly<Partial<Record<FactPath, () => unknown>>>;

/** With sources for facts of a programme's own beside the built-in ones. */
export type OpenFactSources = FactSources & Readonly<Record<string, (() => unknown) | undefined>>;

/** A fact whose source failed or gave something that the fact cannot be. */
export type Unavailable = { readonly fact: string; readonly reason: string };

export type Fetcher = {
  /** Fetches what a fact rests on; each recorded fact at most once, however often it is asked for. */
  readonly fetch: (path: string) => Promise<void>;
  readonly hasFetched: (path: string) => boolean;
  /** Fetches a fact, and takes it to be so when its source does not know. */
  readonly fetchOrAssume: (path: string, value: unknown) => Promise<void>;
  /** What has been fetched and is known, as a situation. */
  readonly situation: () => Situation;
  readonly unavailable: () => readonly Unavailable[];
};

/** Fetches facts from their sources. A source that fails makes its fact unknown, with the reason; it never throws. */
export function fetcherOf(sources: FactSources, vocabulary: Vocabulary): Fetcher {
  const underway = new Map<string, Promise<unknown>>();
  const found = new Map<string, unknown>();
  const unavailable: Unavailable[] = [];

  const fetchRecorded = (path: string): Promise<unknown> => {
    const promise = underway.get(path) ?? fetchOnce(path);
    underway.set(path, promise);
    return promise;
  };
  const fetchOnce = async (path: string): Promise<unknown> => {
    const source = Object.hasOwn(sources, path) ? sources[path as FactPath] : undefined;
    try {
      const value = (await source?.()) ?? undefined;
      if (value === undefined) return undefined;
      const fact = vocabulary.get(path);
      if (fact === undefined || !isRecorded(fact) || !factSchema(fact).safeParse(value).success) {
        throw new Error("the source gave a value that the fact cannot have");
      }
      found.set(path, value);
      return value;
    } catch (error) {
      unavailable.push({ fact: path, reason: reasonOf(error) });
      return undefined;
    }
  };
  return {
    fetch: async (path) => {
      for (const recorded of recordedBehind(path, vocabulary)) {
        const value = await fetchRecorded(recorded);
        const other = inferredFrom.get(recorded);
        if (value === undefined && other !== undefined) await fetchRecorded(other);
      }
    },
    hasFetched: (path) => underway.has(path),
    fetchOrAssume: async (path, value) => {
      if ((await fetchRecorded(path)) === undefined) found.set(path, value);
    },
    situation: () => nested(found),
    unavailable: () => [...unavailable].sort((a, b) => (a.fact < b.fact ? -1 : 1)),
  };
}

/** The words of a failing source, unless they hold an identity number. */
function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : textOf(error);
  return containsIdentityNumber(words) ? "…" : words;
}

function nested(found: ReadonlyMap<string, unknown>): Situation {
  const groups = new Map<string, Record<string, unknown>>();
  for (const [path, value] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [group = "", name = ""] = path.split(".");
    groups.set(group, { ...groups.get(group), [name]: value });
  }
  return Object.fromEntries(groups);
}
