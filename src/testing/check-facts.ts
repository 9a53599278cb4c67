import { isCalendarDate, latestDate, type CalendarDate } from "../calendar/calendar-date.js";
import type { Path, Problem } from "../diagnostics/diagnostic.js";
import { checkSituation } from "../vocabulary/check-situation.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { entry, isMapping, type Mapping } from "./mapping.js";
import { overlay } from "./overlay.js";

/** What the facts of a case lie in. */
export type AroundFacts = {
  /** What the file gives for all cases: `asOf` and `facts`. */
  readonly shared: Mapping;
  readonly vocabulary: Vocabulary;
  /** Whether near names are still looked for (bounded work). */
  readonly suggests: boolean;
};

/** Names and values; whether a fact lies too late or contradicts another is for each case to say. */
export function checkSharedFacts(facts: unknown, vocabulary: Vocabulary): readonly Problem[] {
  if (!isMapping(facts)) return [];
  return checkSituation(facts, vocabulary, { asOf: latestDate }).filter(({ code }) => code !== "contradiction");
}

/** The shared facts that are right, so that what is wrong with the others is said once and not for each case. */
export function withoutWrong(facts: unknown, problems: readonly Problem[]): unknown {
  if (!isMapping(facts)) return facts;
  const wrong = new Set(problems.map(({ path }) => path.slice(0, 2).join(".")));
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([group]) => !wrong.has(group))
      .map(([group, names]) => [
        group,
        isMapping(names)
          ? Object.fromEntries(Object.entries(names).filter(([name]) => !wrong.has(`${group}.${name}`)))
          : names,
      ]),
  );
}

/** Everything that is wrong with what is known in a case, its own facts over the shared ones, and where it is written. */
export function checkFactsOfCase(
  { facts: own, asOf }: Mapping,
  path: Path,
  { shared, suggests, vocabulary }: AroundFacts,
): readonly Problem[] {
  const day = dayOf(asOf) ?? dayOf(shared["asOf"]) ?? latestDate;
  const merged = overlay(shared["facts"], own);
  const found = checkSituation(merged, vocabulary, { asOf: day }, suggests ? undefined : 0);
  const placeOf = (fact: Path): Path => (isOwn(own, fact) ? [...path, "facts", ...fact] : ["facts", ...fact]);
  return found.map(({ related, ...one }) => ({
    ...one,
    path: placeOf(one.path),
    ...(related === undefined ? {} : { related: placeOf(related) }),
    ...(one.code === "after-evaluation-date" ? { help: laterHelp } : {}),
  }));
}

const laterHelp = {
  da: "ret datoen, eller giv scenariet en senere vurderingsdato med `asOf`",
  en: "mend the date, or give the scenario a later evaluation date with `asOf`",
};

function dayOf(value: unknown): CalendarDate | undefined {
  return typeof value === "string" && isCalendarDate(value) ? value : undefined;
}

/** Whether what a case makes of a fact is written in the case, and not among the shared facts. */
function isOwn(own: unknown, [group, name]: Path): boolean {
  const names = entry(own, String(group));
  if (names === undefined) return false;
  return name === undefined || !isMapping(names) || Object.hasOwn(names, name);
}
