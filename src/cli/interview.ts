import type { Language, Text } from "../text/text.js";
import type { Io } from "./io.js";
import { refuse, type Refusal } from "./refuse.js";

/** What an answer is read as, or why it will not do. */
export type Read<T> = { readonly value: T } | { readonly refusal: Refusal };

export type Question<T> = {
  readonly text: Text;
  /** What counts when nothing is answered. */
  readonly otherwise: string;
  /** What an empty answer means, where that is not what is shown as `otherwise`. */
  readonly hint?: Text;
  readonly read: (answer: string) => Read<T>;
};

/** Takes answers from options, from a person at the terminal, or as they are otherwise. */
export type Interview = {
  readonly settle: <T>(given: string | undefined, question: Question<T>) => Promise<T | undefined>;
  /** Why options will not do; nobody is asked again about those. */
  readonly refusals: readonly Refusal[];
  /** Whether the person went away before the end. */
  readonly isBroken: () => boolean;
};

/** So often a person may try. */
const mostTries = 5;

/** With `quiet` nobody is asked, not even at a terminal. */
export function interview(language: Language, io: Io, quiet: boolean): Interview {
  const refusals: Refusal[] = [];
  let ask = quiet ? undefined : io.ask;
  let isBroken = false;
  const answered = async <T>(question: Question<T>): Promise<Read<T> | undefined> => {
    const hint = question.hint?.[language] ?? question.otherwise;
    for (let tries = 1; ; tries += 1) {
      const written = await ask?.(`${question.text[language]}\n  [${hint}] `);
      if (written === undefined) return undefined;
      const found = question.read(orElse(written, question.otherwise));
      if (!("refusal" in found) || tries === mostTries) return found;
      refuse([found.refusal], language, io);
    }
  };
  const settle: Interview["settle"] = async (given, question) => {
    const isAsked = ask !== undefined && given === undefined;
    const found = isAsked ? await answered(question) : question.read(orElse(given ?? "", question.otherwise));
    if (found === undefined) {
      isBroken = true;
      ask = undefined;
      return undefined;
    }
    if ("value" in found) return found.value;
    refusals.push(found.refusal);
    return undefined;
  };
  return { settle, refusals, isBroken: () => isBroken };
}

function orElse(answer: string, otherwise: string): string {
  const said = answer.replace(/\s+/g, " ").trim();
  return said === "" ? otherwise : said;
}
