import { subtractDuration } from "../../calendar/duration.js";
import type { Example } from "../../cells/find-situation.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { checkSituation } from "../../vocabulary/check-situation.js";
import { valueAt } from "../../vocabulary/know.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Analysis } from "../analysis.js";
import { shownBy } from "../shown-by.js";

/** That an anchor has happened; of a date, that it is known. */
export function onADay(anchor: string): Condition {
  return { kind: "leaf", fact: anchor, operator: "happened" };
}

/** The same person with a day on the anchor, where only that it has happened was recorded or could be inferred. */
export function withDay(example: Example, anchor: string, rules: readonly Rule[], analysis: Analysis): Example {
  const { asOf, situation } = example;
  const known = valueAt(situation, anchor);
  const [group = "", name = ""] = anchor.split(".");
  if (known !== undefined && known !== "unknown-date") return example;
  const groups: Readonly<Record<string, object | null | undefined>> = situation;
  const day = subtractDuration(asOf, { amount: 1, unit: "months" });
  const dated: Situation = { ...situation, [group]: { ...groups[group], [name]: day } };
  const isValid = checkSituation(dated, analysis.vocabulary, { asOf }).length === 0;
  const stillApply =
    isValid && Object.values(shownBy({ asOf, situation: dated }, rules, analysis)).every((one) => one === "applies");
  return stillApply ? { asOf, situation: dated } : example;
}
