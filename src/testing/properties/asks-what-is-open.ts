import { isRecorded, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { flattened } from "../arbitraries/by-path.js";
import { property, type SyncProperty } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";

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
