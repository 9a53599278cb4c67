import { standingOf } from "../checklist/unanswered.js";
import { answerTo } from "../language/answer.js";
import type { ChecklistItem, ChecklistTheme } from "../language/checklist.js";
import type { Programme } from "../language/programme.js";
import { isInferred } from "../recommend/cite.js";
import type { Language, Text } from "../text/text.js";
import { sayAnswer, type Said } from "./say-answer.js";
import { sayCounts } from "./say-counts.js";
import type { Style } from "./style.js";
import { strengthWords } from "../language/words.js";
import { words } from "./words.js";

const answers: Readonly<Record<ChecklistItem["answer"], Text>> = {
  text: { da: "tekst", en: "text" },
  actor: { da: "en eller flere aktører", en: "one or more actors" },
  agreement: { da: "en aftale", en: "an agreement" },
  date: { da: "en dato", en: "a date" },
  "yes-no": { da: "ja eller nej med begrundelse", en: "yes or no with a reason" },
  choice: { da: "et eller flere valg", en: "one or more choices" },
};

/**
 * The checklist theme by theme, with the answer that each question wants and where it comes from. Of a specific programme
 * also what it answers and, at the end, how much of what must, should and may be answered is.
 */
export function formatChecklist(programme: Programme, language: Language, style: Style): string {
  const parts = byTheme(programme).map(({ theme, items }) =>
    [
      style.paint(style.wrap(`${theme.title[language].toUpperCase()} (${String(items.length)})`, "", ""), "bold"),
      ...(theme.intro === undefined ? [] : [style.wrap(theme.intro[language], "", "")]),
      ...items.map((item) => formatItem(item, programme, language, style)),
    ].join("\n\n"),
  );
  const title = style.paint(style.wrap(headline(programme, language), "", ""), "bold");
  const counts = countsOf(programme, language).map((line) => style.wrap(line, "  ", "    "));
  return `${[title, ...parts, ...(counts.length === 0 ? [] : [counts.join("\n")])].join("\n\n")}\n`;
}

/** The same as Markdown: with room for the answers, or a chapter with those of a specific programme. */
export function checklistAsMarkdown(programme: Programme, language: Language): string {
  const parts = byTheme(programme).map(({ theme, items }) =>
    [
      `## ${theme.title[language]}`,
      ...(theme.intro === undefined ? [] : [theme.intro[language]]),
      ...items.map((item) =>
        [
          `### ${item.question[language]}`,
          `*${aboutOf(item, programme, language)}* \`${item.id}\``,
          ...optionsOf(item, programme).map((option) => `- [ ] ${option[language]}`),
          ...(item.note === undefined ? [] : [`> ${item.note[language]}`]),
          ...answerOf(item, programme, language).map(asMarkdown),
        ].join("\n\n"),
      ),
    ].join("\n\n"),
  );
  const counts = countsOf(programme, language).map((line) => `- ${line}`);
  return `${[`# ${headline(programme, language)}`, ...parts, ...(counts.length === 0 ? [] : [counts.join("\n")])].join("\n\n")}\n`;
}

function byTheme({
  checklist: { themes, items },
}: Programme): readonly { readonly theme: ChecklistTheme; readonly items: readonly ChecklistItem[] }[] {
  return themes.map((theme) => ({ theme, items: items.filter((item) => item.theme === theme.id) }));
}

function headline({ checklist: { items }, title, specific }: Programme, language: Language): string {
  const count = String(items.length);
  if (specific !== undefined) {
    return {
      da: `Tjeklisten besvaret i »${title.da}«: ${count} spørgsmål`,
      en: `The checklist as answered in "${title.en}": ${count} questions`,
    }[language];
  }
  return {
    da: `Tjekliste for et specifikt forløbsprogram: ${count} spørgsmål fra »${title.da}«`,
    en: `Checklist for a specific programme: ${count} questions from "${title.en}"`,
  }[language];
}

function formatItem(item: ChecklistItem, programme: Programme, language: Language, { wrap, paint }: Style): string {
  const mark = { must: "●", should: "○", may: "·" }[item.strength];
  const answer = answerOf(item, programme, language).map(({ label, text }) =>
    text === undefined ? paint(`    ${label}`, "red") : wrap(`${label}: ${text}`, "    ", "      "),
  );
  return [
    wrap(item.question[language], `  ${mark} `, "    "),
    ...optionsOf(item, programme).map((option) => wrap(option[language], "      □ ", "        ")),
    ...(item.note === undefined ? [] : [wrap(`${words.note[language]}: ${item.note[language]}`, "    ", "      ")]),
    ...answer,
    paint(wrap(`${aboutOf(item, programme, language)} · ${item.id}`, "    ", "    "), "gray"),
  ].join("\n");
}

/** What there is to choose among, until it is answered. */
function optionsOf(item: ChecklistItem, { specific }: Programme): ChecklistItem["options"] {
  return specific !== undefined && standingOf(item, specific.answers) === "answered" ? [] : item.options;
}

function answerOf(item: ChecklistItem, programme: Programme, language: Language): readonly Said[] {
  const { specific } = programme;
  return specific === undefined ? [] : sayAnswer(item, answerTo(item.id, specific.answers), programme, language);
}

function countsOf({ checklist, specific }: Programme, language: Language): readonly string[] {
  return specific === undefined ? [] : sayCounts(checklist, specific.answers, language);
}

function asMarkdown({ label, text }: Said): string {
  const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return text === undefined ? `**${title}**` : `**${title}:** ${text}`;
}

function aboutOf({ strength, answer, statements }: ChecklistItem, programme: Programme, language: Language): string {
  const cited = statements.map((id) => {
    const page = programme.statements[id]?.page;
    return page === undefined ? id : `${id} ${words.page[language]} ${String(page)}`;
  });
  const inferred = isInferred({ strength, statements }, programme) ? ` (${words.inferred[language]})` : "";
  return `${strengthWords[strength][language]}${inferred} · ${answers[answer][language]} · ${cited.join(", ")}`;
}
