import { isCalendarDate } from "../calendar/calendar-date.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { checkShape } from "../language/explain-issue.js";
import { states } from "../recommend/state.js";
import { nearestName } from "../text/nearest-name.js";
import { explainDay } from "../vocabulary/explain-value.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkActorName, checkFactNames } from "./check-names.js";
import { isMapping, type Mapping } from "./mapping.js";
import { expectedWords, type Expectation } from "./scenario.js";
import { expectationSchema } from "./scenario-schemas.js";

/** An expectation that has no mistakes: a word alone, or fields. The word of a state says that the rule applies. */
export function readExpectation(written: unknown): Expectation {
  if (!isMapping(written)) return outcomeOf(written);
  const { outcome, state, ...others } = written;
  return { ...outcomeOf(state), ...outcomeOf(outcome), ...others };
}

function outcomeOf(word: unknown): Expectation {
  if (word === undefined) return {};
  const state = states.find((one) => one === word);
  return state === undefined ? { outcome: word as NonNullable<Expectation["outcome"]> } : { outcome: "applies", state };
}

type ExpectationContext = {
  readonly outcomeName: "outcome" | "expect";
  readonly vocabulary: Vocabulary;
  /** Missing when the programme could not be read. */
  readonly actors: readonly string[] | undefined;
};

/** Everything that is wrong with what is expected of one rule. A table has the outcome in its column `expect`. */
export function checkExpectation(
  written: unknown,
  path: Path,
  { outcomeName, vocabulary, actors }: ExpectationContext,
): readonly Problem[] {
  if (typeof written === "string") return checkWord("expect", written, expectedWords, path);
  if (!isMapping(written)) return [problem("wrong-shape", { path }, { name: "expect", expected: wordOrFields })];
  if (Object.keys(written).length === 0) return [problem("nothing-expected", { path, at: "key" }, {})];
  const shape = checkShape(written, expectationSchema).problems.map((one) => ({
    ...one,
    path: [...path, ...one.path],
  }));
  const { outcome, state, missing } = written;
  const values = [
    ...shape,
    ...(typeof outcome === "string" ? checkWord(outcomeName, outcome, expectedWords, [...path, "outcome"]) : []),
    ...(typeof state === "string" ? checkWord("state", state, states, [...path, "state"]) : []),
    ...(["due", "doneOn"] as const).flatMap((name) => checkDay(name, written[name], [...path, name])),
    ...actorFields.flatMap((name) => checkActorName(written[name], [...path, name], actors)),
    ...(Array.isArray(missing) ? checkFactNames(missing, [...path, "missing"], vocabulary) : []),
  ];
  return values.length > 0 ? values : checkTogether(written, path, outcomeName);
}

/** A task that moves is expected of the actor who has it on the day, and never of its own name. */
const actorFields = ["responsible", "recipient"] as const;

const wordOrFields = {
  da: `et af ordene ${expectedWords.join(", ")}, eller felter som \`{ outcome: applies, due: 2026-04-11 }\``,
  en: `one of the words ${expectedWords.join(", ")}, or fields such as \`{ outcome: applies, due: 2026-04-11 }\``,
};

function checkWord(name: string, value: string, allowed: readonly string[], path: Path): readonly Problem[] {
  if (allowed.includes(value)) return [];
  const nearest = nearestName(value, allowed);
  return [problem("unknown-value", { path }, { name, value, nearest, allowed: allowed.join(", ") })];
}

/** Null and nothing are no mistake. */
export function checkDay(name: string, value: unknown, path: Path): readonly Problem[] {
  if (value === undefined || value === null) return [];
  return typeof value === "string" && isCalendarDate(value) ? [] : [explainDay(name, value, { path })];
}

/** What no outcome can have together. */
function checkTogether(written: Mapping, path: Path, first: string): readonly Problem[] {
  const { outcome, state, missing } = readExpectation(written);
  const clash = (second: string, why: { da: string; en: string }): Problem =>
    problem("contradiction", { path: [...path, second], related: [...path, "outcome"] }, { first, second, why });
  const isAnotherState = written["state"] !== undefined && written["state"] !== state;
  const onlyOfApplying =
    outcome === undefined || outcome === "applies"
      ? []
      : ["state", "due", "doneOn", "late", "concluded"].filter((name) => Object.hasOwn(written, name));
  const onlyOfAsked =
    outcome === "does not apply" || outcome === "left out"
      ? ["strength", ...actorFields].filter((name) => Object.hasOwn(written, name))
      : [];
  return [
    ...(isAnotherState && outcome === "applies" ? [clash("state", reasons.twoStates)] : []),
    ...onlyOfApplying.map((name) => clash(name, reasons.doesNotApply)),
    ...onlyOfAsked.map((name) => clash(name, reasons.notAsked)),
    ...((outcome === "does not apply" || outcome === "left out") && missing !== undefined && missing.length > 0
      ? [clash("missing", reasons.settled)]
      : []),
  ];
}

const reasons = {
  twoStates: { da: "de nævner hver sin stand", en: "each names another state" },
  doesNotApply: {
    da: "kun en regel, der gælder, kan have en stand, en frist og en dag, hvor den er gjort",
    en: "only a rule that applies can have a state, a time limit and a day on which it was done",
  },
  notAsked: {
    da: "en regel, der ikke beder om noget, har ingen styrke, ansvarlig eller modtager",
    en: "a rule that asks nothing has no strength, actor or recipient",
  },
  settled: {
    da: "en regel, der ikke gælder, mangler ingen oplysninger",
    en: "a rule that does not apply lacks no facts",
  },
};
