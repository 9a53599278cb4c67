import type { CalendarDate } from "../calendar/calendar-date.js";
import { factsBehind, factsMissing, type Decide } from "../evaluate/reasons.js";
import type { Programme } from "../language/programme.js";
import type { Specific } from "../language/specific.js";
import { reasonOf } from "../recommend/reason.js";
import type { Membership, ProgrammeEntry } from "../recommend/result-schema.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";

type Setting = {
  readonly vocabulary: Vocabulary;
  readonly facts: KnownFacts;
  readonly asOf: CalendarDate;
  readonly decide: Decide;
};

/**
 * Whether a person belongs to a specific programme. A code that covers other diseases too never makes a member: the
 * person is a candidate, to be asked about.
 */
export function membershipOf(programme: Programme & { specific: Specific }, setting: Setting): ProgrammeEntry {
  const { vocabulary, facts, asOf, decide } = setting;
  const { id, version, hash, title, specific } = programme;
  const { condition, diagnoses } = specific.targetGroup;
  const possible = membersOf(facts, "disease.possibleDiagnoses").filter((one) => diagnoses.includes(one));
  const truth = decide(condition);
  const isOpen = truth === "unknown";
  const missing = isOpen ? factsMissing(condition, decide).flatMap((path) => recordedBehind(path, vocabulary)) : [];
  const standing = truth === "true" ? "member" : truth === "false" ? "not-member" : undecided(possible);
  return {
    id,
    version,
    hash,
    title,
    status: specific.status,
    membership: isInForce(specific, asOf) ? standing : "not-in-force",
    diagnoses: [...diagnoses],
    possible: isOpen ? possible : [],
    missing: [...new Set(missing)].sort(),
    why: reasonOf(isOpen ? [] : factsBehind(condition, decide), { facts, vocabulary }).why,
  };
}

function undecided(possible: readonly string[]): Membership {
  return possible.length > 0 ? "candidate" : "undetermined";
}

function isInForce({ status, valid: { from, until } }: Specific, asOf: CalendarDate): boolean {
  const isBegun = from === undefined || from <= asOf;
  return status !== "retired" && isBegun && (until === undefined || asOf <= until);
}

function membersOf(facts: KnownFacts, path: string): readonly string[] {
  const known = facts.get(path);
  return known?.type === "set" ? known.members : [];
}
