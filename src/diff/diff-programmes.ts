import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import { checkAsOf } from "../vocabulary/check-as-of.js";
import type { Situation } from "../vocabulary/situation.js";
import { answersTo, type Answers, type Found } from "./answers.js";
import { countPeople } from "./count-people.js";
import { partingsOf, rulesOn } from "./crowds.js";
import { jointVocabulary } from "./joint-vocabulary.js";
import { laterDays } from "./later-days.js";
import { changedOffers } from "./offers.js";
import type { ComparedProgramme, PersonChange, ProgrammeDiff, RecommendationDiff } from "./programme-diff.js";
import { jointAxioms, provesNobody, searchFor } from "./search.js";
import { sideOf, type Side } from "./sides.js";
import { probeTargetGroup } from "./target-group.js";
import { topicsOf, type Topic } from "./topics.js";
import { probesOf } from "./tracks.js";

export type DiffOptions = {
  readonly asOf: CalendarDate;
  /** Valid situations, as facts of both sides; every change is then counted among them. */
  readonly population?: Iterable<Situation>;
  /** How many parts of conditions may be read for one question before it is `undecided`. */
  readonly steps?: number;
};

/**
 * What a change from one programme to another does to people on the day `asOf`: by meaning, each with an example person.
 * A recommendation that is not listed is the same for everybody; that is proved. Throws InvalidOptionError for an
 * impossible day, and for programmes that do not mean the same by a fact or a diagnosis of their own.
 */
export function diffProgrammes(
  old: Programme,
  now: Programme,
  { asOf, population, steps }: DiffOptions,
): ProgrammeDiff {
  checkAsOf(asOf);
  const setting = { vocabulary: jointVocabulary(old, now), asOf, axioms: jointAxioms([old, now], asOf) };
  const [before, after] = [sideOf(old, now, asOf), sideOf(now, old, asOf)];
  const groups = [...before.parts, ...after.parts].flatMap(({ ways }) => ways);
  const partings = partingsOf(before, after, provesNobody(groups, setting));
  const rulesOf = rulesOn(asOf);
  const { topics, compared } = topicsOf(partings, rulesOf, { old, new: now });
  const group = probeTargetGroup(before, after);
  const probed = topics.map((topic) => ({ topic, probes: probesOf(topic, setting.vocabulary) }));
  const offered = changedOffers(partings, rulesOf, asOf);
  const all = [...group, ...[...probed, ...offered].flatMap(({ probes }) => probes)];
  const search = searchFor(all, { ...setting, ...(steps !== undefined && { steps }) });
  const ofGroup = answersTo(group, search);
  const ofTopics = probed.map(({ topic, probes }) => ({ topic, answers: answersTo(probes, search) }));
  const ofOffers = offered.map(({ probes, ...offer }) => ({ offer, answers: answersTo(probes, search) }));
  const found = [ofGroup, ...[...ofTopics, ...ofOffers].map(({ answers }) => answers)].flatMap((one) => one.found);
  const counting = population && countPeople(population, found, setting);
  const counted = ({ found: some }: Answers): readonly PersonChange[] =>
    some.map((one) => withCount(one, counting?.affected.get(one)));
  return {
    asOf,
    old: described(old, before),
    new: described(now, after),
    targetGroup: { changes: counted(ofGroup), undecided: ofGroup.undecided },
    recommendations: ofTopics
      .map(({ topic, answers }) => recommendationFor(topic, counted(answers), answers.undecided))
      .filter(({ changes, wording, undecided }) => changes.length + wording.length + undecided.length > 0),
    offers: ofOffers
      .map(({ offer: { id, name }, answers }) => ({
        offer: id,
        name,
        changes: counted(answers),
        undecided: answers.undecided,
      }))
      .filter(({ changes, undecided }) => changes.length + undecided.length > 0),
    compared,
    laterDays: laterDays(old, now, asOf),
    ...(counting && { population: counting.population }),
  };
}

function withCount({ change }: Found, affected: PersonChange["affected"]): PersonChange {
  return affected === undefined ? change : { ...change, affected };
}

function described({ id, version, hash, title, specific }: Programme, { isInForce }: Side): ComparedProgramme {
  return { id, version, hash, title, isSpecific: specific !== undefined, isInForce };
}

/** In the words of a rule that the first change is about. */
function recommendationFor(
  { act, subject, rules, standing, wording }: Topic,
  changes: readonly PersonChange[],
  undecided: RecommendationDiff["undecided"],
): RecommendationDiff {
  const [first] = changes;
  const said = [...(first?.rules.new ?? []), ...(first?.rules.old ?? [])];
  const all = [...rules.new, ...rules.old];
  const text = (all.find(({ id }) => said.includes(id)) ?? all[0])?.text ?? { da: subject, en: subject };
  return { act, subject, text, standing, changes, wording, undecided };
}
