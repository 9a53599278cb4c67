import type { Example } from "../../../src/cells/find-situation.js";
import { diffProgrammes } from "../../../src/diff/diff-programmes.js";
import type { PersonChange, ProgrammeDiff } from "../../../src/diff/programme-diff.js";
import type { Programme } from "../../../src/language/programme.js";
import type { Recommend, Rule } from "../../../src/language/rule.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import type { Recommendation, Undetermined } from "../../../src/recommend/result-schema.js";
import { vocabularyOf } from "../../../src/language/vocabulary-of.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { programmeOf, ruleOf, type RuleInput } from "../../small-programme.js";

export const asOf = "2026-03-01";

export type Own = Parameters<typeof programmeOf>[1];

/** Two programmes of these rules, with whatever names each has. */
export function diffOf(
  old: readonly Rule[],
  now: readonly Rule[],
  ownOld: Own = {},
  ownNew: Own = ownOld,
): ProgrammeDiff {
  return diffProgrammes(programmeOf(old, ownOld), programmeOf(now, ownNew), { asOf });
}

/** What happens, in words, of all recommendations. */
export function said({ recommendations }: ProgrammeDiff): readonly string[] {
  return recommendations.flatMap(({ changes }) => changes.map(({ text }) => text.da));
}

/** What a change of what a rule recommends does, forth and back, with one of the people of whom it is said on each side. */
export function changeOf(before: RuleInput, after: RuleInput, own: Own = {}): readonly (readonly string[])[] {
  const [old, now] = [programmeOf([ruleOf(before)], own), programmeOf([ruleOf(after)], own)];
  return [said(diffProgrammes(old, now, { asOf })), said(diffProgrammes(now, old, { asOf }))];
}

/** As `evaluate` sees a person; facts that a programme does not know are nothing to it. */
export function evaluated(
  programme: Programme,
  { situation, closed = [] }: Pick<Example, "situation" | "closed">,
  day = asOf,
): { readonly applies: readonly Recommendation[]; readonly undetermined: readonly Undetermined[] } {
  const vocabulary = vocabularyOf(programme);
  const known = Object.entries(situation).map(([group, facts]) => [
    group,
    Object.fromEntries(Object.entries(facts ?? {}).filter(([name]) => vocabulary.has(`${group}.${name}`))),
  ]);
  const person = Object.fromEntries(known.filter(([, facts]) => Object.keys(facts as object).length > 0)) as Situation;
  const {
    recommendations,
    concluded = [],
    undetermined,
  } = evaluate(programme, person, {
    asOf: day,
    closed: closed.filter((path) => vocabulary.has(path)),
    all: true,
  });
  return { applies: [...recommendations, ...concluded], undetermined };
}

export type OneChange = {
  readonly change: PersonChange;
  readonly old: Recommendation | undefined;
  readonly new: Recommendation | undefined;
};

/** Every change of a comparison with what `evaluate` says of its example on both sides, of that recommendation. */
export function examplesOf(old: Programme, now: Programme, day = asOf): readonly OneChange[] {
  return diffProgrammes(old, now, { asOf: day }).recommendations.flatMap(({ act, subject, changes }) =>
    changes.map((change) => {
      const of = (programme: Programme): Recommendation | undefined =>
        evaluated(programme, change.example, day).applies.find((one) => one.act === act && one.subject === subject);
      return { change, old: of(old), new: of(now) };
    }),
  );
}

/** The changes of whose example `evaluate` does not say on both sides what is claimed. */
export function wrongExamples(
  old: Programme,
  now: Programme,
  day: string,
  diff = diffProgrammes(old, now, { asOf: day }),
): readonly string[] {
  return diff.recommendations.flatMap(({ act, subject, changes }) =>
    changes
      .filter((change) => {
        const isIt = (one: { readonly act: string; readonly subject: string }): boolean =>
          one.act === act && one.subject === subject;
        const [before, after] = [old, now].map(({ rules, ...rest }) => {
          // Only these are looked at; the others would take most of the time.
          const programme = { ...rest, rules: rules.filter(({ recommend }) => isIt(recommend)) };
          const { applies, undetermined } = evaluated(programme, change.example, day);
          return { applies: applies.filter(isIt), undetermined: undetermined.filter(isIt) };
        });
        return before === undefined || after === undefined || !isAsClaimed(change, before, after);
      })
      .map(({ text }) => `${act} ${subject}: ${text.da}`),
  );
}

type Evaluated = ReturnType<typeof evaluated>;

function isAsClaimed({ kind, rules }: PersonChange, before: Evaluated, after: Evaluated): boolean {
  const ids = ({ applies }: Evaluated): readonly string[] => applies.flatMap((one) => one.rules).sort();
  const isSame = (of: (one: Recommendation) => unknown): boolean =>
    JSON.stringify(before.applies.map(of)) === JSON.stringify(after.applies.map(of));
  if (kind === "asked" || kind === "no-longer-asked") {
    const [asking, other] = kind === "asked" ? [after, before] : [before, after];
    return (
      asking.applies.length + other.applies.length + other.undetermined.length === 0 && asking.undetermined.length > 0
    );
  }
  const isTrueOfRules =
    [...rules.old].every((id) => ids(before).includes(id)) && rules.new.every((id) => ids(after).includes(id));
  if (!isTrueOfRules) return false;
  if (kind === "gained") return before.applies.length === 0 && after.applies.length > 0;
  if (kind === "lost") return before.applies.length > 0 && after.applies.length === 0;
  if (before.applies.length === 0 || after.applies.length === 0) return false;
  const compared: Partial<Record<PersonChange["kind"], (one: Recommendation) => unknown>> = {
    strength: ({ strength }) => strength,
    responsible: ({ responsible, responsibilities, actorInferred }) => [responsible, responsibilities, actorInferred],
    recipient: ({ recipient, responsibilities }) => [recipient, responsibilities],
    alternatives: ({ alternatives }) => alternatives,
    involves: ({ involves }) => involves,
    offers: ({ offers }) => offers,
    due: ({ due }) => due?.date,
    "fulfilled-by": ({ state }) => state,
    "shown-until": ({ concluded }) => concluded,
  };
  const of = compared[kind];
  return of !== undefined && !isSame(of);
}

export function only(fields: Partial<Recommend>): RuleInput {
  return { recommend: fields };
}
