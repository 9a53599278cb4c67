import type { Fact, FactGroup, RecordedFact } from "./fact.js";
import { care } from "./groups/care.js";
import { consent } from "./groups/consent.js";
import { css } from "./groups/css.js";
import { disease } from "./groups/disease.js";
import { functioning } from "./groups/functioning.js";
import { genetics } from "./groups/genetics.js";
import { informed } from "./groups/informed.js";
import { municipality } from "./groups/municipality.js";
import { pal } from "./groups/pal.js";
import { person } from "./groups/person.js";
import { programme } from "./groups/programme.js";
import { referrals } from "./groups/referrals.js";
import { relatives } from "./groups/relatives.js";
import { reproduction } from "./groups/reproduction.js";
import { suspicion } from "./groups/suspicion.js";
import { transition } from "./groups/transition.js";
import { wellbeing } from "./groups/wellbeing.js";

/** Every fact of the core vocabulary, by group and name. */
export const factGroups = {
  person,
  suspicion,
  disease,
  genetics,
  care,
  css,
  pal,
  referrals,
  reproduction,
  relatives,
  function: functioning,
  municipality,
  transition,
  consent,
  informed,
  wellbeing,
  programme,
} as const;

type Groups = typeof factGroups;

/** The path of a fact, as rules name it: `person.birthDate`. */
export type FactPath = { [G in keyof Groups]: `${G}.${keyof Groups[G] & string}` }[keyof Groups];

/** Facts by path. A map, so that `__proto__` and `constructor` are just names that it does not have. */
export type Vocabulary = ReadonlyMap<string, Fact>;

/** The core vocabulary, which every programme has. */
export const coreVocabulary: Vocabulary = new Map<string, Fact>(
  Object.entries<FactGroup>(factGroups).flatMap(([group, facts]) =>
    Object.entries(facts).map(([name, fact]): [string, Fact] => [`${group}.${name}`, fact]),
  ),
);

/** True when somebody records the fact; false when it is computed from others. */
export function isRecorded(fact: Fact): fact is RecordedFact {
  return !("derived" in fact);
}

/** The group names of a vocabulary, in order. */
export function groupsOf(vocabulary: Vocabulary): readonly string[] {
  return [...new Set([...vocabulary.keys()].map((path) => path.slice(0, path.indexOf("."))))];
}

/** The recorded facts that a fact rests on: itself, or what it is computed from. These can be asked for. */
export function recordedBehind(path: string, vocabulary: Vocabulary): readonly string[] {
  const fact = vocabulary.get(path);
  if (fact === undefined || isRecorded(fact)) return [path];
  const { derived } = fact;
  if (derived.kind !== "whole-years") return [derived.of];
  return derived.to === "asOf" ? [derived.from] : [derived.from, derived.to];
}
