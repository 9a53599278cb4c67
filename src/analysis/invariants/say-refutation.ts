import { joinWords } from "../../text/join-words.js";
import { quote } from "../../text/quote.js";
import { inBoth, type Text } from "../../text/text.js";
import type { Refutation } from "./prove-invariant.js";
import type { Failure } from "./ways-to-fail.js";

/** How an invariant fails, as a clause without a full stop. */
export function sayRefutation({ failure, rules }: Refutation): Text {
  if (rules.length === 0 && !failure.startsWith("is-not-so")) return noneLeft;
  return inBoth((language) => {
    const named = rules.map(({ id }) => quote(id));
    return said[failure]((by) => joinWords(named, by, language))[language];
  });
}

/** A specific programme can leave out every rule that is meant. */
const noneLeft: Text = {
  da: "de regler, der menes, er udeladt",
  en: "the rules that are meant have been left out",
};

/** What to do about it. */
export function sayHelp({ failure }: Refutation): Text {
  return help[failure];
}

type Said = (rules: (by: "and" | "or") => string) => Text;

const said: Readonly<Record<Failure, Said>> = {
  "gets-none": (rules) => ({ da: `nogen får ikke ${rules("or")}`, en: `somebody does not get ${rules("or")}` }),
  "gets-none-for-certain": (rules) => ({
    da: `for nogen vides der for lidt til, at ${rules("or")} gælder`,
    en: `of somebody too little is known for ${rules("or")} to apply`,
  }),
  "is-left-out": (rules) => ({
    da: `nogen er udelukket fra ${rules("or")}`,
    en: `somebody is ruled out of ${rules("or")}`,
  }),
  "gets-one": (rules) => ({ da: `nogen får ${rules("and")}`, en: `somebody gets ${rules("and")}` }),
  "gets-of-two-groups": (rules) => ({
    da: `nogen får på én gang ${rules("and")}`,
    en: `somebody gets ${rules("and")} at once`,
  }),
  "has-two-responsibles": (rules) => ({
    da: `nogen får ${rules("and")}, som har hver sin ansvarlige`,
    en: `somebody gets ${rules("and")}, whose responsibles differ`,
  }),
  "is-not-so": () => ({ da: "for nogen er det ikke sådan", en: "of somebody it is not so" }),
  "is-not-so-for-certain": () => ({
    da: "for nogen vides der for lidt til, at det er sådan",
    en: "of somebody too little is known for it to be so",
  }),
};

const mend: Text = {
  da: "ret reglerne, eller sig i `whoever`, hvem det ikke gælder",
  en: "mend the rules, or say in `whoever` whom it is not so of",
};

const knowMore: Text = {
  da: "sig i `whoever`, hvad der skal vides, eller skriv `coveredBy` i stedet for `gets`",
  en: "say in `whoever` what must be known, or write `coveredBy` instead of `gets`",
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
    da: "sig i `whoever`, hvad der skal vides",
    en: "say in `whoever` what must be known",
  },
};
