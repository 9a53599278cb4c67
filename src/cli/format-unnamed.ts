import type { RuleMismatch } from "../testing/run-scenario.js";
import { sayFacts, sayOutcome, type Saying } from "./say-expectation.js";
import type { Style } from "./style.js";
import { outcomePhrases, testWords } from "./test-words.js";

/**
 * The rules that a complete scenario should have named: what applies one by one, and why; what is undetermined
 * together, with the facts that would settle it.
 */
export function formatUnnamed(mismatches: readonly RuleMismatch[], saying: Saying, style: Style): readonly string[] {
  if (mismatches.length === 0) return [];
  const { language } = saying;
  const undetermined = mismatches.filter(({ actual }) => actual.outcome === "undetermined");
  const items = [
    ...mismatches.filter((one) => !undetermined.includes(one)).map((one) => sayRule(one, saying)),
    ...(undetermined.length === 0 ? [] : [sayRules(undetermined, saying)]),
  ];
  const heading = `${testWords.unnamed[language]} (${String(mismatches.length)}):`;
  return [
    style.wrap(heading, "      ", "      "),
    ...items.map((item) => style.wrap(item, "        – ", "          ")),
    ...(undetermined.length === 0 ? [] : [style.wrap(sayMissing(undetermined, saying), "          ", "          ")]),
  ];
}

function sayRule({ rule, actual, why }: RuleMismatch, { language }: Saying): string {
  const because = why === undefined ? [] : [`${testWords.because[language]}: ${why[language]}`];
  return [`${rule}: ${sayOutcome(actual, language)}`, ...because].join(". ");
}

function sayRules(undetermined: readonly RuleMismatch[], { language }: Saying): string {
  const phrase = `${outcomePhrases.undetermined[language]} (${String(undetermined.length)})`;
  return `${phrase}: ${undetermined.map(({ rule }) => rule).join(", ")}`;
}

function sayMissing(undetermined: readonly RuleMismatch[], saying: Saying): string {
  const missing = new Set(undetermined.flatMap(({ actual }) => actual.missing));
  return `${testWords.hingesOn[saying.language]}: ${sayFacts([...missing], saying)}`;
}
