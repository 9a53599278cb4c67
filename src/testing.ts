export { arbitraryCondition } from "./testing/arbitraries/condition.js";
export { arbitraryAsOf, arbitraryPerson, type Person } from "./testing/arbitraries/person.js";
export { arbitraryPopulation, type PopulationOptions } from "./testing/arbitraries/population.js";
export { arbitraryProgramme } from "./testing/arbitraries/programme.js";
export { arbitraryRule } from "./testing/arbitraries/rule.js";
export { arbitrarySituation, type SituationOptions } from "./testing/arbitraries/situation.js";
export { helpline2024, type Figure, type Helpline } from "./testing/arbitraries/helpline-2024.js";
export type { MaterialOptions } from "./testing/arbitraries/material.js";
export { check, type Checked, type CheckOptions } from "./testing/properties/check.js";
export { absentIsNull } from "./testing/properties/absent-is-null.js";
export { asksWhatIsOpen } from "./testing/properties/asks-what-is-open.js";
export { deterministic } from "./testing/properties/deterministic.js";
export { dueNotBeforeAnchor } from "./testing/properties/due-not-before-anchor.js";
export { evaluatorsAgree } from "./testing/properties/evaluators-agree.js";
export { definiteWhenComplete, monotoneInKnowledge, monotoneWhenClosed } from "./testing/properties/knowledge.js";
export { mergeKeepsStrongest } from "./testing/properties/merge-keeps-strongest.js";
export { orderIndependent } from "./testing/properties/order-independent.js";
export { overlayKeepsMusts } from "./testing/properties/overlay-keeps-musts.js";
export { replayIsPast } from "./testing/properties/replay-is-past.js";
export { restsOnItsReasons } from "./testing/properties/rests-on-its-reasons.js";
export { resultFitsSchema } from "./testing/properties/result-fits-schema.js";
export { standingHangsTogether } from "./testing/properties/standing-hangs-together.js";
export type {
  AsyncProperty,
  Evaluate,
  NamedProperty,
  PropertyOptions,
  SyncProperty,
} from "./testing/properties/named-property.js";
export { properties, type PropertyName } from "./testing/properties/properties.js";
