import { isRecorded } from "../../../src/vocabulary/vocabulary.js";
import type { Chosen, ValueSetting } from "./marks.js";
import { possibleValues } from "./possible-values.js";

/** The same person with no fact too many, as long as `holds`. */
export function fewestFacts(chosen: Chosen, holds: (chosen: Chosen) => boolean): Chosen {
  let person = chosen;
  for (const path of [...chosen.keys()].reverse()) {
    const without = new Map([...person].filter(([name]) => name !== path));
    if (holds(without)) person = without;
  }
  return person;
}

/** The same person with the plainest value of each fact, as long as `holds`. */
export function plainestValues(chosen: Chosen, holds: (chosen: Chosen) => boolean, setting: ValueSetting): Chosen {
  let person = chosen;
  for (const path of chosen.keys()) person = plainer(path, person, holds, setting);
  return person;
}

function plainer(path: string, person: Chosen, holds: (chosen: Chosen) => boolean, setting: ValueSetting): Chosen {
  const fact = setting.vocabulary.get(path);
  if (fact === undefined || !isRecorded(fact)) return person;
  const present = JSON.stringify(person.get(path));
  for (const value of possibleValues(path, fact, person, setting)) {
    if (JSON.stringify(value) === present) break;
    const other = new Map([...person, [path, value]]);
    if (holds(other)) return other;
  }
  return person;
}
