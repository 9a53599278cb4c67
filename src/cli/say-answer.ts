import { sayDate } from "../calendar/say-date.js";
import type { Answer } from "../language/answer.js";
import type { ChecklistItem } from "../language/checklist.js";
import type { Programme } from "../language/programme.js";
import { joinWords } from "../text/join-words.js";
import { printable } from "../text/quote.js";
import type { Language, Text } from "../text/text.js";
import { assertNever } from "../truth/condition.js";

/** A part of an answer: what it is, and what it says. */
export type Said = { readonly label: string; readonly text?: string };

const words = {
  unanswered: { da: "mangler svar", en: "no answer" },
  open: { da: "åben", en: "left open" },
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  answer: { da: "svar", en: "answer" },
  agreed: { da: "aftalt", en: "agreed" },
  reference: { da: "henvisning", en: "reference" },
  note: { da: "uddybning", en: "more" },
} satisfies Readonly<Record<string, Text>>;

/** What a programme answers to an item, part by part; that it does not answer is said too. */
export function sayAnswer(
  { options }: Pick<ChecklistItem, "options">,
  answer: Answer | undefined,
  { actors }: Pick<Programme, "actors">,
  language: Language,
): readonly Said[] {
  const part = (label: keyof typeof words, text?: Text): readonly Said[] =>
    text === undefined ? [] : [{ label: words[label][language], text: printable(text[language]) }];
  const answered = (text: string): Said => ({ label: words.answer[language], text });
  if (answer === undefined) return [{ label: words.unanswered[language] }];
  switch (answer.kind) {
    case "text":
      return [...part("answer", answer.text), ...part("reference", answer.reference)];
    case "agreement":
      return [...part("agreed", answer.text), ...part("reference", answer.reference)];
    case "actor": {
      const named = answer.actors.map((id) => actors[id]?.[language] ?? id);
      return [answered(joinWords(named, "and", language)), ...part("note", answer.text)];
    }
    case "date":
      return [answered(sayDate(answer.date, language)), ...part("note", answer.text)];
    case "yes-no":
      return part(answer.yes ? "yes" : "no", answer.because);
    case "choice": {
      const chosen = options.filter(({ id }) => answer.chosen.includes(id));
      return [answered(chosen.map((option) => option[language]).join("; ")), ...part("note", answer.text)];
    }
    case "open":
      return part("open", answer.why);
    default:
      return assertNever(answer);
  }
}
