import type { Subject } from "../../language/places.js";
import { joinWords } from "../../text/join-words.js";
import { quote } from "../../text/quote.js";
import { inBoth } from "../../text/text.js";
import type { Condition } from "../../truth/condition.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { nobodyEverIs } from "../nobody-is.js";

/** A time limit that never begins: where the rule applies, none of what it counts from can have happened. */
export const dueNeverCounts: Check = (analysis) =>
  analysis.rules.flatMap((rule): readonly Finding[] => {
    const { id, when, recommend } = rule;
    const about: Subject = { kind: "rule", id };
    const { due } = recommend;
    // A date, such as the birth, always has a day.
    if (due === undefined || due.after.some((path) => analysis.vocabulary.get(path)?.type === "date")) return [];
    const begun: Condition = { kind: "any", of: due.after.map(hasHappened) };
    const isNever = nobodyEverIs(
      [
        [when, "true"],
        [begun, "true"],
      ],
      about,
      analysis,
    );
    // Of a rule that applies to nobody everything is so.
    const found = isNever ? analysis.find([[when, "true"]], about) : undefined;
    if (found?.kind !== "found") return [];
    const anchors = inBoth((language) =>
      joinWords(
        due.after.map((path) => analysis.vocabulary.get(path)?.label[language] ?? path),
        "or",
        language,
      ),
    );
    return [
      {
        code: "due-never-counts",
        severity: "error",
        at: { ...about, part: "due" },
        message: {
          da: `fristen i ${quote(id)} begynder aldrig: når reglen gælder, kan der ikke være en dato for ${anchors.da}`,
          en: `the time limit of ${quote(id)} never begins: where the rule applies, there can be no date for ${anchors.en}`,
        },
        help: {
          da: "regn fristen fra noget, der er sket, når reglen gælder, eller ret betingelsen",
          en: "count the time limit from something that has happened where the rule applies, or mend the condition",
        },
        example: found.example,
        shows: { [id]: "applies" },
      },
    ];
  });

function hasHappened(fact: string): Condition {
  return { kind: "leaf", fact, operator: "happened" };
}
