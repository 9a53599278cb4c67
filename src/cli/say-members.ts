import type { Among, ComparedProgramme, ProgrammeDiff } from "../diff/programme-diff.js";
import type { Text } from "../text/text.js";

/** What a reader must know before the differences: who follows no programme, and whom all of them are about. */
export function sayMembers(diff: ProgrammeDiff): readonly Text[] {
  const outOfForce = [diff.old, diff.new].filter(({ isInForce }) => !isInForce).map(sayOutOfForce);
  const all = onlyGroup(diff);
  const whom = all === undefined ? undefined : sayAmong(all, diff);
  if (whom === undefined) return outOfForce;
  return [...outOfForce, { da: `Forskellene gælder ${whom.da}.`, en: `The differences are among ${whom.en}.` }];
}

/** Whom one difference is about, where not all are about the same. */
export function sayWhom(group: Among, diff: ProgrammeDiff): Text | undefined {
  return onlyGroup(diff) === undefined ? sayAmong(group, diff) : undefined;
}

function onlyGroup({ recommendations, offers }: ProgrammeDiff): Among | undefined {
  const groups = new Set([...recommendations, ...offers].flatMap(({ changes }) => changes.map(({ among }) => among)));
  const [first] = groups;
  return groups.size === 1 ? first : undefined;
}

function sayAmong(group: Among, { old, new: now }: ProgrammeDiff): Text | undefined {
  switch (group) {
    case "everybody":
      return undefined;
    case "members-of-both":
      return {
        da: "dem, der hører til målgruppen både før og nu",
        en: "those who belong to the target group both before and now",
      };
    case "members-of-new":
      return hasMembers(old)
        ? { da: "dem, der kommer ind i målgruppen", en: "those who come into the target group" }
        : membersOf(now);
    case "members-of-old":
      return hasMembers(now)
        ? { da: "dem, der går ud af målgruppen", en: "those who leave the target group" }
        : membersOf(old);
    case "members-of-neither":
      return { da: "dem, der ikke hører til målgruppen", en: "those who do not belong to the target group" };
  }
}

function hasMembers({ isSpecific, isInForce }: ComparedProgramme): boolean {
  return isSpecific && isInForce;
}

function membersOf({ title }: ComparedProgramme): Text {
  return {
    da: `dem, der hører til målgruppen for »${title.da}«`,
    en: `those who belong to the target group of “${title.en}”`,
  };
}

function sayOutOfForce({ title }: ComparedProgramme): Text {
  return {
    da: `»${title.da}« gælder ikke den dag, så ingen følger det.`,
    en: `“${title.en}” is not in force that day, so that nobody follows it.`,
  };
}
