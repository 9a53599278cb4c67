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
