import { sayDuration } from "../../calendar/say-duration.js";
import { strengthWords } from "../../language/words.js";
import { sayCondition } from "../../language/say-condition.js";
import { inBoth, type Language, type Text } from "../../text/text.js";
import type { Condition, Leaf } from "../../truth/condition.js";
import { negation } from "./mutate-condition.js";
import type { Mutant } from "./mutants.js";
import type { TriedProgramme } from "./trial.js";

type Saying = Pick<TriedProgramme, "vocabulary" | "programme" | "parameter">;

/** What is changed in a mutant, as a clause that could follow the name of the rule. */
export function sayMutant({ change, at }: Mutant, saying: Saying): Text {
  switch (change.kind) {
    case "leaf":
      return sayOtherList(change.was, change.is, saying) ?? instead(say(change.is, saying), say(change.was, saying));
    case "connective":
      return change.was.kind === "all"
        ? about(
            { da: "et af leddene er nok, hvor alle skal gælde", en: "one part is enough where all must hold" },
            change.was,
            saying,
          )
        : about(
            { da: "alle led skal gælde, hvor et er nok", en: "all parts must hold where one is enough" },
            change.was,
            saying,
          );
    case "dropped":
      return about({ da: "uden leddet", en: "without the part" }, change.part, saying);
    case "negated":
      return instead(say(negation(change.part), saying), say(change.part, saying));
    case "due":
    case "lapses": {
      const what = change.kind === "due" ? words.due : words.lapses;
      return inBoth(
        (language) =>
          `${what[language]} ${sayDuration(change.is, language)} ${words.instead[language]} ${sayDuration(change.was, language)}`,
      );
    }
    case "anchor":
      return inBoth(
        (language) =>
          `${words.anchor[language]} ${saying.vocabulary.get(change.dropped)?.label[language] ?? change.dropped}`,
      );
    case "strength":
      return inBoth(
        (language) =>
          `${words.strength[language]} ${instead(strengthWords[change.is], strengthWords[change.was])[language]}`,
      );
    case "parameter":
      return inBoth((language) => {
        const label = saying.programme.parameters[at.id]?.label[language] ?? at.id;
        return `${label}: ${String(change.is)} ${words.instead[language]} ${String(change.was)}`;
      });
  }
}

/** What a scenario does that catches it. */
export function sayCaught(mutant: Mutant, saying: Saying): Text {
  const said = sayMutant(mutant, saying);
  return { da: `fanger: ${said.da}`, en: `catches: ${said.en}` };
}

/** A list in which one value is another, lacks or has come in; long lists are not repeated. */
function sayOtherList(was: Leaf, is: Leaf, { vocabulary }: Saying): Text | undefined {
  if (!("values" in was) || !("values" in is) || was.operator !== is.operator) return undefined;
  const fact = vocabulary.get(was.fact);
  const [gone] = was.values.filter((value) => !is.values.some((one) => one === value));
  const [come] = is.values.filter((value) => !was.values.some((one) => one === value));
  const name = (value: unknown): Text => {
    const written = String(value);
    return (fact !== undefined && "values" in fact ? fact.values[written] : undefined) ?? { da: written, en: written };
  };
  const label = fact?.label ?? name(was.fact);
  const changed =
    gone === undefined
      ? inBoth((language) => `${quoted(name(come), language)} ${words.added[language]}`)
      : come === undefined
        ? inBoth((language) => `${quoted(name(gone), language)} ${words.removed[language]}`)
        : instead(name(come), name(gone));
  return inBoth((language) => `${label[language]}: ${changed[language]}`);
}

const words = {
  added: { da: "er føjet til", en: "is added" },
  removed: { da: "er taget ud", en: "is taken out" },
  instead: { da: "i stedet for", en: "instead of" },
  due: { da: "fristen er", en: "the time limit is" },
  lapses: { da: "det bortfalder efter", en: "it lapses after" },
  anchor: { da: "fristen regnes ikke fra", en: "the time limit does not count from" },
  strength: { da: "styrken er", en: "the strength is" },
} satisfies Readonly<Record<string, Text>>;

function say(condition: Condition, { vocabulary, programme: names, parameter }: Saying): Text {
  return inBoth((language) => sayCondition(condition, language, { vocabulary, names, parameter }));
}

function instead(is: Text, was: Text): Text {
  return inBoth((language) => `${quoted(is, language)} ${words.instead[language]} ${quoted(was, language)}`);
}

function about(what: Text, condition: Condition, saying: Saying): Text {
  const said = say(condition, saying);
  return inBoth((language) => `${what[language]} ${quoted(said, language)}`);
}

function quoted(text: Text, language: Language): string {
  return language === "da" ? `»${text.da}«` : `“${text.en}”`;
}
