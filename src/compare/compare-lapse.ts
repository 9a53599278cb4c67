import { compareDurations, type DurationOrder } from "../calendar/compare-durations.js";
import { sayDuration } from "../calendar/say-duration.js";
import type { Lapse } from "../language/rule.js";
import { inBoth, type Text } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Change } from "./effect.js";
import type { Pair } from "./pair.js";

/** What it means that the day from which it is too late is another. */
export const meanings: Readonly<Record<Exclude<DurationOrder, "same">, Text & Pick<Change, "direction">>> = {
  shorter: { direction: "looser", da: "den bortfalder tidligere", en: "it lapses earlier" },
  longer: { direction: "stricter", da: "den bortfalder senere", en: "it lapses later" },
  depends: { direction: "different", da: "den bortfalder på en anden dag", en: "it lapses on another day" },
};

/** From when it is too late: whoever lapses asks less. */
export function compareLapse({ base, changed, vocabulary }: Pair): readonly Change[] {
  const [before, now] = [base.rule.recommend.lapses, changed.rule.recommend.lapses];
  const was = before && sayLapse(before, vocabulary);
  const is = now && sayLapse(now, vocabulary);
  if (before === undefined || was === undefined) {
    if (is === undefined) return [];
    return [changeOf("looser", { da: `den bortfalder nu ${is.da}`, en: `it now lapses ${is.en}` })];
  }
  if (now === undefined || is === undefined) {
    const text = { da: `den bortfalder ikke længere ${was.da}`, en: `it no longer lapses ${was.en}` };
    return [changeOf("stricter", text)];
  }
  const order = now.after === before.after ? compareDurations(now.at, before.at) : "depends";
  if (order === "same") return [];
  const { direction, da, en } = meanings[order];
  return [changeOf(direction, { da: `${da}: ${is.da}, før ${was.da}`, en: `${en}: ${is.en}, before ${was.en}` })];
}

function changeOf(direction: Change["direction"], text: Text): Change {
  return { kind: "lapses", direction, text };
}

function sayLapse({ at, after }: Lapse, vocabulary: Vocabulary): Text {
  const label = vocabulary.get(after)?.label ?? { da: after, en: after };
  return inBoth(
    (language) => `${sayDuration(at, language)} ${language === "da" ? "efter" : "after"} ${label[language]}`,
  );
}
