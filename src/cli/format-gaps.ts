import type { Counted, Coverage } from "../testing/quality/coverage.js";
import type { Gap } from "../testing/quality/gap.js";
import { sayGap } from "../testing/quality/say-gap.js";
import type { Language } from "../text/text.js";
import type { Style } from "./style.js";
import { coverageWords, testWords } from "./test-words.js";

/** How well the rules are tried: counted, and then what is not, rule by rule. */
export function formatGaps(coverage: Coverage, isOwn: boolean, language: Language, style: Style): string {
  const { gaps, undecided, untriedStatements } = coverage;
  const all = isOwn ? testWords.allOwnTried : testWords.allTried;
  const blocks = [
    style.wrap(`${testWords.coverage[language]}: ${sayCounts(coverage, language)}.`, "", "  "),
    ...(undecided === 0 ? [] : [style.wrap(sayUndecided(undecided)[language], "", "  ")]),
    ...(gaps.length === 0 ? [style.wrap(all[language], "", "")] : formatList(gaps, language, style)),
    ...(untriedStatements.length === 0
      ? []
      : [listed(testWords.untriedStatements[language], untriedStatements, style)]),
  ];
  return blocks.join("\n\n");
}

function sayCounts(coverage: Coverage, language: Language): string {
  const said = ({ met, of }: Counted): string => `${String(met)}/${String(of)}`;
  return (["rules", "leaves", "branches", "boundaries", "statements"] as const)
    .filter((one) => coverage[one].of > 0)
    .map((one) => `${coverageWords[one][language]} ${said(coverage[one])}`)
    .join(", ");
}

function sayUndecided(count: number): { da: string; en: string } {
  return {
    da: `Om ${String(count)} led kunne det ikke afgøres, om nogen kan prøve dem.`,
    en: `Of ${String(count)} parts it could not be told whether anybody can try them.`,
  };
}

/** Rule by rule; rules that no scenario names stand together at the end. */
function formatList(gaps: readonly Gap[], language: Language, style: Style): readonly string[] {
  const unnamed = gaps.flatMap((gap) => (gap.kind === "rule" ? [gap.rule] : []));
  const partly = gaps.filter(({ kind }) => kind !== "rule");
  const nameOf = (gap: Gap): string => ("name" in gap ? `${testWords.named[language]} ${gap.name}` : gap.rule);
  const byName = [...new Set(partly.map(nameOf))].map((name) =>
    [
      style.wrap(name, "  ", "    "),
      ...partly
        .filter((gap) => nameOf(gap) === name)
        .map((gap) => style.wrap(sayGap(gap)[language], "    – ", "      ")),
    ].join("\n"),
  );
  const heading = style.paint(`${testWords.untried[language]} (${String(gaps.length)})`, "bold", "yellow");
  const rest = unnamed.length === 0 ? [] : [listed(testWords.untriedRules[language], unnamed, style)];
  return [heading, ...byName, ...rest];
}

function listed(heading: string, names: readonly string[], style: Style): string {
  return style.wrap(`${heading} (${String(names.length)}): ${names.join(", ")}`, "  ", "    ");
}
