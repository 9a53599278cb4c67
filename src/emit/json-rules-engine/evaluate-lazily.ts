import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import { evaluate, type EvaluateOptions } from "../../programme/evaluate.js";
import { genericModel } from "../../programme/generic-model.js";
import { checkOptions } from "../../programme/outcomes.js";
import { leavesOf } from "../../truth/condition.js";
import { factsBehindUnnamed, unnamed } from "../../recommend/responsible.js";
import type { Assumption, Result } from "../../recommend/result-schema.js";
import { quote } from "../../text/quote.js";
import { inBoth } from "../../text/text.js";
import { closedPaths, know } from "../../vocabulary/know.js";
import type { KnownFacts } from "../../vocabulary/known-facts.js";
import { recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { emitPair, lowerContext, outcomesOfEvents, type OutcomeWord } from "./emit-rules.js";
import { engineValue, isComplete, type EngineValue } from "./engine-facts.js";
import { fetcherOf, type Fetcher, type FactSources, type Unavailable } from "./fact-sources.js";
import { completenessOf, type Lowered, type LowerContext } from "./lower.js";
import { waiting } from "./waiting.js";

/**
 * Evaluates with json-rules-engine over facts that come from slow places: each fact is fetched at most once, and only
 * while a rule that needs it is undecided. A source that fails makes its fact unknown; the result says so among its
 * assumptions. Rejects with InvalidSituationError when facts that were fetched contradict each other or lie after `asOf`,
 * and with InvalidOptionError for options that cannot be used. What was not fetched cannot contradict, and where several
 * facts settle an outcome alike, which of them `because` names depends on what answered first. A source that never
 * answers is waited for.
 */
export async function evaluateLazily(
  programme: Programme,
  sources: FactSources,
  options: EvaluateOptions,
): Promise<Result> {
  const vocabulary = vocabularyOf(programme);
  checkOptions(options, vocabulary);
  const fetcher = fetcherOf(sources, vocabulary);
  const followed = await followedBy(programme, fetcher, options);
  if (followed.specific !== undefined) await fetcher.fetchOrAssume("programme.membership", "in");
  const outcomes = await runProgramme(followed, vocabulary, fetcher, options);
  const before = followed.specific?.before;
  if (before !== undefined) {
    // What a programme has set aside is said too, and rests on the facts of the rules before it changed them.
    const parameters = { ...followed.parameters, ...before.parameters };
    await runProgramme({ ...followed, rules: before.rules, parameters }, vocabulary, fetcher, options);
  }
  const evaluateNow = (): Result =>
    evaluate(programme, fetcher.situation(), { ...closedNow(fetcher, options, vocabulary), all: true });
  const result = await fetchMissing(evaluateNow, fetcher);
  assertAgreement(outcomes, result);
  const { doesNotApply = [], concluded = [], ...rest } = result;
  const assumptions = [...rest.assumptions, ...fetcher.unavailable().map(sayUnavailable)];
  return { ...rest, assumptions, ...(options.all === true && { doesNotApply, concluded }) };
}

/** Whose rules are run: those of a specific programme for its members, those of the generic model for others. */
async function followedBy(programme: Programme, fetcher: Fetcher, options: EvaluateOptions): Promise<Programme> {
  if (programme.specific === undefined) return programme;
  const [id, { condition }] = ["target-group", programme.specific.targetGroup];
  // A code of somebody whose diagnosis is not made makes no member.
  await fetcher.fetch("disease.status");
  const context = lowerContext(programme, options.asOf);
  await runLazily([{ id, rules: emitPair(id, condition, context) }], fetcher, options, context.vocabulary);
  const settings = closedNow(fetcher, options, context.vocabulary);
  const { programmes = [] } = evaluate(programme, fetcher.situation(), settings);
  return programmes.some(({ membership }) => membership === "member") ? programme : genericModel;
}

/** Runs the rules of a programme, and fetches what else is said of those that apply. */
async function runProgramme(
  programme: Programme,
  vocabulary: Vocabulary,
  fetcher: Fetcher,
  options: EvaluateOptions,
): Promise<ReadonlyMap<string, OutcomeWord>> {
  const context = { ...lowerContext(programme, options.asOf), vocabulary };
  const pairs = programme.rules.map(({ id, when }) => ({ id, rules: emitPair(id, when, context) }));
  const outcomes = await runLazily(pairs, fetcher, options, vocabulary);
  const applying = programme.rules.filter(({ id }) => outcomes.get(id) === "applies");
  await fetchForStanding(applying, fetcher, options, context);
  await fetchForOffers(applying, programme, fetcher, options.closed ?? []);
  await fetchForActors(
    programme.rules.filter(({ id }) => outcomes.get(id) !== "does-not-apply"),
    fetcher,
  );
  return outcomes;
}

type Pair = { readonly id: string; readonly rules: readonly RuleProperties[] };

/** One run of json-rules-engine whose facts are fetched when it asks for them. */
async function runLazily(
  pairs: readonly Pair[],
  fetcher: Fetcher,
  options: EvaluateOptions,
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, OutcomeWord>> {
  const engine = new Engine();
  const fetched = alreadyFetched(fetcher, options, vocabulary);
  const undecided = new Map(pairs.map(({ id, rules }) => [id, rules.map(({ conditions }) => conditions)]));
  const read = async (name: string): Promise<EngineValue> => {
    const before = fetched.get(name);
    if (before !== undefined) return before;
    if (!isNeeded(name, undecided, fetched)) return null;
    const path = vocabulary.has(name) ? name : name.slice(0, name.lastIndexOf("."));
    // What other facts say of this one need not be asked for; that it is closed says nothing before it was.
    if (!given(fetcher, options, vocabulary).has(path)) await fetcher.fetch(path);
    const known = know(fetcher.situation(), vocabulary, closedNow(fetcher, options, vocabulary)).get(path);
    const value = name === path ? engineValue(known) : isComplete(known);
    fetched.set(name, value);
    return value;
  };
  for (const [path, { type }] of vocabulary) {
    engine.addFact(path, () => read(path));
    if (type === "set" || type === "codes") engine.addFact(completenessOf(path), () => read(completenessOf(path)));
  }
  for (const { rules } of pairs) for (const rule of rules) engine.addRule(rule);
  const { events } = await engine.run();
  return outcomesOfEvents(
    pairs.map(({ id }) => id),
    events,
  );
}

/** What an earlier run has fetched, and what follows from it. */
function alreadyFetched(fetcher: Fetcher, options: EvaluateOptions, vocabulary: Vocabulary): Map<string, EngineValue> {
  const facts = know(fetcher.situation(), vocabulary, closedNow(fetcher, options, vocabulary));
  const before = given(fetcher, options, vocabulary);
  const paths = [...vocabulary.keys()].filter((path) => before.has(path) || fetcher.hasFetched(path));
  return new Map(
    paths.flatMap((path): [string, EngineValue][] => [
      [path, engineValue(facts.get(path))],
      [completenessOf(path), isComplete(facts.get(path))],
    ]),
  );
}

/** What the facts that have been fetched say, without what is absent and counts as "no" (D17). */
function given(fetcher: Fetcher, options: EvaluateOptions, vocabulary: Vocabulary): KnownFacts {
  return know(fetcher.situation(), vocabulary, { ...options, closed: [] });
}

/** A fact whose source failed is not absent: that its group is closed does not make it a "no". */
function closedNow(fetcher: Fetcher, options: EvaluateOptions, vocabulary: Vocabulary): EvaluateOptions {
  const failed = fetcher.unavailable().map(({ fact }) => fact);
  if (failed.length === 0 || options.closed === undefined) return options;
  const closed = [...closedPaths(vocabulary, options.closed)].filter((path) => !failed.includes(path));
  return { ...options, closed };
}

/** True while some undecided rule waits for the fact. Rules that are decided leave the map. */
function isNeeded(
  name: string,
  undecided: Map<string, readonly TopLevelCondition[]>,
  fetched: ReadonlyMap<string, EngineValue>,
): boolean {
  let needed = false;
  for (const [id, [certainly, possibly]] of undecided) {
    const answers = [certainly, possibly].map((condition) => waiting(condition as Lowered, fetched));
    const isDecided =
      answers[0] === true || answers[1] === false || answers.every((answer) => typeof answer === "boolean");
    if (isDecided) undecided.delete(id);
    else needed ||= answers.some((answer) => typeof answer !== "boolean" && answer.includes(name));
  }
  return needed;
}

/** What says whether an applying rule's act is done, due or lapsed. */
async function fetchForStanding(
  applying: readonly Rule[],
  fetcher: Fetcher,
  options: EvaluateOptions,
  context: LowerContext,
): Promise<void> {
  const anchors = applying.flatMap(({ recommend: { due, lapses } }) => [
    ...(due?.after ?? []),
    ...(lapses === undefined ? [] : [lapses.after]),
  ]);
  // Each event of an act that may be done: which of them came first tells the day it was done.
  const done = applying.flatMap(({ recommend: { fulfilledBy } }) =>
    fulfilledBy === undefined ? [] : leavesOf(fulfilledBy).map(({ fact }) => fact),
  );
  await Promise.all([...new Set([...anchors, ...done])].map((path) => fetcher.fetch(path)));
  const pairs = applying.flatMap(({ id, recommend: { shownUntil } }) =>
    shownUntil === undefined ? [] : [{ id, rules: emitPair(id, shownUntil, context) }],
  );
  await runLazily(pairs, fetcher, options, context.vocabulary);
}

/** What is closed counts as "no" once it was asked for: nobody loses an offer for a fact that was not fetched. */
async function fetchForOffers(
  applying: readonly Rule[],
  programme: Programme,
  fetcher: Fetcher,
  closed: readonly string[],
): Promise<void> {
  const vocabulary = vocabularyOf(programme);
  const absent = closedPaths(vocabulary, closed);
  const topics = new Set(applying.flatMap(({ recommend }) => recommend.offers));
  const conditions = programme.offers.catalogue.flatMap((offer) =>
    offer.for !== undefined && offer.topics.some((topic) => topics.has(topic)) ? [offer.for] : [],
  );
  const facts = conditions.flatMap(leavesOf).flatMap(({ fact }) => recordedBehind(fact, vocabulary));
  await Promise.all([...new Set(facts)].filter((path) => absent.has(path)).map((path) => fetcher.fetch(path)));
}

/** Where the document names nobody, who acts depends on whether there is a PAL (D11). */
async function fetchForActors(rules: readonly Rule[], fetcher: Fetcher): Promise<void> {
  const isUnnamed = rules.some(({ recommend }) => recommend.responsible === unnamed);
  if (isUnnamed) await Promise.all(factsBehindUnnamed.map((path) => fetcher.fetch(path)));
}

/** A fact that is named as missing has been asked for: what cannot be settled is said as fully as by `evaluate`. */
async function fetchMissing(evaluateNow: () => Result, fetcher: Fetcher): Promise<Result> {
  const result = evaluateNow();
  const missing = [
    ...result.undetermined.flatMap((one) => one.missing),
    ...result.recommendations.flatMap((one) => [
      ...one.missing,
      ...(one.due?.missing ?? []),
      ...one.offers.flatMap((offer) => offer.missing),
    ]),
    ...(result.programmes ?? []).flatMap((one) => one.missing),
    ...(result.setAside ?? []).flatMap((one) => [...one.missing, ...(one.due?.missing ?? [])]),
  ];
  const unasked = [...new Set(missing)].filter((path) => !fetcher.hasFetched(path));
  if (unasked.length === 0) return result;
  await Promise.all(unasked.map((path) => fetcher.fetch(path)));
  return fetchMissing(evaluateNow, fetcher);
}

/** json-rules-engine and the reference evaluator must say the same; if not, no answer is better than either. */
function assertAgreement(outcomes: ReadonlyMap<string, OutcomeWord>, result: Result): void {
  const said = new Map<string, OutcomeWord>([
    ...[...result.recommendations, ...(result.concluded ?? [])].flatMap(({ rules }) =>
      rules.map((rule): [string, OutcomeWord] => [rule, "applies"]),
    ),
    ...result.undetermined.map(({ rule }): [string, OutcomeWord] => [rule, "undetermined"]),
    ...(result.doesNotApply ?? []).map(({ rule }): [string, OutcomeWord] => [rule, "does-not-apply"]),
  ]);
  const different = [...outcomes].filter(([rule, outcome]) => said.get(rule) !== outcome).map(([rule]) => rule);
  if (different.length > 0)
    throw new Error(`json-rules-engine and the reference evaluator disagree on ${different.join(", ")}`);
}

function sayUnavailable({ fact, reason }: Unavailable): Assumption {
  const text = inBoth((language) =>
    language === "da"
      ? `${quote(fact)} kunne ikke hentes og regnes for ukendt: ${quote(reason)}`
      : `${quote(fact)} could not be fetched and counts as unknown: ${quote(reason)}`,
  );
  return { kind: "unavailable", facts: [fact], text };
}
