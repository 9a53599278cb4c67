import { didYouMean } from "../diagnostics/did-you-mean.js";
import { nearestName } from "../text/nearest-name.js";
import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";
import type { Refusal } from "./refuse.js";

/** A name given as an option that there is none of, with the nearest one. */
export function unknownName(what: Text, name: string, known: readonly string[], otherwise: Text): Refusal {
  return {
    message: { da: `${what.da} ${quote(name)} findes ikke`, en: `there is no ${what.en} ${quote(name)}` },
    help: didYouMean(nearestName(name, known), otherwise),
  };
}

/** Where the names of all rules are shown. */
export const rulesAreShown: Text = {
  da: "`forloeb rules` viser alle regler, og `forloeb rules ORD` dem, der har et ord i sig",
  en: "`forloeb rules` shows all rules, and `forloeb rules WORD` those that have a word in them",
};
