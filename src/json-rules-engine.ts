export { evaluateLazily } from "./emit/json-rules-engine/evaluate-lazily.js";
export {
  certainlyEvent,
  possiblyEvent,
  readOutcomes,
  toJsonRulesEngine,
  type OutcomeWord,
} from "./emit/json-rules-engine/emit-rules.js";
export { toEngineFacts, type EngineFactsOptions, type EngineValue } from "./emit/json-rules-engine/engine-facts.js";
export type { FactSources, OpenFactSources } from "./emit/json-rules-engine/fact-sources.js";
