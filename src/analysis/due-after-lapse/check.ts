import { isAlwaysLater } from "../../calendar/compare-durations.js";
import type { Duration } from "../../calendar/duration.js";
import { sayDuration } from "../../calendar/say-duration.js";
import type { Parameter } from "../../language/names.js";
import type { Due, Lapse } from "../../language/rule.js";
import { quote } from "../../text/quote.js";
import { inBoth, type Language } from "../../text/text.js";
import { coreVocabulary, type Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";

/** A time limit whose day is always after that on which the act has lapsed. */
export const dueAfterLapse: Check = (analysis) =>
  analysis.rules.flatMap((rule): readonly Finding[] => {
    const { id, recommend } = rule;
    const { due, lapses } = recommend;
    if (due === undefined || lapses === undefined) return [];
    const lengths = lengthsOf(due, analysis.programme.parameters);
    const isAlwaysAfter = lengths.every((within) => due.after.every((anchor) => isAfter(anchor, within, lapses)));
    if (lengths.length === 0 || !isAlwaysAfter) return [];
    const found = analysis.find([[rule.when, "true"]], { kind: "rule", id });
    const said = inBoth((language) => sayLapse(lapses, language, analysis.vocabulary));
    return [
      {
        code: "due-after-lapse",
        severity: "error",
        at: { kind: "rule", id, part: "due" },
        message: {
          da: `fristen i ${quote(id)} ligger altid efter den dag, hvor det er for sent: reglen bortfalder ${said.da}`,
          en: `the time limit of ${quote(id)} is always after the day when it is too late: the rule lapses ${said.en}`,
        },
        help: { da: "gør fristen kortere, eller ret `lapses`", en: "make the time limit shorter, or mend `lapses`" },
        ...(found.kind === "found" ? { example: found.example, shows: { [id]: "applies" } } : {}),
      },
    ];
  });

/** The time limit in every period, and the shortest and the longest that a programme may set. */
function lengthsOf({ within }: Due, parameters: Readonly<Record<string, Parameter>>): readonly Duration[] {
  if ("amount" in within) return [within];
  const { unit, periods, min, max } = parameters[within.parameter] ?? { unit: "days", periods: [] };
  const amounts = [...periods.map(({ value }) => value), min, max];
  return amounts.flatMap((amount) => (amount === undefined ? [] : [{ amount, unit }]));
}

function isAfter(anchor: string, within: Duration, { at, after }: Lapse): boolean {
  if (anchor === after) return isAlwaysLater(within, at);
  return after === birth && isOfThePerson(anchor) && isAlwaysLater(within, aYearLonger(at));
}

const birth = "person.birthDate";

/** What is recorded of a person lies at most a pregnancy before the birth; relatives and a couple were there before. */
function isOfThePerson(anchor: string): boolean {
  const [group = ""] = anchor.split(".");
  return coreVocabulary.has(anchor) && !["relatives", "reproduction", "genetics"].includes(group);
}

function aYearLonger({ amount, unit }: Duration): Duration {
  return { amount: amount + { days: 366, weeks: 53, months: 12, years: 1 }[unit], unit };
}

function sayLapse({ at, after }: Lapse, language: Language, vocabulary: Vocabulary): string {
  const label = vocabulary.get(after)?.label[language] ?? after;
  return `${sayDuration(at, language)} ${language === "da" ? "efter" : "after"} ${label}`;
}
