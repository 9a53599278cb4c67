import { joinWords } from "../text/join-words.js";
import { inBoth } from "../text/text.js";
import { closedPaths, valueAt, type KnowOptions } from "../vocabulary/know.js";
import type { Assumption } from "../recommend/result-schema.js";
import { laterThan } from "../vocabulary/later-than.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/** What the caller let the evaluation assume: absent facts counted as "no" (D17), later dates left out (D28). */
export function assumptionsOf(situation: object, vocabulary: Vocabulary, options: KnowOptions): Assumption[] {
  const { closed = [], ignoreLater = false, asOf } = options;
  const absent = [...closedPaths(vocabulary, closed)].filter((path) => valueAt(situation, path) === undefined);
  const later = ignoreLater ? laterThan(asOf, situation, vocabulary).map(({ path }) => path) : [];
  const found: Assumption[] = [];
  if (closed.length > 0) {
    const text = inBoth((language) =>
      language === "da"
        ? `Det, der ikke er angivet under ${joinWords(closed, "and", "da")}, regnes for ikke at være sket eller ikke at gælde.`
        : `What is not given under ${joinWords(closed, "and", "en")} counts as not having happened or not being so.`,
    );
    found.push({ kind: "closed", facts: absent, text });
  }
  if (ignoreLater) {
    const text = {
      da: `Det, der er sket efter ${asOf}, regnes for ikke at være sket endnu; det, der ikke har en dato, regnes, som det er oplyst.`,
      en: `What happened after ${asOf} counts as not having happened yet; what has no date counts as given.`,
    };
    found.push({ kind: "ignored-later", facts: later, text });
  }
  return found;
}
