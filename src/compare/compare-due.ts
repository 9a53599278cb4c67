import type { CalendarDate } from "../calendar/calendar-date.js";
import { compareDurations, type DurationOrder } from "../calendar/compare-durations.js";
import type { Duration } from "../calendar/duration.js";
import { periodOn } from "../calendar/period.js";
import { sayDuration } from "../calendar/say-duration.js";
import type { Due } from "../language/rule.js";
import { joinWords } from "../text/join-words.js";
import { inBoth, type Text } from "../text/text.js";
import type { Change } from "./effect.js";
import type { Pair, RuleInForce } from "./pair.js";

/** The time limit: whether there is one, how long it is, and what it counts from. */
export function compareDue(pair: Pair): readonly Change[] {
  const { base, changed, asOf } = pair;
  const [before, now] = [base.rule.recommend.due, changed.rule.recommend.due];
  if (before !== undefined && now !== undefined) {
    const lengths = { was: lengthOf(before, base, asOf), is: lengthOf(now, changed, asOf) };
    return [...compareLengths(lengths), ...compareAnchors(before, now, pair)];
  }
  if (now !== undefined) {
    const is = lengthOf(now, changed, asOf);
    const from = sayAnchors(now.after, "or", pair);
    return [
      changeOf("stricter", {
        da: `der kommer en frist: ${sayDuration(is, "da")} regnet fra ${from.da}`,
        en: `a time limit is added: ${sayDuration(is, "en")} counted from ${from.en}`,
      }),
    ];
  }
  if (before === undefined) return [];
  const was = lengthOf(before, base, asOf);
  const [da, en] = [sayDuration(was, "da"), sayDuration(was, "en")];
  return [changeOf("looser", { da: `fristen på ${da} er fjernet`, en: `the time limit of ${en} is removed` })];
}

function changeOf(direction: Change["direction"], text: Text): Change {
  return { kind: "due", direction, text };
}

function lengthOf({ within }: Due, { parameters }: RuleInForce, asOf: CalendarDate): Duration {
  if ("amount" in within) return within;
  const parameter = parameters[within.parameter];
  if (parameter === undefined) throw new Error(`unknown parameter: ${within.parameter}`);
  return { amount: periodOn(parameter.periods, asOf).value, unit: parameter.unit };
}

const meanings: Readonly<Record<Exclude<DurationOrder, "same">, Text & Pick<Change, "direction">>> = {
  shorter: { direction: "stricter", da: "fristen bliver kortere", en: "the time limit becomes shorter" },
  longer: { direction: "looser", da: "fristen bliver længere", en: "the time limit becomes longer" },
  depends: { direction: "different", da: "fristen bliver en anden", en: "the time limit becomes another" },
};

/** Whether a time limit is shorter or longer, with both. */
export function compareLengths({ was, is }: { readonly was: Duration; readonly is: Duration }): readonly Change[] {
  const order = compareDurations(is, was);
  if (order === "same") return [];
  const { direction, da, en } = meanings[order];
  const text = {
    da: `${da}: fra ${sayDuration(was, "da")} til ${sayDuration(is, "da")}`,
    en: `${en}: from ${sayDuration(was, "en")} to ${sayDuration(is, "en")}`,
  };
  return [changeOf(direction, text)];
}

/** The earliest anchor governs: one more can only make the day earlier, one fewer only later. */
function compareAnchors({ after: before }: Due, { after: now }: Due, pair: Pair): readonly Change[] {
  const only = (some: readonly string[], others: readonly string[], change: (labels: Text) => Change): Change[] => {
    const paths = some.filter((path) => !others.includes(path));
    return paths.length === 0 ? [] : [change(sayAnchors(paths, "and", pair))];
  };
  return [
    ...only(now, before, ({ da, en }) =>
      changeOf("stricter", { da: `fristen regnes nu også fra ${da}`, en: `the time limit now also counts from ${en}` }),
    ),
    ...only(before, now, ({ da, en }) =>
      changeOf("looser", {
        da: `fristen regnes ikke længere fra ${da}`,
        en: `the time limit no longer counts from ${en}`,
      }),
    ),
  ];
}

/** What a time limit counts from, by labels. */
function sayAnchors(paths: readonly string[], by: "and" | "or", { vocabulary }: Pair): Text {
  return inBoth((language) => {
    const labels = paths.map((path) => vocabulary.get(path)?.label[language] ?? path);
    return joinWords(labels, by, language);
  });
}
