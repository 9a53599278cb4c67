import { assertNever } from "../../../src/truth/condition.js";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import { hospitalUnits } from "../../../src/vocabulary/hospital-units.js";
import { numbersAround, type Chosen, type ValueSetting } from "./marks.js";
import { possibleDays } from "./possible-days.js";
import { listsAbout, possibleLists } from "./possible-lists.js";

/** Values of a fact on both sides of every limit that it is compared with, the plainest first. */
export function possibleValues(
  path: string,
  fact: RecordedFact,
  chosen: Chosen,
  setting: ValueSetting,
): readonly unknown[] {
  switch (fact.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return Object.keys(fact.values);
    case "integer":
      return [...new Set([fact.min, ...numbersAround(path, setting)])].filter(
        (value) => fact.min <= value && value <= fact.max,
      );
    case "date":
      return possibleDays(path, chosen, setting);
    case "event":
      return [...possibleDays(path, chosen, setting), "no", "unknown-date"];
    case "set":
      return possibleLists(Object.keys(fact.values), [...listsAbout(path, setting), hospitalUnits]);
    case "codes":
      return possibleLists(listsAbout(path, setting).flat(), listsAbout(path, setting));
    default:
      return assertNever(fact);
  }
}
