import type { ChecklistItem, ChecklistTheme } from "../language/checklist.js";
import type { Programme } from "../language/programme.js";
import { isInferred } from "../recommend/cite.js";
import type { Language, Text } from "../text/text.js";
import type { Style } from "./style.js";
import { strengthWords, words } from "./words.js";

const answers: Readonly<Record<ChecklistItem["answer"], Text>> = {
  text: { da: "tekst", en: "text" },
  actor: { da: "en eller flere aktører", en: "one or more actors" },
  agreement: { da: "en aftale", en: "an agreement" },
  date: { da: "en dato", en: "a date" },
  "yes-no": { da: "ja eller nej med begrundelse", en: "yes or no with a reason" },
  choice: { da: "et eller flere valg", en: "one or more choices" },
};

/** The checklist theme by theme, with the answer that each question wants and where it comes from. */
export function formatChecklist(programme: Programme, language: Language, style: Style): string {
  const parts = byTheme(programme).map(({ theme, items }) =>
    [
      style.paint(style.wrap(`${theme.title[language].toUpperCase()} (${String(items.length)})`, "", ""), "bold"),
      ...(theme.intro === undefined ? [] : [style.wrap(theme.intro[language], "", "")]),
      ...items.map((item) => formatItem(item, programme, language, style)),
    ].join("\n\n"),
  );
  return `${[style.paint(style.wrap(headline(programme, language), "", ""), "bold"), ...parts].join("\n\n")}\n`;
}

/** The same as Markdown, with room for the answers. */
export function checklistAsMarkdown(programme: Programme, language: Language): string {
  const parts = byTheme(programme).map(({ theme, items }) =>
    [
      `## ${theme.title[language]}`,
      ...(theme.intro === undefined ? [] : [theme.intro[language]]),
      ...items.map((item) =>
        [
          `### ${item.question[language]}`,
          `*${aboutOf(item, programme, language)}* \`${item.id}\``,
          ...item.options.map((option) => `- [ ] ${option[language]}`),
          ...(item.note === undefined ? [] : [`> ${item.note[language]}`]),
        ].join("\n\n"),
      ),
    ].join("\n\n"),
  );
  return `# ${headline(programme, language)}\n\n${parts.join("\n\n")}\n`;
}

function byTheme({
  checklist: { themes, items },
}: Programme): readonly { readonly theme: ChecklistTheme; readonly items: readonly ChecklistItem[] }[] {
  return themes.map((theme) => ({ theme, items: items.filter((item) => item.theme === theme.id) }));
}

function headline({ checklist: { items }, title }: Programme, language: Language): string {
  const count = String(items.length);
  return {
    da: `Tjekliste for et specifikt forløbsprogram: ${count} spørgsmål fra »${title.da}«`,
    en: `Checklist for a specific programme: ${count} questions from "${title.en}"`,
  }[language];
}

function formatItem(item: ChecklistItem, programme: Programme, language: Language, { wrap, paint }: Style): string {
  const mark = { must: "●", should: "○", may: "·" }[item.strength];
  return [
    wrap(item.question[language], `  ${mark} `, "    "),
    ...item.options.map((option) => wrap(option[language], "      □ ", "        ")),
    ...(item.note === undefined ? [] : [wrap(`${words.note[language]}: ${item.note[language]}`, "    ", "      ")]),
    paint(wrap(`${aboutOf(item, programme, language)} · ${item.id}`, "    ", "    "), "gray"),
  ].join("\n");
}

function aboutOf({ strength, answer, statements }: ChecklistItem, programme: Programme, language: Language): string {
  const cited = statements.map((id) => {
    const page = programme.statements[id]?.page;
    return page === undefined ? id : `${id} ${words.page[language]} ${String(page)}`;
  });
  const inferred = isInferred({ strength, statements }, programme) ? ` (${words.inferred[language]})` : "";
  return `${strengthWords[strength][language]}${inferred} · ${answers[answer][language]} · ${cited.join(", ")}`;
}
