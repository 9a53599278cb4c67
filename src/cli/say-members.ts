import type { Among, ComparedProgramme, PersonChange, ProgrammeDiff } from "../diff/programme-diff.js";
import type { Text } from "../text/text.js";

/** To whom the differences are, when one side or both are specific programmes; and who follows no programme. */
export function sayMembers(diff: ProgrammeDiff): readonly Text[] {
  const { old, new: now } = diff;
  const outOfForce = [old, now].filter(({ isInForce }) => !isInForce).map(sayOutOfForce);
  const specific = [old, now].filter(({ isSpecific, isInForce }) => isSpecific && isInForce);
  const changes = [...diff.recommendations, ...diff.offers].flatMap((one) => one.changes);
  const [first] = specific;
  if (first === undefined || changes.length === 0) return outOfForce;
  if (specific.length === 2) return [...outOfForce, ...sayAmong(changes)];
  const isAll = changes.every(({ among }) => among === "members-of-new" || among === "members-of-old");
  return isAll ? [...outOfForce, onlyMembers(first)] : outOfForce;
}

function onlyMembers({ title }: ComparedProgramme): Text {
  return {
    da: `Forskellene er hos dem, der hører til målgruppen for »${title.da}«.`,
    en: `The differences are among those who belong to the target group of “${title.en}”.`,
  };
}

function sayOutOfForce({ title }: ComparedProgramme): Text {
  return {
    da: `»${title.da}« gælder ikke den dag, så ingen følger det.`,
    en: `“${title.en}” is not in force that day, so that nobody follows it.`,
  };
}

/** Who has differences, where it is not only those who belong to both target groups. */
function sayAmong(changes: readonly PersonChange[]): readonly Text[] {
  const groups = new Set(changes.map(({ among }) => among));
  if (groups.size === 1 && groups.has("members-of-both")) return [among["members-of-both"]];
  return [];
}

/** To whom something happens, in brackets after what happens. */
export const among: Readonly<Record<Among, Text>> = {
  everybody: { da: "", en: "" },
  "members-of-both": {
    da: "Forskellene er hos dem, der hører til målgruppen både før og nu.",
    en: "The differences are among those who belong to the target group both before and now.",
  },
  "members-of-old": { da: "blandt dem, der kun hører til før", en: "among those who only belong to it before" },
  "members-of-new": { da: "blandt dem, der kun hører til nu", en: "among those who only belong to it now" },
  "members-of-neither": { da: "blandt dem, der ikke hører til", en: "among those who do not belong to it" },
};
