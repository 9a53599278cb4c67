import { codesAbove, readCode } from "./diagnosis-code.js";
import type { Diagnosis } from "./diagnosis.js";

type Diagnoses = Readonly<Record<string, Diagnosis>>;

/** Keys of diagnoses. */
export type Match = {
  /** What one of the codes means, or means a form of. */
  readonly implied: readonly string[];
  /** What one of the codes may mean, and none implies. */
  readonly possible: readonly string[];
};

/** What canonical codes say of the diagnoses of a table. More codes never make fewer diagnoses implied. */
export function matchDiagnoses(codes: readonly string[], diagnoses: Diagnoses): Match {
  const index = indexOf(diagnoses);
  const implied = new Set(codes.flatMap((code) => impliedBy(code, index)));
  const possible = new Set(codes.flatMap((code) => leftPossibleBy(code, index)));
  return { implied: [...implied].sort(), possible: [...possible].filter((key) => !implied.has(key)).sort() };
}

/** The key of the one diagnosis that a key, or a code in any spelling, stands for. */
export function diagnosisOf(name: string, diagnoses: Diagnoses): string | undefined {
  if (Object.hasOwn(diagnoses, name)) return name;
  const [code, ...others] = readCode(name) ?? [];
  const [key, ...more] = Object.entries(diagnoses).filter(([, { codes }]) =>
    codes.some((one) => one.code === code && one.relation === "exact"),
  );
  return others.length === 0 && more.length === 0 ? key?.[0] : undefined;
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>;

/** Diagnoses by what a code is to them. */
type Index = {
  /** Exact or narrower. */
  readonly implying: Keys;
  readonly broader: Keys;
  /** Coarser than one of their codes. */
  readonly above: Keys;
  /** The diagnoses that a diagnosis is a form of, itself among them. */
  readonly kinds: Keys;
};

const indexes = new WeakMap<Diagnoses, Index>();

function indexOf(diagnoses: Diagnoses): Index {
  const index = indexes.get(diagnoses) ?? makeIndex(diagnoses);
  indexes.set(diagnoses, index);
  return index;
}

function makeIndex(diagnoses: Diagnoses): Index {
  const codes = Object.entries(diagnoses).flatMap(([key, one]) => one.codes.map((of) => ({ key, ...of })));
  const implying = keysBy(codes.flatMap(({ key, code, relation }) => (relation === "broader" ? [] : [[code, key]])));
  const broader = keysBy(codes.flatMap(({ key, code, relation }) => (relation === "broader" ? [[code, key]] : [])));
  const above = keysBy(codes.flatMap(({ key, code }) => codesAbove(code).map((coarser): Entry => [coarser, key])));
  const kinds = keysBy(
    codes.flatMap(({ key, code, relation }) =>
      relation === "exact" ? impliedBy(code, { implying }).map((kind): Entry => [key, kind]) : [],
    ),
  );
  return { implying, broader, above, kinds };
}

type Entry = readonly [of: string, key: string];

function keysBy(entries: readonly Entry[]): Keys {
  const found = new Map<string, Set<string>>();
  for (const [of, key] of entries) found.set(of, (found.get(of) ?? new Set()).add(key));
  return found;
}

function keysAt(keys: Keys, of: string): readonly string[] {
  return [...(keys.get(of) ?? [])];
}

/** A code means what it stands for itself, and what the coarser codes above it stand for. */
function impliedBy(code: string, { implying }: Pick<Index, "implying">): readonly string[] {
  return [code, ...codesAbove(code)].flatMap((one) => keysAt(implying, one));
}

/**
 * A code leaves possible what it covers among other things. So does a finer code below it, unless that says which
 * disease it is: one that the diagnosis is no form of. Unspecified porphyria may be any porphyria; Prader-Willi syndrome
 * is no Noonan syndrome.
 */
function leftPossibleBy(code: string, { implying, broader, above, kinds }: Index): readonly string[] {
  const levels = [code, ...codesAbove(code)];
  const fromAbove = levels.slice(1).flatMap((coarser, at) => {
    const said = levels.slice(0, at + 1).flatMap((finer) => keysAt(implying, finer));
    return keysAt(broader, coarser).filter((key) => said.every((other) => keysAt(kinds, key).includes(other)));
  });
  return [...keysAt(broader, code), ...keysAt(above, code), ...fromAbove];
}
