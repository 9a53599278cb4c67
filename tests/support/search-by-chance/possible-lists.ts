import type { Diagnosis } from "../../../src/vocabulary/diagnosis.js";
import { isRecorded } from "../../../src/vocabulary/vocabulary.js";
import type { ValueSetting } from "./marks.js";

/** Of more kinds of members than these not every combination is tried, only so many pairs. */
const mostKinds = 6;
const mostPairs = 400;

/** The lists that a fact's members are looked for in, by leaves and by what is computed from it. */
export function listsAbout(path: string, { marks, vocabulary }: ValueSetting): readonly (readonly string[])[] {
  const computed = [...vocabulary].flatMap(([name, fact]) => {
    if (isRecorded(fact) || fact.derived.kind === "whole-years" || fact.derived.of !== path) return [];
    const { derived } = fact;
    if (derived.kind === "includes-any") return [derived.members];
    return (marks.get(name)?.lists ?? []).flatMap((list) => codesOf(list, derived.among));
  });
  return [...(marks.get(path)?.lists ?? []), ...computed];
}

/** The codes that imply one of the diagnoses, and those that leave one possible. */
function codesOf(keys: readonly string[], among: Readonly<Record<string, Diagnosis>>): readonly (readonly string[])[] {
  const codes = keys.flatMap((key) => among[key]?.codes ?? []);
  const isBroader = ({ relation }: (typeof codes)[number]): boolean => relation === "broader";
  return [codes.filter((one) => !isBroader(one)), codes.filter(isBroader)].map((some) => some.map(({ code }) => code));
}

/** Members that stand alone (D32). */
const lonely: readonly string[] = ["none", "nowhere"];

/** Lists with one member of each kind; members are of a kind when no list tells them apart. Short lists first. */
export function possibleLists(
  members: readonly string[],
  lists: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const kinds = new Map<string, string>();
  for (const member of members.filter((one) => !lonely.includes(one))) {
    const kind = lists.map((list) => (list.includes(member) ? "1" : "0")).join("");
    if (!kinds.has(kind)) kinds.set(kind, member);
  }
  const kept = [...kinds.values()];
  const alone = members.filter((one) => lonely.includes(one)).map((one) => [one]);
  const together =
    kept.length <= mostKinds
      ? combinations(kept)
      : [...kept.map((one) => [one]), ...pairs(kept).slice(0, mostPairs), kept];
  return [...alone, ...together.sort((a, b) => a.length - b.length), []];
}

function combinations(members: readonly string[]): (readonly string[])[] {
  let lists: (readonly string[])[] = [[]];
  for (const member of members) lists = [...lists, ...lists.map((list) => [...list, member])];
  return lists.filter((list) => list.length > 0);
}

function pairs(members: readonly string[]): (readonly string[])[] {
  return members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other]));
}
