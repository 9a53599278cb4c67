import type { Names } from "../language/names.js";
import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";

/** Who is meant by a name in a rule: an actor, or whoever has a task on the day. */
export function sayActor(name: string, { actors, responsibilities }: Names): Text {
  const actor = Object.hasOwn(actors, name) ? actors[name] : undefined;
  if (actor !== undefined) return { da: actor.da, en: actor.en };
  const task = Object.hasOwn(responsibilities, name) ? responsibilities[name] : undefined;
  if (task === undefined) return { da: quote(name), en: quote(name) };
  return {
    da: `den, der på dagen har opgaven (${task.label.da})`,
    en: `whoever has the task on the day (${task.label.en})`,
  };
}
