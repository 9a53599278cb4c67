import { InvalidOptionError } from "../diagnostics/errors.js";
import type { Programme } from "../language/programme.js";
import type { Specific } from "../language/specific.js";
import { vocabularyOf, vocabularyOfAll } from "../language/vocabulary-of.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import { resultOf } from "../recommend/result.js";
import type { ProgrammeEntry, Result, SetAside } from "../recommend/result-schema.js";
import type { KnowOptions } from "../vocabulary/know.js";
import type { Situation } from "../vocabulary/situation.js";
import { assumptionsOf } from "./assumptions.js";
import { combine, jointProgramme, type Said } from "./combine.js";
import { genericModel } from "./generic-model.js";
import { membershipOf } from "./membership.js";
import { decideBy, factsOf, outcomesOf } from "./outcomes.js";
import { setAsideBy } from "./set-aside.js";

export type EvaluateOptions = KnowOptions & {
  /** Also say which rules do not apply, and why. */
  readonly all?: boolean;
};

/**
 * What is asked for one person on the day `asOf`: pure, synchronous, and the same bytes for the same input in any time
 * zone. Of several specific programmes those are followed that the person is a member of; someone who is in none gets
 * the model among the programmes, or the generic model. Throws InvalidSituationError for a situation with mistakes and
 * InvalidOptionError for an impossible `asOf`, an unknown name in `closed`, or programmes whose ids or own facts clash.
 * Incomplete facts are never an error.
 */
export function evaluate(
  programmes: Programme | readonly Programme[],
  situation: Situation,
  options: EvaluateOptions,
): Result {
  const given: readonly Programme[] = "id" in programmes ? [programmes] : programmes;
  const specific = given.filter(isSpecific);
  const twice = idsThatStandTwice(specific);
  if (twice.length > 0) throw new InvalidOptionError(`several programmes have the same id: ${twice.join(", ")}`);
  const otherwise = given.find((one) => !isSpecific(one)) ?? genericModel;
  if (specific.length === 0) return evaluateOne(otherwise, situation, options);
  return evaluateSpecific(specific, otherwise, situation, options);
}

/** What a result says of a programme it says by its id. */
export function idsThatStandTwice(programmes: readonly Programme[]): readonly string[] {
  const ids = programmes.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

function evaluateOne(programme: Programme, situation: Situation, options: EvaluateOptions): Result {
  return resultOf(outcomesOf(programme, situation, options), programme, {
    asOf: options.asOf,
    assumptions: assumptionsOf(situation, vocabularyOf(programme), options),
    all: options.all ?? false,
  });
}

type SpecificProgramme = Programme & { readonly specific: Specific };

function isSpecific(programme: Programme): programme is SpecificProgramme {
  return programme.specific !== undefined;
}

function evaluateSpecific(
  specific: readonly SpecificProgramme[],
  otherwise: Programme,
  situation: Situation,
  options: EvaluateOptions,
): Result {
  const vocabulary = vocabularyOfAll([otherwise, ...specific]);
  const facts = factsOf(situation, options, vocabulary);
  const { asOf } = options;
  const entryOf = (one: SpecificProgramme): ProgrammeEntry =>
    membershipOf(one, { vocabulary, facts, asOf, decideBy: (by) => decideBy(one, by, options) });
  const programmes = specific.map((one) => ({ programme: one, entry: entryOf(one) }));
  const members = furthest(
    programmes.flatMap(({ programme, entry }) => (entry.membership === "member" ? [programme] : [])),
  );
  const known = members.length === 0 ? situation : asMember(situation);
  const said = (members.length === 0 ? [otherwise] : members).map((programme) => ({
    programme,
    outcomes: outcomesOf(programme, known, options, vocabulary),
  }));
  const [only] = said.length === 1 ? said : [];
  const { outcomes, contradictions } = only === undefined ? combine(said) : { ...only, contradictions: [] };
  const outcomesBefore = (base: Programme): readonly Outcome[] => outcomesOf(base, known, options, vocabulary);
  const result = resultOf(outcomes, jointProgramme(said.map(({ programme }) => programme)), {
    asOf,
    assumptions: assumptionsOf(situation, vocabulary, options),
    all: options.all ?? false,
  });
  return {
    ...result,
    programmes: programmes.map(({ entry }) => entry),
    setAside: members.flatMap((member) => setAsideOf(member, said, outcomesBefore)),
    contradictions: [...contradictions],
  };
}

/** What a programme has set aside of its base, unless another that the person is in asks for it. */
function setAsideOf(
  member: SpecificProgramme,
  said: readonly Said[],
  outcomesBefore: (base: Programme) => readonly Outcome[],
): readonly SetAside[] {
  const { rules, parameters } = member.specific.before;
  const before = outcomesBefore({ ...member, rules, parameters: { ...member.parameters, ...parameters } });
  const ofMember = ({ programme }: Said): boolean => programme === member;
  const now = said.filter(ofMember).flatMap(({ outcomes }) => outcomes);
  const others = said.filter((one) => !ofMember(one)).flatMap(({ outcomes }) => outcomes);
  const byOthers = new Set(others.flatMap(({ rule, outcome }) => (outcome === "does-not-apply" ? [] : [rule])));
  return setAsideBy(member, before, now).filter(({ rule }) => !byOthers.has(rule));
}

/** Of a programme and one that builds on it, the latter is followed: it says already where it differs. */
function furthest(members: readonly SpecificProgramme[]): readonly SpecificProgramme[] {
  const builtOn = new Set(members.flatMap(({ specific }) => specific.extends.map(({ hash }) => hash)));
  return members.filter(({ hash }) => !builtOn.has(hash));
}

/** Someone who follows a specific programme is known to be in its target group, unless something else was recorded. */
function asMember(situation: Situation): Situation {
  const { programme } = situation;
  return { ...situation, programme: { ...programme, membership: programme?.membership ?? "in" } };
}
