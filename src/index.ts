export { evaluate, type EvaluateOptions } from "./programme/evaluate.js";
export { composeProgramme, type ComposedReading } from "./programme/compose-programme.js";
export type { Judged, RuleEffect } from "./programme/check-deviations.js";
export { parameterHash, ruleHash, shortHash } from "./programme/content-hash.js";
export type { Example } from "./cells/find-situation.js";
export type { Change, Direction, Effect } from "./compare/effect.js";
export { checkConsistency } from "./analysis/check-consistency.js";
export type { Finding, Shown } from "./analysis/finding.js";
export type { CheckCode } from "./diagnostics/check-codes.js";
export { diffProgrammes, type DiffOptions } from "./diff/diff-programmes.js";
export type {
  Affected,
  Among,
  ComparedProgramme,
  OfferDiff,
  PersonChange,
  PersonChangeKind,
  ProgrammeDiff,
  RecommendationDiff,
  RulesOfSides,
  Wording,
} from "./diff/programme-diff.js";
export { genericModel, type GenericRuleId } from "./programme/generic-model.js";
export { parseProgramme, type ProgrammeReading } from "./language/parse-programme.js";
export { parseSituation, type SituationOptions, type SituationReading } from "./language/parse-situation.js";
export type { Source } from "./language/source.js";
export type { Programme } from "./language/programme.js";
export { vocabularyOf, vocabularyOfAll } from "./language/vocabulary-of.js";
export type { Act, Due, Lapse, Recommend, Rule } from "./language/rule.js";
export type {
  Actor,
  Law,
  NamedCondition,
  Parameter,
  ParameterPeriod,
  Responsibility,
  ResponsibilityPeriod,
  Statement,
  Strength,
} from "./language/names.js";
export type { Deed, Deviation, Specific, Status, TargetGroup, Verdict } from "./language/specific.js";
export type { Answer, Answers } from "./language/answer.js";
export type { Consistency, Invariant, InvariantClaim, Selection, Selector } from "./language/consistency.js";
export type { Axiom } from "./vocabulary/axioms.js";
export type { Checklist, ChecklistItem, ChecklistTheme } from "./language/checklist.js";
export type { Offer, OfferDocument, Offers, OfferTopic } from "./language/offer.js";
export { sayCondition, type SayContext } from "./language/say-condition.js";
export type { Condition, Constant, Leaf, ParameterReference } from "./truth/condition.js";
export type { Truth } from "./truth/truth.js";
export type { CalendarDate } from "./calendar/calendar-date.js";
export type { Duration, DurationUnit } from "./calendar/duration.js";
export type { Language, Text } from "./text/text.js";
export type { Diagnostic, Problem } from "./diagnostics/diagnostic.js";
export { InvalidOptionError, InvalidSituationError } from "./diagnostics/errors.js";
export {
  recommendationSchema,
  resultFormat,
  resultSchema,
  resultsSchema,
  type Assumption,
  type Contradiction,
  type DoesNotApply,
  type Membership,
  type ProgrammeEntry,
  type Recommendation,
  type Result,
  type ResultDeviation,
  type SetAside,
  type Undetermined,
} from "./recommend/result-schema.js";
export { urgencyOf, type Urgency } from "./recommend/order.js";
export type { State } from "./recommend/state.js";
export type { CodeRelation, Diagnosis } from "./vocabulary/diagnosis.js";
export { coreVocabulary, type FactPath, type Vocabulary } from "./vocabulary/vocabulary.js";
export type { Answerer, DerivedFact, Fact, RecordedFact } from "./vocabulary/fact.js";
export { situationSchema } from "./vocabulary/situation-schema.js";
export type { EventValue, OpenSituation, Situation, WrittenDate } from "./vocabulary/situation.js";
