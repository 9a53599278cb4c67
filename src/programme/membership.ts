import type { CalendarDate } from "../calendar/calendar-date.js";
import { factsBehind, factsMissing, type Decide } from "../evaluate/reasons.js";
import type { Programme } from "../language/programme.js";
import type { Specific } from "../language/specific.js";
import { reasonOf } from "../recommend/reason.js";
import type { Membership, ProgrammeEntry } from "../recommend/result-schema.js";
import type { Condition } from "../truth/condition.js";
import type { KnownFacts } from "../vocabulary/known-facts.js";
import { recordedBehind, type Vocabulary } from "../vocabulary/vocabulary.js";

type Setting = {
  readonly vocabulary: Vocabulary;
  readonly facts: KnownFacts;
  readonly asOf: CalendarDate;
  /** Decides by some facts. */
  readonly decideBy: (facts: KnownFacts) => Decide;
};

/**
 * Whether a person belongs to a specific programme. A code that covers other diseases too never makes a member: the
 * person is a candidate, to be asked about.
 */
export function membershipOf(programme: Programme & { specific: Specific }, setting: Setting): ProgrammeEntry {
  const { vocabulary, facts, asOf, decideBy } = setting;
  const decide = decideBy(facts);
  const { id, version, hash, title, specific } = programme;
  const { condition, diagnoses } = specific.targetGroup;
  const coded = ["disease.diagnoses", "disease.possibleDiagnoses"].flatMap((path) => membersOf(facts, path));
  const possible = coded.filter((one) => diagnoses.includes(one));
  const onlySuspected = isOnlySuspected(condition, setting);
  const truth = onlySuspected ? "unknown" : decide(condition);
  const isOpen = truth === "unknown";
  const asking = onlySuspected ? ["disease.diagnosed"] : isOpen ? factsMissing(condition, decide) : [];
  const missing = asking.flatMap((path) => recordedBehind(path, vocabulary));
  const behind = onlySuspected ? ["disease.status"] : isOpen ? [] : factsBehind(condition, decide);
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
    why: reasonOf(behind, { facts, vocabulary }).why,
  };
}

function undecided(possible: readonly string[]): Membership {
  return possible.length > 0 ? "candidate" : "undetermined";
}

/** Whether a programme has members on a day. */
export function isInForce({ status, valid: { from, until } }: Specific, asOf: CalendarDate): boolean {
  const isBegun = from === undefined || from <= asOf;
  return status !== "retired" && isBegun && (until === undefined || asOf <= until);
}

function membersOf(facts: KnownFacts, path: string): readonly string[] {
  const known = facts.get(path);
  return known?.type === "set" ? known.members : [];
}

/**
 * A code tells what disease somebody has, or is suspected of. Until the diagnosis is made it makes nobody a member; what
 * else the target group says of function and symptoms still does.
 */
function isOnlySuspected(condition: Condition, { facts, decideBy }: Setting): boolean {
  const status = facts.get("disease.status");
  if (status?.type !== "value" || status.value === "confirmed") return false;
  const withoutCodes = new Map([...facts].filter(([path]) => path !== "disease.diagnoses"));
  return decideBy(facts)(condition) === "true" && decideBy(withoutCodes)(condition) !== "true";
}
