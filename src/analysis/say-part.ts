import { sayCondition } from "../language/say-condition.js";
import { inBoth, type Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";
import type { Analysis } from "./analysis.js";

/** A condition as a main clause without a full stop, with the numbers of the day. */
export function sayPart(condition: Condition, { vocabulary, programme: names, parameter }: Analysis): Text {
  return inBoth((language) => sayCondition(condition, language, { vocabulary, names, parameter }));
}
