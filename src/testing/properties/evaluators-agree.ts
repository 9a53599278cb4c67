import { Engine } from "json-rules-engine";
import { readOutcomes, toJsonRulesEngine, type OutcomeWord } from "../../emit/json-rules-engine/emit-rules.js";
import { toEngineFacts } from "../../emit/json-rules-engine/engine-facts.js";
import type { Person } from "../arbitraries/person.js";
import { asyncProperty, type AsyncProperty, type Trial } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";

/**
 * A plain installation of json-rules-engine that is given the emitted rules says of every rule what the reference
 * evaluator says, undetermined included. The two share no code, so that each checks the other.
 */
export const evaluatorsAgree: AsyncProperty = asyncProperty({
  label: {
    da: "json-rules-engine og referencen siger det samme om hver regel",
    en: "json-rules-engine and the reference evaluator say the same of every rule",
  },
  cases: ({ people }) => people,
  breach: async (person, trial) => {
    const emitted = await byEngine(person, trial);
    const reference = outcomesApart(trial, person.situation, person);
    for (const { id } of trial.programme.rules) {
      const [one, other] = [reference.get(id)?.outcome, emitted.get(id)];
      if (one !== other) return { rule: id, reference: one, emitted: other };
    }
    return undefined;
  },
});

async function byEngine(
  { asOf, situation }: Person,
  { programme, vocabulary }: Trial,
): Promise<ReadonlyMap<string, OutcomeWord>> {
  const engine = new Engine(toJsonRulesEngine(programme, { asOf }));
  const { events } = await engine.run(toEngineFacts(situation, { asOf, vocabulary }));
  return readOutcomes(programme, events);
}
