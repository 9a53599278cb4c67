import { sayExample } from "../compare/say-example.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { inBoth, type Language, type Text } from "../text/text.js";
import { programmeWords, verdictWords } from "./programme-words.js";
import type { ReadProgramme } from "./read-programme.js";
import type { Style } from "./style.js";

const words = {
  title: { da: "Afvigelser", en: "Deviations" },
  none: { da: "Programmet afviger ikke fra sit grundlag.", en: "The programme does not deviate from its base." },
  decidedBy: { da: "Besluttet af", en: "Decided by" },
  reviewBy: { da: "tages op igen senest", en: "to be looked at again by" },
  example: { da: "fx", en: "for instance" },
} satisfies Readonly<Record<string, Text>>;

/** What each deviation of a programme does, to whom, why, and who decided it. */
export function formatLedger({ judged, ...read }: ReadProgramme, language: Language, style: Style): string {
  const programme = read.programme ?? read.flawed;
  if (programme?.specific === undefined) return "";
  const title = style.paint(`${words.title[language]} – ${programme.title[language]}`, "bold");
  if (judged.length === 0) return `${title}\n${words.none[language]}\n`;
  const vocabulary = vocabularyOf(programme);
  const blocks = judged.map(({ deviation, effects }) => {
    const { does, verdict, weakensMust, reason, decidedBy, reference, reviewBy } = deviation;
    const must = weakensMust ? ` · ${programmeWords.weakensMust[language]}` : "";
    const head = `${deviation.rule ?? deviation.parameter ?? ""}: ${does} → ${verdictWords[verdict][language]}${must}`;
    const changes = effects.flatMap(({ effect, rule }) =>
      effect.changes.map(({ text, example }) => {
        const of = deviation.rule === undefined ? `${rule.id}: ` : "";
        const person = example && ` (${words.example[language]} ${sayExample(example, vocabulary)[language]})`;
        return style.wrap(`${of}${text[language]}${person ?? ""}`, "    – ", "      ");
      }),
    );
    return [
      style.wrap(head, "  ", "    "),
      ...changes,
      style.wrap(`${programmeWords.reason[language]}: ${reason[language]}`, "    ", "      "),
      style.wrap(
        `${words.decidedBy[language]} ${decidedBy[language]} (${reference[language]}); ${words.reviewBy[language]} ${reviewBy}`,
        "    ",
        "      ",
      ),
    ].join("\n");
  });
  return `${title}\n${blocks.join("\n\n")}\n`;
}

/** The same as data. */
export function ledgerAsJson(checks: readonly ReadProgramme[]): readonly object[] {
  return checks.flatMap(({ programme, flawed = programme, judged }) =>
    judged.map(({ deviation, effects }) => ({
      ...deviation,
      title: inBoth((language) => flawed?.title[language] ?? ""),
      effects: effects.map(({ rule, effect }) => ({ rule: rule.id, ...effect })),
    })),
  );
}
