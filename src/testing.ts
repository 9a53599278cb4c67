export { arbitraryCondition } from "./testing/arbitraries/condition.js";
export { arbitraryAsOf, arbitraryPerson, type Person } from "./testing/arbitraries/person.js";
export { arbitraryPopulation, type PopulationOptions } from "./testing/arbitraries/population.js";
export { arbitraryProgramme } from "./testing/arbitraries/programme.js";
export { arbitraryRule } from "./testing/arbitraries/rule.js";
export { arbitrarySituation, type SituationOptions } from "./testing/arbitraries/situation.js";
export { helpline2024, type Figure, type Helpline } from "./testing/arbitraries/helpline-2024.js";
export type { MaterialOptions } from "./testing/arbitraries/material.js";
export { check, type Checked, type CheckOptions } from "./testing/properties/check.js";
export {
  absentIsNull,
  deterministic,
  orderIndependent,
  replayIsPast,
} from "./testing/properties/determinism.js";
export { dueNotBeforeAnchor } from "./testing/properties/due-dates.js";
export { evaluatorsAgree } from "./testing/properties/evaluators-agree.js";
export { definiteWhenComplete, monotoneInKnowledge, monotoneWhenClosed } from "./testing/properties/knowledge.js";
export type {
  AsyncProperty,
  Evaluate,
  NamedProperty,
  PropertyOptions,
  SyncProperty,
} from "./testing/properties/named-property.js";
export { overlayKeepsMusts } from "./testing/properties/overlay.js";
export { properties, type PropertyName } from "./testing/properties/properties.js";
export { asksWhatIsOpen, restsOnItsReasons } from "./testing/properties/reasons.js";
export { mergeKeepsStrongest, resultFitsSchema, standingHangsTogether } from "./testing/properties/results.js";
