import * as fc from "fast-check";
import type { Programme } from "../../language/programme.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { evaluate, type EvaluateOptions } from "../../programme/evaluate.js";
import type { Result } from "../../recommend/result-schema.js";
import type { Text } from "../../text/text.js";
import type { Situation } from "../../vocabulary/situation.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { arbitraryPerson, type Person } from "../arbitraries/person.js";
import { shown, shownProgramme } from "./shown.js";

/** What evaluates a person: the package's own `evaluate`, or something that should do the same. */
export type Evaluate = (
  programmes: Programme | readonly Programme[],
  situation: Situation,
  options: EvaluateOptions,
) => Result;

export type PropertyOptions = {
  /** The people that are tried; without it, those of `arbitraryPerson`. */
  readonly people?: fc.Arbitrary<Person>;
  /** The evaluator that is tried; without it, the package's own. */
  readonly evaluate?: Evaluate;
};

/** Makes the property of a programme, or of all programmes of an arbitrary, for `fc.assert` or `fc.check`. */
type OfProgramme<Property> = (programme: Programme | fc.Arbitrary<Programme>, options?: PropertyOptions) => Property;

/** `label` is the sentence that holds, without a full stop. */
export type NamedProperty<Property = fc.IRawProperty<[unknown]>> = OfProgramme<Property> & { readonly label: Text };
export type SyncProperty = NamedProperty<fc.IProperty<[unknown]>>;
export type AsyncProperty = NamedProperty<fc.IAsyncProperty<[unknown]>>;

/** What a property is tried on. */
export type Trial = {
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  readonly people: fc.Arbitrary<Person>;
  readonly evaluate: Evaluate;
};

/** What shows that a property does not hold: ids, values and days. */
export type Breach = Readonly<Record<string, unknown>>;

type Definition<Case, Found> = {
  readonly label: Text;
  readonly cases: (trial: Trial) => fc.Arbitrary<Case>;
  /** Undefined where the property holds of the case. */
  readonly breach: (one: Case, trial: Trial) => Found;
};

export function property<Case>({ label, cases, breach }: Definition<Case, Breach | undefined>): SyncProperty {
  const make: OfProgramme<fc.IProperty<[unknown]>> = (programme, options) =>
    fc.property(trialsOf(programme, options, cases), ({ one, trial }) => report(label, breach(one, trial)));
  return Object.assign(make, { label });
}

export function asyncProperty<Case>({
  label,
  cases,
  breach,
}: Definition<Case, Promise<Breach | undefined>>): AsyncProperty {
  const make: OfProgramme<fc.IAsyncProperty<[unknown]>> = (programme, options) =>
    fc.asyncProperty(trialsOf(programme, options, cases), async ({ one, trial }) => {
      report(label, await breach(one, trial));
    });
  return Object.assign(make, { label });
}

type Tried<Case> = { readonly one: Case; readonly trial: Trial };

function trialsOf<Case>(
  programme: Programme | fc.Arbitrary<Programme>,
  options: PropertyOptions | undefined,
  cases: (trial: Trial) => fc.Arbitrary<Case>,
): fc.Arbitrary<Tried<Case>> {
  const casesOf = (given: Programme, before: string): fc.Arbitrary<Tried<Case>> => {
    const trial = trialOf(given, options);
    return cases(trial).map((one) =>
      // A counterexample shows the person, not the whole programme again.
      Object.assign({ one, trial }, { [fc.toStringMethod]: () => `${before}${shown(one)}` }),
    );
  };
  if (!("generate" in programme)) return casesOf(programme, "");
  return programme.chain((given) => casesOf(given, `${shownProgramme(given)} `));
}

function trialOf(programme: Programme, options: PropertyOptions = {}): Trial {
  return {
    programme,
    vocabulary: vocabularyOf(programme),
    people: options.people ?? arbitraryPerson(programme),
    evaluate: options.evaluate ?? evaluate,
  };
}

function report(label: Text, breach: Breach | undefined): void {
  if (breach === undefined) return;
  throw new Error(`${label.da} / ${label.en}: ${shown(breach)}`);
}
