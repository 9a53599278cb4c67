import type { Checklist, ChecklistItem, ChecklistTheme } from "../../language/checklist.js";
import { fieldOfTargetGroup } from "../../language/target-group-answers.js";
import type { Language } from "../../text/text.js";
import { strengthWords } from "../../language/words.js";
import { placeholders } from "./placeholders.js";
import { comment, value } from "./yaml-text.js";

/**
 * Every item that is answered under `checklist`, theme by theme, with its question and a form of answer behind a `#`. The
 * first is open, so that there is an entry.
 */
export function answersToFillIn({ themes, items }: Checklist, language: Language): string {
  const asked = items.filter(({ id }) => fieldOfTargetGroup(id) === undefined);
  const [first] = asked;
  const written = (item: ChecklistItem): string => {
    const answer = item === first ? openAnswer(language) : answerOf(item, language);
    return `${aboutItem(item, language)}${item === first ? "" : "# "}${item.id}: ${answer}\n`;
  };
  return themes
    .map((theme) => ({ theme, of: asked.filter((item) => item.theme === theme.id) }))
    .filter(({ of }) => of.length > 0)
    .map(({ theme, of }) => [headingOf(theme, language), ...of.map(written)].join("\n"))
    .join("\n");
}

function headingOf({ title, intro }: ChecklistTheme, language: Language): string {
  return `## ${title[language]}\n${intro === undefined ? "" : comment(intro[language])}`;
}

function aboutItem({ question, strength, options }: ChecklistItem, language: Language): string {
  const asked = comment(`${question[language]} (${strengthWords[strength][language]})`);
  return asked + options.map((option) => comment(`– ${option.id}: ${option[language]}`)).join("");
}

function answerOf({ answer, options }: ChecklistItem, language: Language): string {
  const said = (words: keyof typeof placeholders): string => value(placeholders[words][language]);
  switch (answer) {
    case "text":
      return said("answer");
    case "agreement":
      return `{ text: ${said("agreement")}, reference: ${said("place")} }`;
    case "actor":
      return `{ actors: [hospital], text: ${said("because")} }`;
    case "date":
      return "{ date: 2027-12-31 }";
    case "yes-no":
      return `{ yes: ${said("because")} }`;
    case "choice":
      // The first alone: what the author does not choose must not be chosen.
      return `{ chosen: ${value(options.slice(0, 1).map(({ id }) => id))} }`;
  }
}

function openAnswer(language: Language): string {
  return `{ open: ${value(placeholders.open[language])} }`;
}
