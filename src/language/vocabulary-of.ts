import { InvalidOptionError } from "../diagnostics/errors.js";
import { quote } from "../text/quote.js";
import { extendVocabulary } from "../vocabulary/extend-vocabulary.js";
import { coreVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";
import { withDiagnoses } from "../vocabulary/with-diagnoses.js";
import { hashOf } from "./hash-of.js";
import type { Programme } from "./programme.js";

type Own = Pick<Programme, "facts" | "diagnoses">;

/** The facts that a programme's situations can hold: the core vocabulary and what the programme adds to it. */
export function vocabularyOf({ facts, diagnoses }: Own): Vocabulary {
  return vocabularyWith(facts, diagnoses);
}

/** The core vocabulary with facts and diagnoses of a programme's own; the core itself when there are none. */
export function vocabularyWith(facts: Own["facts"], diagnoses: Own["diagnoses"]): Vocabulary {
  return diagnosed(extended(coreVocabulary, facts), diagnoses);
}

/**
 * The facts of several programmes at once. Throws InvalidOptionError when two of them declare a fact or a diagnosis
 * differently: a situation could not mean both.
 */
export function vocabularyOfAll(programmes: readonly Programme[]): Vocabulary {
  const wrong = declaredDifferently(programmes);
  if (wrong.length > 0) {
    const list = wrong.map(({ name, programmes: [one, other] }) => `${quote(name)} (${quote(one)}, ${quote(other)})`);
    throw new InvalidOptionError(`the programmes declare differently: ${list.join(", ")}`);
  }
  return programmes.reduce((all, { facts, diagnoses }) => diagnosed(extended(all, facts), diagnoses), coreVocabulary);
}

/** A fact (by its path) or a diagnosis that two programmes, named by their ids, declare differently. */
export type DeclaredDifferently = { readonly name: string; readonly programmes: readonly [string, string] };

/** The facts and diagnoses that two of the programmes declare differently. */
export function declaredDifferently(programmes: readonly Programme[]): readonly DeclaredDifferently[] {
  return (["facts", "diagnoses"] as const).flatMap((kind) => {
    const first = new Map<string, { readonly declared: object; readonly by: string }>();
    return programmes.flatMap(({ id, [kind]: own }) =>
      Object.entries<object>(own).flatMap(([name, declared]): readonly DeclaredDifferently[] => {
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, { declared, by: id });
        return earlier === undefined || isSame(earlier.declared, declared)
          ? []
          : [{ name, programmes: [earlier.by, id] }];
      }),
    );
  });
}

function isSame(one: object, other: object): boolean {
  return one === other || hashOf(one) === hashOf(other);
}

const extended = remembering(extendVocabulary);
const diagnosed = remembering(withDiagnoses);

/** Makes each vocabulary once: what is made from a vocabulary in turn (schemas of situations) is made once too. */
function remembering<T extends object>(
  make: (vocabulary: Vocabulary, own: T) => Vocabulary,
): (vocabulary: Vocabulary, own: T) => Vocabulary {
  const made = new WeakMap<Vocabulary, WeakMap<T, Vocabulary>>();
  return (vocabulary, own) => {
    const mine = made.get(vocabulary) ?? new WeakMap<T, Vocabulary>();
    made.set(vocabulary, mine);
    const found = mine.get(own) ?? make(vocabulary, own);
    mine.set(own, found);
    return found;
  };
}
