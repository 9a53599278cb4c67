import { sayDate } from "../calendar/say-date.js";
import { agrees, fieldsOf, type Mismatch } from "../testing/run-scenario.js";
import type { Expectation } from "../testing/scenario.js";
import { joinWords } from "../text/join-words.js";
import type { Language } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { sideBySide, type ComparedRow } from "./side-by-side.js";
import type { Style } from "./style.js";
import { fieldWords, outcomePhrases, statePhrases, testWords } from "./test-words.js";

/** How facts are said: in a language, by their labels in the vocabulary of the programme. */
export type Saying = { readonly language: Language; readonly vocabulary: Vocabulary };

/** A rule that says something else than expected: what was expected and what it says side by side, and why. */
export function formatMismatch(mismatch: Mismatch, saying: Saying, style: Style): string {
  const { language } = saying;
  const head = { left: testWords.expected[language], right: testWords.actual[language] };
  const lines = sideBySide(head, rowsOf(mismatch, saying), style.columns - indent.length);
  return [
    style.paint(style.wrap(mismatch.rule, before, before), "bold"),
    ...lines.map((line) => `${indent}${line}`),
    ...reasonOf(mismatch, saying).map((reason) => style.paint(style.wrap(reason, indent, `${indent}  `), "gray")),
  ].join("\n");
}

/** Rules that a complete scenario should have named: what each says, and why. */
export function formatUnnamed(mismatches: readonly Mismatch[], saying: Saying, style: Style): readonly string[] {
  if (mismatches.length === 0) return [];
  const items = mismatches.map((one) => {
    const says = [`${one.rule}: ${sayField("outcome", one.actual, saying)}`, ...reasonOf(one, saying)];
    return style.wrap(says.join(". "), `${indent}– `, `${indent}  `);
  });
  return [
    style.wrap(`${testWords.unnamed[saying.language]} (${String(mismatches.length)}):`, before, before),
    ...items,
  ];
}

const before = "      ";
const indent = "        ";

/** The outcome always, the rest as far as something is expected of it. */
function rowsOf({ expected, actual }: Mismatch, saying: Saying): readonly ComparedRow[] {
  const fields = Object.keys(fieldWords) as (keyof typeof fieldWords)[];
  const spoken = fieldsOf(expected);
  return fields
    .filter((field) => field === "outcome" || spoken.includes(field))
    .map((field) => ({
      label: fieldWords[field][saying.language],
      left: sayField(field, expected, saying),
      right: sayField(field, actual, saying),
      differs: spoken.some((one) => (one === "state" ? "outcome" : one) === field && !agrees(one, expected, actual)),
    }));
}

/** What is not there is a dash. */
function sayField(field: keyof typeof fieldWords, side: Expectation, saying: Saying): string {
  const { language } = saying;
  switch (field) {
    case "outcome":
      if (side.state !== undefined) return statePhrases[side.state][language];
      return side.outcome === undefined ? "–" : outcomePhrases[side.outcome][language];
    case "due":
    case "doneOn": {
      const day = side[field];
      if (day === undefined) return "–";
      return day === null ? testWords.noDate[language] : sayDate(day, language);
    }
    case "late":
    case "concluded":
      return side[field] === undefined ? "–" : testWords[side[field] ? "yes" : "no"][language];
    case "missing":
      return side.missing === undefined ? "–" : sayMissing(side.missing, saying);
  }
}

function sayMissing(paths: readonly string[], { language, vocabulary }: Saying): string {
  const labels = [...paths].sort().map((path) => vocabulary.get(path)?.label[language] ?? path);
  return labels.length === 0 ? testWords.nothing[language] : joinWords(labels, "and", language);
}

/** The facts that the outcome rests on; what is missing, unless the comparison shows it. */
function reasonOf({ why, expected, actual }: Mismatch, saying: Saying): readonly string[] {
  const { language } = saying;
  if (why !== undefined) return [`${testWords.because[language]}: ${why[language]}`];
  if (expected.missing !== undefined) return [];
  return [`${testWords.hingesOn[language]}: ${sayMissing(actual.missing, saying)}`];
}
