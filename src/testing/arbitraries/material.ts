import type { Names } from "../../language/names.js";
import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { isRecorded, recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { boundariesOf } from "./boundaries.js";
import { smallNames } from "./small-names.js";

/** What generated conditions and rules are made of. */
export type Material = {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** The recorded facts that they may ask about. */
  readonly facts: readonly string[];
  /** Those facts and what is computed from them; no dates, which conditions do not ask about. */
  readonly askable: readonly string[];
};

export type MaterialOptions = {
  /** Whose names, facts and numbers are used; without it, a small programme's own. */
  readonly programme?: Programme;
  /** Recorded facts, by path; without it, those that the programme reads, or a handful. */
  readonly facts?: readonly string[];
};

/** A handful of facts of every type. */
export const handful: readonly string[] = [
  "person.birthDate",
  "disease.status",
  "disease.diagnosed",
  "disease.complex",
  "disease.multiOrgan",
  "disease.organSystems",
  "disease.codes",
  "suspicion.grade",
  "care.followedAt",
  "care.dischargedToGeneralPractice",
  "reproduction.pregnancy",
  "reproduction.gestationalWeeks",
  "reproduction.familyFindings",
  "function.reducedFunctionEstablished",
  "municipality.referral",
  "pal.appointed",
  "transition.stage",
];

export function materialOf({ programme, facts }: MaterialOptions = {}): Material {
  const names = programme ?? smallNames;
  const vocabulary = vocabularyOf(programme ?? { facts: {}, diagnoses: {} });
  const recorded = facts ?? (programme === undefined ? handful : boundariesOf(programme).facts);
  const isAskable = (path: string): boolean => {
    const fact = vocabulary.get(path);
    if (fact === undefined || fact.type === "date") return false;
    return isRecorded(fact)
      ? recorded.includes(path)
      : recordedBehind(path, vocabulary).every((one) => recorded.includes(one));
  };
  return { names, vocabulary, facts: recorded, askable: [...vocabulary.keys()].filter(isAskable) };
}
