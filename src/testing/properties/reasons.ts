import * as fc from "fast-check";
import type { Outcome } from "../../recommend/recommend-rule.js";
import { isRecorded, recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { flattened, nested } from "../arbitraries/by-path.js";
import type { Person } from "../arbitraries/person.js";
import { property, type Breach, type SyncProperty, type Trial } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";
import { isSameData } from "./same-data.js";

/** How many rules are tried alone for one person. */
const rulesTried = 4;

/** Somebody of whom only the facts are known that an answer names as its reasons gets the same answer. */
export const restsOnItsReasons: SyncProperty = property({
  label: {
    da: "Et sikkert svar hviler på de oplysninger, som det nævner",
    en: "A definite answer rests on the facts that it names",
  },
  cases: ({ people }) => fc.record({ person: people, start: fc.nat(1_000) }),
  breach: ({ person, start }, trial) => {
    const outcomes = [...outcomesApart(trial, person.situation, person).values()];
    const definite = outcomes.filter(({ outcome }) => outcome !== "undetermined");
    const from = definite.length === 0 ? 0 : start % definite.length;
    for (const one of definite.slice(from, from + rulesTried)) {
      const breach = restsOnOthers(one, person, trial);
      if (breach !== undefined) return breach;
    }
    return undefined;
  },
});

function restsOnOthers(one: Outcome, { asOf, situation }: Person, trial: Trial): Breach | undefined {
  if (one.outcome === "undetermined") return undefined;
  const facts = flattened(situation);
  const named = Object.entries(one.because).flatMap(([path, value]): [string, unknown][] => {
    const sources = sourcesOf(path, trial.vocabulary);
    return sources.length === 0 ? [[path, value]] : sources.map((source) => [source, facts[source]]);
  });
  const alone = { ...trial.programme, rules: trial.programme.rules.filter(({ id }) => id === one.rule) };
  const again = outcomesApart({ ...trial, programme: alone }, nested(Object.fromEntries(named)), { asOf }).get(
    one.rule,
  );
  if (again === undefined || again.outcome === "undetermined") return { rule: one.rule, because: one.because };
  const isSame = again.outcome === one.outcome && isSameData([again.because, again.why], [one.because, one.why]);
  return isSame ? undefined : { rule: one.rule, because: one.because, again: again.because };
}

/** What a computed fact is computed from; nothing for a recorded fact. */
function sourcesOf(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  if (fact === undefined || isRecorded(fact)) return [];
  const { derived } = fact;
  const ruledOutBy = derived.kind === "includes-any" && derived.falseWhen !== undefined ? [derived.falseWhen] : [];
  return [...recordedBehind(path, vocabulary), ...ruledOutBy];
}

/** An undetermined rule names something to ask, and nothing is asked that is fully known. */
export const asksWhatIsOpen: SyncProperty = property({
  label: {
    da: "Der spørges om noget, når svaret er usikkert, og aldrig om det, der er kendt",
    en: "Something is asked when an answer is open, and never what is known",
  },
  cases: ({ people }) => people,
  breach: ({ asOf, situation }, trial) => {
    const facts = flattened(situation);
    for (const [rule, one] of outcomesApart(trial, situation, { asOf })) {
      if (one.outcome === "does-not-apply") continue;
      if (one.outcome === "undetermined" && one.missing.length === 0) return { rule, missing: [] };
      const asked = [...one.missing, ...(one.outcome === "applies" ? (one.due?.missing ?? []) : [])];
      const needless = asked.filter((path) => isFullyKnown(path, facts[path], trial.vocabulary));
      if (needless.length > 0) return { rule, needless };
    }
    return undefined;
  },
});

/** A date may still be missing from an event, and members from an open list. What is computed is never asked for. */
function isFullyKnown(path: string, value: unknown, vocabulary: Vocabulary): boolean {
  const fact = vocabulary.get(path);
  if (fact === undefined || !isRecorded(fact)) return true;
  if (value === undefined || value === "unknown-date" || fact.type === "codes") return false;
  const isOpenList = fact.type === "set" && !fact.exhaustive;
  return !isOpenList || (Array.isArray(value) && value.includes("none"));
}
