import type { Programme } from "../language/programme.js";
import type { Outcome } from "../recommend/recommend-rule.js";
import type { Contradiction, ContradictionKind, DoesNotApply, Recommendation } from "../recommend/result-schema.js";
import { hashOf } from "../language/hash-of.js";
import { inBoth, type Text } from "../text/text.js";

/** What one programme says of a person, rule by rule. */
export type Said = { readonly programme: Programme; readonly outcomes: readonly Outcome[] };

export type Combined = { readonly outcomes: readonly Outcome[]; readonly contradictions: readonly Contradiction[] };

/** Several programmes as one, for what is the same in all: names, offers, identity. */
export function jointProgramme(programmes: readonly Programme[]): Programme {
  const [first, ...others] = programmes;
  if (first === undefined) throw new Error("there is no programme to join");
  if (others.length === 0) return first;
  const merge = <
    K extends "actors" | "conditions" | "parameters" | "laws" | "responsibilities" | "facts" | "diagnoses",
  >(
    kind: K,
  ): Programme[K] => Object.assign({}, ...[...programmes].reverse().map((one) => one[kind])) as Programme[K];
  const rules = new Map(programmes.flatMap((one) => one.rules.map((rule) => [rule.id, rule])));
  return {
    ...first,
    id: programmes.map(({ id }) => id).join("+"),
    version: programmes.map(({ version }) => version).join("+"),
    title: inBoth((language) => programmes.map(({ title }) => title[language]).join(" + ")),
    hash: hashOf(programmes.map(({ hash }) => hash)),
    rules: [...rules.values()],
    actors: merge("actors"),
    conditions: merge("conditions"),
    parameters: merge("parameters"),
    laws: merge("laws"),
    responsibilities: merge("responsibilities"),
    facts: merge("facts"),
    diagnoses: merge("diagnoses"),
  };
}

/**
 * Puts together what several programmes say of one person. The same is said once, with all who say it; what merges is
 * left to merging (D18); where they do not agree, the contradiction is shown and what is asked stands.
 */
export function combine(several: readonly Said[]): Combined {
  const byRule = new Map<string, { programme: Programme; outcome: Outcome }[]>();
  for (const { programme, outcomes } of several) {
    for (const outcome of outcomes) {
      byRule.set(outcome.rule, [...(byRule.get(outcome.rule) ?? []), { programme, outcome }]);
    }
  }
  const rules = [...byRule].map(([rule, said]) => combineRule(rule, said, several));
  return {
    outcomes: rules.flatMap(({ outcomes }) => outcomes),
    contradictions: rules.flatMap(({ contradictions }) => contradictions),
  };
}

type SaidOfRule = readonly { readonly programme: Programme; readonly outcome: Outcome }[];

function combineRule(rule: string, said: SaidOfRule, several: readonly Said[]): Combined {
  const applies = said.filter(({ outcome }) => outcome.outcome === "applies");
  const open = said.filter(({ outcome }) => outcome.outcome === "undetermined");
  if (applies.length === 0) {
    const [first] = open.length > 0 ? open : said;
    return { outcomes: first === undefined ? [] : withSayers(open.length > 0 ? open : [first]), contradictions: [] };
  }
  return {
    outcomes: withSayers(applies),
    contradictions: [...askedBySome(rule, said, several), ...disagreements(rule, applies)],
  };
}

/** The same outcome once, with the programmes that say it. */
function withSayers(said: SaidOfRule): readonly Outcome[] {
  const distinct = new Map<string, { outcome: Outcome; programmes: string[] }>();
  for (const { programme, outcome } of said) {
    const key = JSON.stringify({ ...outcome, deviations: undefined });
    const before = distinct.get(key) ?? { outcome, programmes: [] };
    distinct.set(key, { ...before, programmes: [...before.programmes, programme.id] });
  }
  return [...distinct.values()].map(({ outcome, programmes }) =>
    outcome.outcome === "does-not-apply" ? outcome : { ...outcome, programmes },
  );
}

/** One programme asks for what another has left out, or does not ask of this person. */
function askedBySome(rule: string, said: SaidOfRule, several: readonly Said[]): readonly Contradiction[] {
  // That another programme asks more than the model is no contradiction; that this one asks less is.
  const refusing = said.flatMap(({ programme, outcome }) =>
    outcome.outcome === "does-not-apply" && asksLess(rule, programme)
      ? [[programme.id, doesNotAsk(outcome)] as const]
      : [],
  );
  const leavingOut = several.flatMap(({ programme }) =>
    leavesOut(rule, programme) ? [[programme.id, leftOut] as const] : [],
  );
  const against = [...refusing, ...leavingOut];
  if (against.length === 0) return [];
  const asking = said.flatMap(({ programme, outcome }) =>
    outcome.outcome === "applies" ? [[programme.id, asksFor(outcome)] as const] : [],
  );
  return [{ rule, kind: "asked-by-some", says: Object.fromEntries([...asking, ...against]) }];
}

function asksLess(rule: string, { specific }: Programme): boolean {
  const changes = (specific?.deviations ?? []).flatMap((one) => one.changes);
  return changes.some((one) => one.rule === rule && one.direction === "looser");
}

function leavesOut(rule: string, { rules, specific }: Programme): boolean {
  return rules.every(({ id }) => id !== rule) && (specific?.before.rules.some(({ id }) => id === rule) ?? false);
}

const leftOut: Text = { da: "har udeladt den", en: "has left it out" };

function doesNotAsk({ why }: DoesNotApply): Text {
  return { da: `gælder ikke: ${why.da}`, en: `does not apply: ${why.en}` };
}

function asksFor({ text }: Recommendation): Text {
  return { da: `gælder: ${text.da}`, en: `applies: ${text.en}` };
}

/** The fields in which two versions of a rule cannot both be followed. */
const exclusive: readonly (readonly [ContradictionKind, (one: Recommendation) => string])[] = [
  ["another-act", ({ act, subject }) => `${act} ${subject}`],
  ["another-actor", ({ responsible }) => responsible],
  ["another-recipient", ({ recipient }) => recipient],
];

function disagreements(rule: string, said: SaidOfRule): readonly Contradiction[] {
  return exclusive.flatMap(([kind, fieldOf]): readonly Contradiction[] => {
    const values = said.flatMap(({ programme, outcome }) =>
      outcome.outcome === "applies" ? [[programme, fieldOf(outcome)] as const] : [],
    );
    if (new Set(values.map(([, value]) => value)).size < 2) return [];
    const says = values.map(([programme, value]) => [programme.id, nameIn(programme, value)]);
    return [{ rule, kind, says: Object.fromEntries(says) as Contradiction["says"] }];
  });
}

function nameIn({ actors }: Programme, value: string): Text {
  const actor = Object.hasOwn(actors, value) ? actors[value] : undefined;
  return actor === undefined ? { da: value, en: value } : { da: actor.da, en: actor.en };
}
