import { joinWords } from "../../text/join-words.js";
import { quote } from "../../text/quote.js";
import { inBoth, type Language, type Text } from "../../text/text.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Refutation } from "./prove-invariant.js";
import type { Failure } from "./ways-to-fail.js";

/** How an invariant fails, as a clause without a full stop. */
export function sayRefutation(refutation: Refutation, vocabulary: Vocabulary): Text {
  const changed = refutation.changed.map(quote);
  if (refutation.rules.length === 0 && !refutation.failure.startsWith("is-not-so")) {
    return changed.length === 0 ? noneLeft : sayChanged(changed);
  }
  const how = sayFailure(refutation, vocabulary);
  if (changed.length === 0) return how;
  const also = sayChanged(changed);
  return inBoth((language) => `${how[language]}; ${also[language]}`);
}

function sayChanged(rules: readonly string[]): Text {
  return {
    da: `${joinWords(rules, "and", "da")} er ændret og er ikke længere, som påstanden siger`,
    en: `${joinWords(rules, "and", "en")} ${rules.length === 1 ? "is changed and is" : "are changed and are"} no longer as the claim says`,
  };
}

function sayFailure({ failure, rules, missing }: Refutation, vocabulary: Vocabulary): Text {
  const unknown = missing.slice(0, mostUnknown).map((path) => vocabulary.get(path)?.label ?? { da: path, en: path });
  return inBoth((language) => {
    const named = rules.map(({ id }) => quote(id));
    const clause = said[failure][language](named);
    const labels = joinWords(
      unknown.map((label) => label[language]),
      "and",
      language,
    );
    return labels === "" ? clause : `${clause} (${language === "da" ? "ukendt" : "unknown"}: ${labels})`;
  });
}

/** More unknown facts than these say no more to a reader. */
const mostUnknown = 3;

/** A specific programme can leave out every rule that is meant. */
const noneLeft: Text = {
  da: "de regler, der menes, er udeladt",
  en: "the rules that are meant have been left out",
};

/** What to do about it. */
export function sayHelp({ failure }: Refutation): Text {
  return help[failure];
}

type Names = readonly string[];
type Say = (rules: Names) => string;

const anyOf: Readonly<Record<Language, Say>> = {
  da: (rules) => joinWords(rules, "or", "da"),
  en: (rules) => joinWords(rules, "or", "en"),
};
const allOf: Readonly<Record<Language, Say>> = {
  da: (rules) => joinWords(rules, "and", "da"),
  en: (rules) => joinWords(rules, "and", "en"),
};

const said: Readonly<Record<Failure, Readonly<Record<Language, Say>>>> = {
  "gets-none": {
    da: (rules) =>
      byNumber(rules, {
        one: (name) => `der er nogen, som ikke får ${name}`,
        two: (name, other) => `der er nogen, som hverken får ${name} eller ${other}`,
        more: `der er nogen, som ikke får nogen af disse regler: ${allOf.da(rules)}`,
      }),
    en: (rules) =>
      byNumber(rules, {
        one: (name) => `somebody does not get ${name}`,
        two: (name, other) => `somebody gets neither ${name} nor ${other}`,
        more: `somebody gets none of these rules: ${allOf.en(rules)}`,
      }),
  },
  "gets-none-for-certain": {
    da: (rules) => `der er nogen, om hvem der vides for lidt til, at ${anyOf.da(rules)} gælder`,
    en: (rules) => `there is somebody of whom too little is known for ${anyOf.en(rules)} to apply`,
  },
  "is-left-out": {
    da: (rules) =>
      byNumber(rules, {
        one: (name) => `der er nogen, som er udelukket fra ${name}`,
        two: (name, other) => `der er nogen, som er udelukket fra både ${name} og ${other}`,
        more: `der er nogen, som er udelukket fra alle disse regler: ${allOf.da(rules)}`,
      }),
    en: (rules) =>
      byNumber(rules, {
        one: (name) => `somebody is ruled out of ${name}`,
        two: (name, other) => `somebody is ruled out of both ${name} and ${other}`,
        more: `somebody is ruled out of all of these rules: ${allOf.en(rules)}`,
      }),
  },
  "gets-one": {
    da: (rules) => `der er nogen, som får ${allOf.da(rules)}`,
    en: (rules) => `somebody gets ${allOf.en(rules)}`,
  },
  "gets-of-two-groups": {
    da: (rules) => `der er nogen, som på én gang får ${allOf.da(rules)}`,
    en: (rules) => `somebody gets ${allOf.en(rules)} at once`,
  },
  "has-two-responsibles": {
    da: (rules) => `der er nogen, som får ${allOf.da(rules)}, der har hver sin ansvarlige`,
    en: (rules) => `somebody gets ${allOf.en(rules)}, whose responsibles differ`,
  },
  "is-not-so": {
    da: () => "der er nogen, for hvem det ikke er sådan",
    en: () => "of somebody it is not so",
  },
  "is-not-so-for-certain": {
    da: () => "der er nogen, om hvem der vides for lidt til, at det er sådan",
    en: () => "there is somebody of whom too little is known for it to be so",
  },
};

type ByNumber = {
  readonly one: (name: string) => string;
  readonly two: (name: string, other: string) => string;
  readonly more: string;
};

function byNumber([first = "", second, ...others]: Names, { one, two, more }: ByNumber): string {
  if (second === undefined) return one(first);
  return others.length === 0 ? two(first, second) : more;
}

const mend: Text = {
  da: "ret reglerne, eller afgræns med `whoever`, hvem påstanden gælder",
  en: "mend the rules, or narrow with `whoever` whom the claim is about",
};

const knowMore: Text = {
  da: "kræv i `whoever`, at det vides, fx `person.ageYears >= 0`, eller skriv `coveredBy` i stedet for `gets`",
  en: "demand in `whoever` that it is known, such as `person.ageYears >= 0`, or write `coveredBy` instead of `gets`",
};

const help: Readonly<Record<Failure, Text>> = {
  "gets-none": mend,
  "gets-none-for-certain": knowMore,
  "is-left-out": mend,
  "gets-one": mend,
  "gets-of-two-groups": {
    da: "gør den ene regels `when` snævrere, så de to aldrig gælder den samme",
    en: "narrow the `when` of one of the rules, so that they never apply to the same person",
  },
  "has-two-responsibles": {
    da: "lad én have ansvaret, eller gør reglernes `when` snævrere, så de to aldrig gælder den samme",
    en: "let one be responsible, or narrow the `when` of the rules, so that they never apply to the same person",
  },
  "is-not-so": mend,
  "is-not-so-for-certain": {
    da: "kræv i `whoever`, at det vides, fx `person.ageYears >= 0`",
    en: "demand in `whoever` that it is known, such as `person.ageYears >= 0`",
  },
};
