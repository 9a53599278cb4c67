import { wholeYears } from "../calendar/whole-years.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { assertNever } from "../truth/condition.js";
import { readCode } from "./diagnosis-code.js";
import type { DerivedFact, Fact, RecordedFact } from "./fact.js";
import { infer } from "./inferences.js";
import { knownDiagnoses } from "./known-diagnoses.js";
import type { Known, KnownFacts } from "./known-facts.js";
import { isRecorded, type Vocabulary } from "./vocabulary.js";

export type KnowOptions = {
  readonly asOf: CalendarDate;
  /**
   * Facts (`css.note`) or groups (`informed`) that are complete: what is absent there has not happened (D17). A group does
   * not close the judgements and permissions in it; those are closed by their own names.
   */
  readonly closed?: readonly string[];
  /** Dates after `asOf` count as not happened yet instead of being errors (D28). */
  readonly ignoreLater?: boolean;
};

/** The facts that a valid situation makes known, with inferred and derived ones. */
export function know(situation: object, vocabulary: Vocabulary, options: KnowOptions): KnownFacts {
  const facts = new Map<string, Known>();
  const closed = closedPaths(vocabulary, options.closed ?? []);
  for (const [path, fact] of vocabulary) {
    const value = valueAt(situation, path);
    if (!isRecorded(fact) || value === undefined) continue;
    const known = recorded(fact, value, closed.has(path), options);
    if (known !== undefined) facts.set(path, known);
  }
  infer(facts);
  for (const path of closed) {
    const known = facts.has(path) ? undefined : absent(vocabulary.get(path));
    if (known !== undefined) facts.set(path, known);
  }
  infer(facts);
  for (const [path, fact] of vocabulary) {
    if (isRecorded(fact)) continue;
    const known = derived(fact, facts, options.asOf);
    if (known !== undefined) facts.set(path, known);
  }
  return facts;
}

/** The recorded facts that a list of facts and groups closes for absence. */
export function closedPaths(vocabulary: Vocabulary, closed: readonly string[]): ReadonlySet<string> {
  const names = new Set(closed);
  const inGroup = (path: string): boolean => names.has(path.slice(0, path.indexOf(".")));
  return new Set(
    [...vocabulary].flatMap(([path, fact]) => {
      const isJudgement = fact.type === "boolean" && "judgement" in fact;
      return isRecorded(fact) && (names.has(path) || (inGroup(path) && !isJudgement)) ? [path] : [];
    }),
  );
}

/** The value at `group.name`; own properties only. */
export function valueAt(situation: object, path: string): unknown {
  let value: unknown = situation;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? undefined;
}

function recorded(fact: RecordedFact, value: unknown, closed: boolean, options: KnowOptions): Known | undefined {
  switch (fact.type) {
    case "boolean":
    case "enum":
    case "integer":
      return { type: "value", value: value as boolean | string | number };
    case "date":
      return options.ignoreLater === true && (value as string) > options.asOf
        ? undefined
        : { type: "value", value: value as string };
    case "event":
      return event(value as string, options);
    case "set":
      return set(value as readonly string[], fact.exhaustive || closed);
    case "codes":
      return set(
        (value as readonly string[]).flatMap((code) => readCode(code) ?? []),
        closed,
      );
    default:
      return assertNever(fact);
  }
}

/** What absence means where the caller's record is complete. A number, a date or a choice stays unknown. */
function absent(fact: Fact | undefined): Known | undefined {
  if (fact?.type === "boolean") return { type: "value", value: false };
  if (fact?.type === "event") return { type: "event", happened: false };
  if (fact?.type === "set") return set("none" in fact.values ? ["none"] : [], true);
  if (fact?.type === "codes") return set([], true);
  return undefined;
}

function event(value: string, { asOf, ignoreLater }: KnowOptions): Known {
  if (value === "no") return { type: "event", happened: false };
  if (value === "unknown-date") return { type: "event", happened: true };
  if (ignoreLater === true && value > asOf) return { type: "event", happened: false };
  return { type: "event", happened: true, on: value };
}

/** A list that says `none` is complete. */
function set(value: readonly string[], complete: boolean): Known {
  return { type: "set", members: [...new Set(value)].sort(), complete: complete || value.includes("none") };
}

function derived(fact: DerivedFact, facts: KnownFacts, asOf: CalendarDate): Known | undefined {
  if (fact.derived.kind === "includes-any") {
    const { of, members, falseWhen = "" } = fact.derived;
    const ruledOut = facts.get(falseWhen);
    return (
      includesAny(facts.get(of), members) ?? (ruledOut?.type === "value" && ruledOut.value === true ? no : undefined)
    );
  }
  if (fact.derived.kind === "diagnoses") return knownDiagnoses(fact.derived, facts.get(fact.derived.of));
  const from = dayOf(facts.get(fact.derived.from));
  const to = fact.derived.to === "asOf" ? asOf : dayOf(facts.get(fact.derived.to));
  if (from === undefined || to === undefined) return undefined;
  // What happened before birth (a diagnosis of the fetus) happened at age 0.
  return { type: "value", value: wholeYears(from, to) ?? 0 };
}

const no: Known = { type: "value", value: false };

function includesAny(of: Known | undefined, members: readonly string[]): Known | undefined {
  if (of?.type !== "set") return undefined;
  if (of.members.some((member) => members.includes(member))) return { type: "value", value: true };
  return of.complete ? { type: "value", value: false } : undefined;
}

/** The day that a date fact or a dated event names. */
export function dayOf(fact: Known | undefined): CalendarDate | undefined {
  if (fact?.type === "event") return fact.on;
  return fact?.type === "value" && typeof fact.value === "string" ? fact.value : undefined;
}
