import { sayDate } from "../calendar/say-date.js";
import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { isAboutRule, type Mismatch } from "../testing/run-scenario.js";
import { sayUntried } from "../testing/say-untried.js";
import type { Scenario } from "../testing/scenario.js";
import type { Untried } from "../testing/scenario-coverage.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import { formatMembership, formatMismatch } from "./format-mismatch.js";
import { formatUnnamed } from "./format-unnamed.js";
import type { Saying } from "./say-expectation.js";
import type { Style } from "./style.js";
import { sayCount, sayNotCounted, testWords, type Count } from "./test-words.js";

/** The scenarios of one programme, run. */
export type TestedGroup = {
  readonly programme: Programme;
  readonly files: readonly { readonly file: string; readonly cases: readonly TestedCase[] }[];
  /** Only when it was asked for. */
  readonly untried?: readonly Untried[];
  /** The rules of its base that a specific programme need not try. */
  readonly notCounted?: number;
};

export type TestedCase = { readonly scenario: Scenario; readonly mismatches: readonly Mismatch[] };

/** How the scenarios went: file by file, each that fails in full, what is not tried, and the sum. */
export function formatTest(groups: readonly TestedGroup[], language: Language, style: Style): string {
  const cases = groups.flatMap(({ files }) => files.flatMap((one) => one.cases));
  const count = countOf(cases);
  const sum = style.paint(`${sayCount(count, "scenarios")[language]}.`, "bold", count.failed === 0 ? "green" : "red");
  return `${[...groups.map((group) => formatGroup(group, language, style)), sum].join("\n\n")}\n`;
}

/** How many pass, and how many fail. */
export function countOf(cases: readonly TestedCase[]): Count {
  const passed = cases.filter(({ mismatches }) => mismatches.length === 0).length;
  return { passed, failed: cases.length - passed };
}

function formatGroup(
  { programme, files, untried, notCounted = 0 }: TestedGroup,
  language: Language,
  style: Style,
): string {
  const saying = { language, vocabulary: vocabularyOf(programme), actors: programme.actors };
  const title = style.wrap(`${programme.title[language]} (${programme.version})`, "", "");
  const blocks = files.map(({ file, cases }) => {
    const failing = cases.filter(({ mismatches }) => mismatches.length > 0);
    const mark = failing.length === 0 ? style.paint("✓", "green") : style.paint("✗", "red");
    const head = style.wrap(`${printable(file)} – ${sayCount(countOf(cases), "none")[language]}`, `  ${mark} `, "    ");
    return [head, ...failing.map((one) => formatCase(file, one, saying, style))].join("\n\n");
  });
  const shown = joinBlocks(blocks);
  const isOwn = programme.specific !== undefined;
  const notTried = untried === undefined ? [] : [formatUntried(untried, isOwn, language, style)];
  const rest = notCounted === 0 ? [] : [style.wrap(sayNotCounted(notCounted)[language], "", "")];
  return [style.paint(title, "gray"), shown, ...notTried, ...rest].join("\n\n");
}

/** Files where all pass stand on lines of their own; one with failing cases has room around it. */
function joinBlocks(blocks: readonly string[]): string {
  return blocks.reduce((text, block) => {
    const isClose = !block.includes("\n\n") && !(text.split("\n").at(-1) ?? "").startsWith("      ");
    return text === "" ? block : `${text}${isClose ? "\n" : "\n\n"}${block}`;
  }, "");
}

function formatCase(file: string, { scenario, mismatches }: TestedCase, saying: Saying, style: Style): string {
  const { language } = saying;
  const { title, line, asOf, closed, argument } = scenario;
  const ofRules = mismatches.filter(isAboutRule);
  const setting = [
    `${printable(file)}:${String(line)}`,
    `${testWords.asOf[language]} ${sayDate(asOf, language)}`,
    ...(closed.length === 0 ? [] : [`${testWords.closed[language]}: ${closed.join(", ")}`]),
  ];
  return [
    style.paint(style.wrap(printable(title), "    ✗ ", "      "), "red"),
    style.paint(style.wrap(setting.join(" · "), "      ", "      "), "gray"),
    ...(argument === undefined
      ? []
      : [style.wrap(`${testWords.argument[language]}: ${printable(argument)}`, "      ", "        ")]),
    ...mismatches.flatMap((one) => (isAboutRule(one) ? [] : [formatMembership(one, saying, style)])),
    ...ofRules.filter(({ named }) => named).map((one) => formatMismatch(one, saying, style)),
    ...formatUnnamed(
      ofRules.filter(({ named }) => !named),
      saying,
      style,
    ),
  ].join("\n");
}

/** Rule by rule; rules that no scenario names stand together at the end. */
function formatUntried(untried: readonly Untried[], isOwn: boolean, language: Language, style: Style): string {
  const all = isOwn ? testWords.allOwnTried : testWords.allTried;
  if (untried.length === 0) return style.wrap(all[language], "", "");
  const unnamed = untried.filter(({ kind }) => kind === "rule").map(({ rule }) => rule);
  const partly = untried.filter(({ kind }) => kind !== "rule");
  const byRule = [...new Set(partly.map(({ rule }) => rule))].map((rule) =>
    [
      style.wrap(rule, "  ", "    "),
      ...partly
        .filter((one) => one.rule === rule)
        .map((one) => style.wrap(sayUntried(one)[language], "    – ", "      ")),
    ].join("\n"),
  );
  const heading = style.paint(`${testWords.untried[language]} (${String(untried.length)})`, "bold", "yellow");
  const rules = `${testWords.untriedRules[language]} (${String(unnamed.length)}): ${unnamed.join(", ")}`;
  return [heading, ...byRule, ...(unnamed.length === 0 ? [] : [style.wrap(rules, "  ", "    ")])].join("\n\n");
}
