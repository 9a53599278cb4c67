import type { PersonChangeKind, Wording } from "../diff/programme-diff.js";
import type { Text } from "../text/text.js";

/** The words of `forloeb diff`. */
export const diffWords = {
  targetGroup: { da: "MÅLGRUPPEN", en: "THE TARGET GROUP" },
  recommendations: { da: "ANBEFALINGER", en: "RECOMMENDATIONS" },
  offers: { da: "TILBUD", en: "OFFERS" },
  onlyWords: { da: "KUN SAGT PÅ EN ANDEN MÅDE", en: "ONLY SAID OTHERWISE" },
  for: { da: "fx", en: "for instance" },
  before: { da: "Før", en: "Before" },
  now: { da: "Nu", en: "Now" },
  wording: { da: "Sagt på en anden måde", en: "Said otherwise" },
  undecided: { da: "Det kunne ikke afgøres", en: "It could not be decided" },
  same: { da: "Ingen forskel: alle får det samme.", en: "No difference: everybody gets the same." },
  sameButWords: {
    da: "Alle får det samme; noget er sagt på en anden måde.",
    en: "Everybody gets the same; something is said otherwise.",
  },
} satisfies Readonly<Record<string, Text>>;

export const wordingWords: Readonly<Record<Wording, Text>> = {
  text: { da: "teksten", en: "the text" },
  timing: { da: "tidspunktet i ord", en: "the time in words" },
  note: { da: "bemærkningen", en: "the note" },
  actors: { da: "hvad aktørerne hedder", en: "what the actors are called" },
  statements: { da: "udsagnene bag", en: "the statements behind it" },
  decisions: { da: "afgørelserne bag", en: "the decisions behind it" },
  laws: { da: "lovene bag", en: "the laws behind it" },
};

/** After "it could not be decided". */
export const undecidedWords: Readonly<Record<PersonChangeKind, Text>> = {
  enters: { da: "om flere hører til målgruppen", en: "whether more people belong to the target group" },
  leaves: { da: "om færre hører til målgruppen", en: "whether fewer people belong to the target group" },
  gained: { da: "om flere får den", en: "whether more people get it" },
  lost: { da: "om færre får den", en: "whether fewer people get it" },
  asked: { da: "om den skal afklares hos flere", en: "whether it is a question of more people" },
  "no-longer-asked": { da: "om den er udelukket for flere", en: "whether it is ruled out for more people" },
  strength: { da: "om styrken er en anden for nogen", en: "whether the strength is another for anybody" },
  responsible: { da: "om den ansvarlige er en anden", en: "whether somebody else is responsible" },
  recipient: { da: "om modtageren er en anden", en: "whether the recipient is somebody else" },
  actors: { da: "om det er andre, der skal handle", en: "whether others act" },
  alternatives: { da: "om modtageren også kan være andre", en: "whether others may receive it" },
  involves: { da: "om den inddrager andre", en: "whether it involves others" },
  offers: { da: "om den peger på andre tilbud", en: "whether it points to other offers" },
  due: { da: "om fristen er en anden", en: "whether the time limit is another" },
  lapses: { da: "om den bortfalder på en anden dag", en: "whether it lapses on another day" },
  "fulfilled-by": {
    da: "om der skal andet til, før den er opfyldt",
    en: "whether it takes something else to fulfil it",
  },
  "shown-until": { da: "om den vises i kortere eller længere tid", en: "whether it is shown for another time" },
};

/** "12 af 4.000 personer; om 3 kan det ikke afgøres". */
export function sayAffected(
  { people, undetermined }: { readonly people: number; readonly undetermined: number },
  population: number,
): Text {
  const [some, all, open] = [people, population, undetermined].map(sayNumber) as [Text, Text, Text];
  return {
    da: `${some.da} af ${all.da} personer${undetermined === 0 ? "" : `; om ${open.da} kan det ikke afgøres`}`,
    en: `${some.en} of ${all.en} people${undetermined === 0 ? "" : `; of ${open.en} it cannot be told`}`,
  };
}

function sayNumber(number: number): Text {
  const grouped = (separator: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, separator);
  return { da: grouped("."), en: grouped(",") };
}
