import { assessCriteria, type Assessed, type Assessment } from "../checklist/assess-criteria.js";
import type { Programme } from "../language/programme.js";
import type { Language, Text } from "../text/text.js";
import { sayAnswer } from "./say-answer.js";
import type { Style } from "./style.js";

const words = {
  title: { da: "Kriterier", en: "Criteria" },
  notSpecific: {
    da: "Kriterierne hører til et specifikt program; her er intet.",
    en: "The criteria belong to a specific programme; there is none here.",
  },
  unread: {
    da: "Kriterierne kan ikke vurderes, før fejlene er rettet.",
    en: "The criteria cannot be assessed before the mistakes are mended.",
  },
} satisfies Readonly<Record<string, Text>>;

/** Chapter 3 as a programme answers it: each criterion and need, and what they come to. */
export function formatCriteria(programme: Programme | undefined, language: Language, style: Style): string {
  if (programme === undefined) return `${style.wrap(words.unread[language], "", "")}\n`;
  if (programme.specific === undefined) return `${style.wrap(words.notSpecific[language], "", "")}\n`;
  const title = style.wrap(`${words.title[language]} – ${programme.title[language]}`, "", "");
  const parts = assessCriteria(programme.checklist, programme.specific.answers).map((assessment) =>
    [
      style.wrap(assessment.title[language], "", ""),
      ...assessment.items.map((one) => formatItem(one, programme, language, style)),
      style.wrap(assessment.text[language], "  → ", "    "),
    ].join("\n"),
  );
  return `${[style.paint(title, "bold"), ...parts].join("\n\n")}\n`;
}

/** The same as data, by programme. */
export function criteriaAsData(programmes: readonly (Programme | undefined)[]): readonly object[] {
  return programmes.flatMap((programme): { programme: string; themes: readonly Assessment[] }[] => {
    if (programme?.specific === undefined) return [];
    return [{ programme: programme.id, themes: assessCriteria(programme.checklist, programme.specific.answers) }];
  });
}

function formatItem(
  { item, question, answer }: Assessed,
  programme: Programme,
  language: Language,
  { wrap }: Style,
): string {
  const options = programme.checklist.items.find(({ id }) => id === item)?.options ?? [];
  const said = sayAnswer({ options }, answer, programme, language).map(({ label, text }) =>
    wrap(text === undefined ? label : `${label}: ${text}`, "    ", "      "),
  );
  return [wrap(question[language], "  · ", "    "), ...said].join("\n");
}
