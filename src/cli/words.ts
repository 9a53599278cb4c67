import type { Urgency } from "../recommend/order.js";
import type { Strength } from "../language/names.js";
import type { Text } from "../text/text.js";

/** The headings and small words of the text output. */
export const headings: Readonly<Record<Urgency, Text>> = {
  overdue: { da: "FRISTEN ER OVERSKREDET", en: "OVERDUE" },
  "past-due-unconfirmed": {
    da: "FRISTEN ER GÅET – BEKRÆFT, OM DET ER GJORT",
    en: "PAST DUE – CONFIRM WHETHER IT IS DONE",
  },
  due: { da: "HAR EN FRIST", en: "HAS A TIME LIMIT" },
  open: { da: "SKAL OVERVEJES ELLER GØRES NU", en: "TO CONSIDER OR DO NOW" },
  unconfirmed: { da: "GÆLDER – BEKRÆFT, OM DET ER GJORT", en: "APPLIES – CONFIRM WHETHER IT IS DONE" },
  lapsed: { da: "BORTFALDET UDEN AT VÆRE GJORT", en: "LAPSED WITHOUT BEING DONE" },
  fulfilled: { da: "GJORT", en: "DONE" },
};

export const strengthWords: Readonly<Record<Strength, Text>> = {
  must: { da: "skal", en: "must" },
  should: { da: "bør", en: "should" },
  may: { da: "kan", en: "may" },
};

export const words = {
  asOf: { da: "vurderet pr.", en: "evaluated as of" },
  nothing: { da: "Modellen beder ikke om noget for denne person.", en: "The model asks nothing for this person." },
  nothingKnown: {
    da: "Intet kan afgøres som gældende endnu; svar på spørgsmålene nedenfor.",
    en: "Nothing can be said to apply yet; answer the questions below.",
  },
  assumed: { da: "Forudsat", en: "Assumed" },
  latest: { da: "senest", en: "by" },
  atTheLatest: { da: "måske før; spørg om datoen", en: "possibly earlier; ask for the date" },
  dueUnknown: {
    da: "fristen kendes ikke, før datoen er oplyst",
    en: "the time limit is not known until the date is given",
  },
  wasDue: { da: "fristen var", en: "the time limit was" },
  doneOn: { da: "gjort", en: "done" },
  late: { da: "efter fristen", en: "after the time limit" },
  lapsedOn: { da: "bortfaldt", en: "lapsed" },
  lapsesOn: { da: "men bortfalder", en: "but lapses on" },
  wouldHaveBeenDue: { da: "fristen ville have været", en: "the time limit would have been" },
  countedFrom: { da: "Fristen regnes fra", en: "The time limit counts from" },
  refused: { da: "TILLADELSE ER IKKE GIVET", en: "PERMISSION IS NOT GIVEN" },
  wasOverdue: { da: "fristen nåede at blive overskredet", en: "it was overdue before it lapsed" },
  because: { da: "Fordi", en: "Because" },
  note: { da: "Bemærk", en: "Note" },
  time: { da: "Hvornår", en: "When" },
  source: { da: "Kilde", en: "Source" },
  section: { da: "afsnit", en: "section" },
  page: { da: "s.", en: "p." },
  decision: { da: "afgørelse", en: "decision" },
  inferred: { da: "styrken er læst ud af teksten", en: "strength read from the wording" },
  onlyLaw: { da: "står ikke i modellen, kun i loven", en: "not in the model, only in the law" },
  notRead: { da: "kun læst i modellen", en: "read only in the model" },
  ask: { da: "Spørg", en: "Ask" },
  involves: { da: "inddrag", en: "involve" },
  actorInferred: { da: "aktøren er ikke nævnt i modellen", en: "the model names no actor" },
  undetermined: { da: "KAN IKKE AFGØRES ENDNU", en: "CANNOT BE DECIDED YET" },
  hinges: { da: "anbefalinger afhænger af svaret", en: "recommendations hinge on the answer" },
  hingesOne: { da: "anbefaling afhænger af svaret", en: "recommendation hinges on the answer" },
  alsoMissing: { da: "mangler også", en: "also missing" },
  andMore: { da: "og flere:", en: "and more:" },
  seeAll: {
    da: "De vigtigste anbefalinger under hvert spørgsmål; --all viser dem alle.",
    en: "The strongest recommendations under each question; --all shows them all.",
  },
  offersSeeAll: {
    da: "Målgruppe, forbehold og spørgsmål vises med --all.",
    en: "Audience, reservations and questions are shown with --all.",
  },
  possibly: { da: "måske også", en: "possibly also" },
  concluded: { da: "AFSLUTTET OG IKKE LÆNGERE VIST", en: "SETTLED AND NO LONGER SHOWN" },
  doesNotApply: { da: "GÆLDER IKKE", en: "DOES NOT APPLY" },
  offers: { da: "Tilbud", en: "Offers" },
  offersHeading: { da: "TILBUD, DER KAN PEGES PÅ", en: "OFFERS TO POINT TO" },
  endedHeading: { da: "UDELADTE TILBUD", en: "OFFERS LEFT OUT" },
  audience: { da: "For", en: "For" },
  actorOnDay: { da: "Aktør", en: "Actor" },
  fromDay: { da: "fra", en: "from" },
  lawMoved: { da: "Lov", en: "Law" },
  also: { da: "Samme handling, også", en: "The same act, also" },
} satisfies Readonly<Record<string, Text>>;
