import { sayDate } from "../calendar/say-date.js";
import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { isAboutRule, type Mismatch } from "../testing/run-scenario.js";
import type { Scenario } from "../testing/scenario.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import type { Source } from "../language/source.js";
import type { Quality } from "./assess-quality.js";
import { formatGaps } from "./format-gaps.js";
import { formatMutants } from "./format-mutants.js";
import { formatMembership, formatMismatch } from "./format-mismatch.js";
import { formatUnnamed } from "./format-unnamed.js";
import type { Saying } from "./say-expectation.js";
import type { Style } from "./style.js";
import { sayCount, sayNotCounted, testWords, type Count } from "./test-words.js";

/** The scenarios of one programme, run. */
export type TestedGroup = {
  readonly programme: Programme;
  /** The files that it is written in. */
  readonly sources: readonly Source[];
  readonly files: readonly { readonly file: string; readonly cases: readonly TestedCase[] }[];
} & Quality;

export type TestedCase = { readonly scenario: Scenario; readonly mismatches: readonly Mismatch[] };

/** How the scenarios went: file by file, each that fails in full, what is not tried, and the sum. */
export function formatTest(groups: readonly TestedGroup[], language: Language, style: Style): string {
  const cases = groups.flatMap(({ files }) => files.flatMap((one) => one.cases));
  const count = countOf(cases);
  const colour = colourOf(count);
  const sum = style.paint(`${sayCount(count, "scenarios")[language]}.`, "bold", colour);
  return `${[...groups.map((group) => formatGroup(group, language, style)), sum].join("\n\n")}\n`;
}

/** What is not confirmed must not look like what is. */
const marks = { green: "✓", yellow: "?", red: "✗" } as const;

function colourOf({ failed, toBeConfirmed = 0 }: Count): keyof typeof marks {
  return failed > 0 ? "red" : toBeConfirmed > 0 ? "yellow" : "green";
}

/** How many pass, how many fail, and how many are to be confirmed. */
export function countOf(cases: readonly TestedCase[]): Count {
  const passed = cases.filter(({ mismatches }) => mismatches.length === 0).length;
  const toBeConfirmed = cases.filter(({ scenario }) => scenario.toBeConfirmed).length;
  return { passed, failed: cases.length - passed, ...(toBeConfirmed > 0 && { toBeConfirmed }) };
}

function formatGroup(
  { programme, sources, files, tried, coverage, mutants, notCounted = 0 }: TestedGroup,
  language: Language,
  style: Style,
): string {
  const saying = { language, vocabulary: vocabularyOf(programme), actors: programme.actors };
  const title = style.wrap(`${programme.title[language]} (${programme.version})`, "", "");
  const blocks = files.map(({ file, cases }) => {
    const failing = cases.filter(({ mismatches }) => mismatches.length > 0);
    const count = countOf(cases);
    const mark = style.paint(marks[colourOf(count)], colourOf(count));
    const head = style.wrap(`${printable(file)} – ${sayCount(count, "none")[language]}`, `  ${mark} `, "    ");
    return [head, ...failing.map((one) => formatCase(file, one, saying, style))].join("\n\n");
  });
  const shown = joinBlocks(blocks);
  const isOwn = programme.specific !== undefined;
  const notTried = coverage === undefined ? [] : [formatGaps(coverage, isOwn, language, style)];
  const showing = tried && { tried, sources, language };
  const changed = mutants && showing ? [formatMutants(mutants, showing, style)] : [];
  const rest = notCounted === 0 ? [] : [style.wrap(sayNotCounted(notCounted)[language], "", "")];
  return [style.paint(title, "gray"), shown, ...notTried, ...changed, ...rest].join("\n\n");
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
