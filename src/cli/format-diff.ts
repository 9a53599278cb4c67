import { sayDate } from "../calendar/say-date.js";
import { sayExample } from "../compare/say-example.js";
import type {
  ComparedProgramme,
  PersonChange,
  PersonChangeKind,
  ProgrammeDiff,
  RecommendationDiff,
  RulesOfSides,
} from "../diff/programme-diff.js";
import { joinWords } from "../text/join-words.js";
import { printable } from "../text/quote.js";
import type { Language, Text } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { diffWords, sayAffected, undecidedWords, wordingWords } from "./diff-words.js";
import { sayMembers, sayWhom } from "./say-members.js";
import { sayDiffSummary } from "./say-diff-summary.js";
import type { Style } from "./style.js";

type Show = {
  readonly language: Language;
  readonly style: Style;
  /** The facts of both sides. */
  readonly vocabulary: Vocabulary;
};

/** What a change does to people, each thing with a person; then what is only said otherwise, and a summary. */
export function formatDiff(diff: ProgrammeDiff, show: Show): string {
  const { targetGroup, recommendations, offers } = diff;
  const toPeople = recommendations.filter(({ changes, undecided }) => changes.length + undecided.length > 0);
  const inWords = recommendations.filter((one) => !toPeople.includes(one));
  const sections = [
    formatHead(diff, show),
    section(diffWords.targetGroup, formatChanges(targetGroup, diff, show), show),
    section(diffWords.recommendations, toPeople.map((one) => formatRecommendation(one, diff, show)).join("\n\n"), show),
    section(
      diffWords.offers,
      offers.map((one) => `${title(one.name[show.language], show)}\n${formatChanges(one, diff, show)}`).join("\n\n"),
      show,
    ),
    section(diffWords.onlyWords, inWords.map((one) => formatReworded(one, show)).join("\n\n"), show),
    ...sayDiffSummary(diff, show.language).map((line) => show.style.wrap(line, "", "")),
  ];
  return `${sections.filter((one) => one !== "").join("\n\n")}\n`;
}

function formatHead(diff: ProgrammeDiff, { language, style }: Show): string {
  const { asOf, old, new: now } = diff;
  const called = ({ title: text, version }: ComparedProgramme): string => `${printable(text[language])} (${version})`;
  const names = [
    style.wrap(called(old), `${diffWords.before[language]}: `, "     "),
    style.wrap(called(now), `${diffWords.now[language]}: `.padEnd(diffWords.before[language].length + 2), "     "),
  ];
  const day = { da: `Vurderet pr. ${sayDate(asOf, "da")}.`, en: `As of ${sayDate(asOf, "en")}.` }[language];
  const members = sayMembers(diff).map((text) => text[language]);
  return [...names, style.wrap([day, ...members].join(" "), "", "")].join("\n");
}

function section(heading: Text, content: string, { language, style }: Show): string {
  return content === "" ? "" : `${style.paint(heading[language], "bold")}\n\n${content}`;
}

function title(text: string, { style }: Show): string {
  return style.paint(style.wrap(printable(text), "", ""), "bold");
}

function formatRecommendation(one: RecommendationDiff, diff: ProgrammeDiff, show: Show): string {
  const wording = one.wording.length === 0 ? [] : [formatWording(one, show)];
  return [title(one.text[show.language], show), formatChanges(one, diff, show), ...wording].join("\n");
}

function formatReworded(one: RecommendationDiff, show: Show): string {
  return `${title(one.text[show.language], show)}\n${formatWording(one, show)}`;
}

function formatWording({ wording }: RecommendationDiff, { language, style }: Show): string {
  const parts = wording.map((part) => wordingWords[part][language]);
  return style.wrap(`${diffWords.wording[language]}: ${joinWords(parts, "and", language)}.`, "  ", "    ");
}

type Changed = { readonly changes: readonly PersonChange[]; readonly undecided: readonly PersonChangeKind[] };

function formatChanges({ changes, undecided }: Changed, diff: ProgrammeDiff, show: Show): string {
  const { language, style } = show;
  const open = undecided.map((kind) =>
    style.wrap(`${diffWords.undecided[language]}, ${undecidedWords[kind][language]}.`, "  ", "    "),
  );
  return [...changes.map((one) => formatChange(one, diff, show)), ...open].join("\n");
}

function formatChange(change: PersonChange, diff: ProgrammeDiff, show: Show): string {
  const { language, style, vocabulary } = show;
  const { population } = diff;
  const whom = sayWhom(change.among, diff);
  const { text, example, rules, affected } = change;
  const person = printable(sayExample(example, vocabulary)[language]);
  const counted = affected && population !== undefined ? [`${sayAffected(affected, population)[language]}.`] : [];
  return [
    style.wrap(`${capital(printable(text[language]))}${whom ? ` (${whom[language]})` : ""}.`, "  ", "    "),
    ...counted.map((line) => style.wrap(line, "    ", "    ")),
    style.wrap(`${diffWords.for[language]} ${person}`, "    ", "    "),
    ...sayRules(rules, language).map((line) => style.paint(style.wrap(line, "    ", "    "), "gray")),
  ].join("\n");
}

/** The rules that say so of the example: once, where they are the same on both sides. */
function sayRules({ old, new: now }: RulesOfSides, language: Language): readonly string[] {
  const list = (ids: readonly string[]): string => ids.join(", ");
  if (old.length + now.length === 0) return [];
  if (list(old) === list(now)) return [list(now)];
  const sides = [
    ...(old.length === 0 ? [] : [`${diffWords.before[language]}: ${list(old)}`]),
    ...(now.length === 0 ? [] : [`${diffWords.now[language]}: ${list(now)}`]),
  ];
  return [sides.join(" · ")];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
