import type { CalendarDate } from "../../../src/calendar/calendar-date.js";
import type { Leaf } from "../../../src/truth/condition.js";
import type { Vocabulary } from "../../../src/vocabulary/vocabulary.js";

/** What has been chosen of a person: recorded values by path. */
export type Chosen = ReadonlyMap<string, unknown>;

/** What leaves compare a fact with. */
export type Marks = { readonly numbers: readonly number[]; readonly lists: readonly (readonly string[])[] };

export type ValueSetting = {
  readonly vocabulary: Vocabulary;
  readonly marks: ReadonlyMap<string, Marks>;
  readonly asOf: CalendarDate;
};

/** What the leaves of a condition compare each fact with. */
export function marksOf(leaves: readonly Leaf[]): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const leaf of leaves) {
    const { numbers, lists } = marks.get(leaf.fact) ?? { numbers: [], lists: [] };
    const written = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
    marks.set(leaf.fact, {
      numbers: [...numbers, ...written.filter((value) => typeof value === "number")],
      lists: [...lists, written.filter((value) => typeof value === "string")],
    });
  }
  return marks;
}

/** Numbers on both sides of every limit that a fact is compared with, from small to large. */
export function numbersAround(path: string, { marks }: ValueSetting): readonly number[] {
  const near = (marks.get(path)?.numbers ?? []).flatMap((number) => [number - 1, number, number + 1]);
  return [...new Set(near)].sort((a, b) => a - b);
}
