import { joinWords } from "../text/join-words.js";
import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";
import { consistencyMessages } from "./consistency-messages.js";
import { didYouMean } from "./did-you-mean.js";
import type { Messages } from "./message.js";

type Kind =
  | "act"
  | "strength"
  | "condition"
  | "parameter"
  | "statement"
  | "law"
  | "actor"
  | "source"
  | "unit"
  | "topic"
  | "document"
  | "theme"
  | "rule"
  | "diagnosis"
  | "option"
  | "answerer"
  | "subject"
  | "section";

const kinds: Readonly<Record<Kind, Text>> = {
  act: { da: "handling", en: "act" },
  strength: { da: "styrke", en: "strength" },
  condition: { da: "navngiven betingelse", en: "named condition" },
  parameter: { da: "parameter", en: "parameter" },
  statement: { da: "udsagn", en: "statement" },
  law: { da: "lov", en: "law" },
  actor: { da: "aktør", en: "actor" },
  source: { da: "kilde", en: "source" },
  unit: { da: "enhed", en: "unit" },
  topic: { da: "slags tilbud", en: "kind of offer" },
  document: { da: "kildedokument", en: "source document" },
  theme: { da: "tema", en: "theme" },
  rule: { da: "regel", en: "rule" },
  diagnosis: { da: "sygdom", en: "disease" },
  option: { da: "valg", en: "choice" },
  answerer: { da: "svargiver", en: "answerer" },
  subject: { da: "emne", en: "subject" },
  section: { da: "afsnit", en: "section" },
};

/** `fits` lists operators; a date has none. */
function fitting(fits: string): Text {
  if (fits !== "") return { da: `efter oplysningen kan stå ${fits}`, en: `what can follow the fact: ${fits}` };
  return {
    da: "en dato kan ikke sammenlignes; brug en alder som `person.ageYears < 18`",
    en: "a date cannot be compared; use an age such as `person.ageYears < 18`",
  };
}

/** What can be wrong with a rule file. */
export const ruleMessages = {
  ...consistencyMessages,
  "unknown-key": (d: { name: string; nearest: string | undefined; allowed: string }) => ({
    message: { da: `ukendt felt ${quote(d.name)}`, en: `unknown field ${quote(d.name)}` },
    help: didYouMean(d.nearest, { da: `felterne her er ${d.allowed}`, en: `the fields here are ${d.allowed}` }),
  }),
  "split-text": (d: { rest: string }) => ({
    message: {
      da: `et komma har delt en tekst: ${quote(d.rest)} er blevet et felt for sig`,
      en: `a comma has split a text: ${quote(d.rest)} has become a field of its own`,
    },
    help: {
      da: 'sæt citationstegn om hele teksten: `"Ja, det er aftalt"`',
      en: 'put quotes around the whole text: `"Yes, it is agreed"`',
    },
  }),
  "missing-key": (d: { name: string; of: string | undefined }) => ({
    message: {
      da: `feltet ${quote(d.name)} mangler ${d.of === undefined ? "øverst i filen" : `i ${quote(d.of)}`}`,
      en: `the field ${quote(d.name)} is missing ${d.of === undefined ? "at the top of the file" : `in ${quote(d.of)}`}`,
    },
    help: { da: `tilføj \`${d.name}: …\``, en: `add \`${d.name}: …\`` },
  }),
  "missing-translation": (d: { language: "da" | "en"; of: string }) => ({
    message: {
      da: `${quote(d.of)} mangler teksten på ${d.language === "da" ? "dansk" : "engelsk"}`,
      en: `${quote(d.of)} lacks its text in ${d.language === "da" ? "Danish" : "English"}`,
    },
    help: { da: `tilføj \`${d.language}: …\``, en: `add \`${d.language}: …\`` },
  }),
  "wrong-shape": (d: { name: string; expected: Text }) => ({
    message: { da: `${quote(d.name)} har ikke den rette form`, en: `${quote(d.name)} does not have the right shape` },
    help: { da: `skriv ${d.expected.da}`, en: `write ${d.expected.en}` },
  }),
  "bad-identifier": (d: { id: string }) => ({
    message: { da: `${quote(d.id)} kan ikke være et navn`, en: `${quote(d.id)} cannot be a name` },
    help: {
      da: "brug små bogstaver uden æ, ø og å, tal og bindestreger: `refer-to-css`",
      en: "use small letters, digits and hyphens: `refer-to-css`",
    },
  }),
  "duplicate-rule": (d: { id: string; first: string }) => ({
    message: {
      da: `reglen ${quote(d.id)} findes allerede (${d.first})`,
      en: `the rule ${quote(d.id)} exists already (${d.first})`,
    },
    help: { da: "giv den ene et andet navn", en: "give one of them another name" },
  }),
  "duplicate-id": (d: { id: string; first: string }) => ({
    message: {
      da: `${quote(d.id)} findes allerede (${d.first})`,
      en: `${quote(d.id)} exists already (${d.first})`,
    },
    help: { da: "giv den ene et andet navn", en: "give one of them another name" },
  }),
  "unknown-name": (d: { kind: Kind; name: string; nearest: string | undefined; allowed?: string | undefined }) => ({
    message: { da: `ukendt ${kinds[d.kind].da} ${quote(d.name)}`, en: `unknown ${kinds[d.kind].en} ${quote(d.name)}` },
    help: didYouMean(
      d.nearest,
      d.allowed === undefined
        ? { da: "navnet findes ikke i programmet", en: "the programme has no such name" }
        : { da: `vælg en af ${d.allowed}`, en: `choose one of ${d.allowed}` },
    ),
  }),
  "unknown-decision": (d: { name: string }) => ({
    message: { da: `${quote(d.name)} er ikke en afgørelse`, en: `${quote(d.name)} is not a decision` },
    help: { da: "afgørelser skrives `D1`, `D2` …", en: "decisions are written `D1`, `D2` …" },
  }),
  "rule-without-source": (d: { id: string; mayBeOwn: boolean }) => ({
    message: {
      da: `reglen ${quote(d.id)} henviser ikke til noget udsagn`,
      en: `the rule ${quote(d.id)} cites no statement`,
    },
    help: d.mayBeOwn
      ? {
          da: "er reglen programmets egen, så skriv `source: programme`; ellers skriv udsagnet i `statements`, eller `source: law` med en lov i `laws`",
          en: "if the rule is the programme's own, write `source: programme`; otherwise name the statement in `statements`, or write `source: law` with a law in `laws`",
        }
      : {
          da: "skriv udsagnet i `statements`, eller `source: law` med en lov i `laws`",
          en: "name the statement in `statements`, or write `source: law` with a law in `laws`",
        },
  }),
  "stronger-than-source": (d: { id: string; strength: string; strongest: string }) => ({
    message: {
      da: `reglen ${quote(d.id)} siger ${quote(d.strength)}, men det stærkeste udsagn siger ${quote(d.strongest)}`,
      en: `the rule ${quote(d.id)} says ${quote(d.strength)}, but its strongest statement says ${quote(d.strongest)}`,
    },
    help: {
      da: "sænk styrken, eller henvis til afgørelsen (`decisions`), der begrunder den",
      en: "lower the strength, or cite the decision (`decisions`) that gives the reason",
    },
  }),
  "empty-group": (d: { word: string }) => ({
    message: { da: `${quote(d.word)} er tom`, en: `${quote(d.word)} is empty` },
    help: { da: "skriv mindst én betingelse", en: "write at least one condition" },
  }),
  "mixed-condition": (d: { found: readonly string[] }) => ({
    message: {
      da: `en betingelse kan ikke på én gang have ${joinWords(d.found.map(quote), "and", "da")}`,
      en: `a condition cannot have ${joinWords(d.found.map(quote), "and", "en")} at once`,
    },
    help: { da: "læg det ene ind under det andet", en: "put one inside the other" },
  }),
  "unreadable-condition": (d: { text: string; nearest: string | undefined; fits?: string | undefined }) => ({
    message: { da: `betingelsen ${quote(d.text)} kan ikke læses`, en: `the condition ${quote(d.text)} cannot be read` },
    help: didYouMean(
      d.nearest,
      d.fits === undefined
        ? {
            da: "skriv `oplysning operator værdi`, fx `person.ageYears < 18` eller `disease.diagnosed has happened`",
            en: "write `fact operator value`, for instance `person.ageYears < 18` or `disease.diagnosed has happened`",
          }
        : fitting(d.fits),
    ),
  }),
  "unknown-fact-in-rule": (d: { name: string; nearest: string | undefined }) => ({
    message: { da: `ukendt oplysning ${quote(d.name)}`, en: `unknown fact ${quote(d.name)}` },
    help: didYouMean(d.nearest, { da: "oplysningerne står i `forloeb facts`", en: "`forloeb facts` lists the facts" }),
  }),
  "operator-does-not-fit": (d: { operator: string; fact: string; fits: string }) => ({
    message: {
      da: `${quote(d.operator)} passer ikke til ${quote(d.fact)}`,
      en: `${quote(d.operator)} does not fit ${quote(d.fact)}`,
    },
    help: fitting(d.fits),
  }),
  "value-does-not-fit": (d: { value: string; fact: string; nearest: string | undefined; allowed: string }) => ({
    message: {
      da: `${quote(d.fact)} har ikke værdien ${quote(d.value)}`,
      en: `${quote(d.fact)} has no value ${quote(d.value)}`,
    },
    help: didYouMean(d.nearest, { da: `værdierne er ${d.allowed}`, en: `the values are ${d.allowed}` }),
  }),
  "number-never-reached": (d: { value: number; fact: string; min: number; max: number }) => ({
    message: {
      da: `${quote(d.fact)} er aldrig ${String(d.value)}`,
      en: `${quote(d.fact)} is never ${String(d.value)}`,
    },
    help: {
      da: `skriv et tal fra ${String(d.min)} til ${String(d.max)}`,
      en: `write a number from ${String(d.min)} to ${String(d.max)}`,
    },
  }),
  "condition-circle": (d: { circle: string }) => ({
    message: {
      da: `de navngivne betingelser henviser til sig selv: ${d.circle}`,
      en: `the named conditions refer to themselves: ${d.circle}`,
    },
    help: { da: "bryd kæden ét sted", en: "break the chain in one place" },
  }),
  "unreadable-due": (d: { text: string; part: "duration" | "anchor" }) => ({
    message: {
      da: `${quote(d.text)} kan ikke læses som en del af en frist`,
      en: `${quote(d.text)} cannot be read as part of a time limit`,
    },
    help: {
      duration: {
        da: "skriv et antal og en enhed: `10 days`, `2 weeks`, `3 months` eller `18 years`",
        en: "write a number and a unit: `10 days`, `2 weeks`, `3 months` or `18 years`",
      },
      anchor: {
        da: 'skriv den oplysning, der regnes fra, eller `"earliest of [a, b]"`',
        en: 'write the fact to count from, or `"earliest of [a, b]"`',
      },
    }[d.part],
  }),
  "anchor-has-no-date": (d: { fact: string }) => ({
    message: { da: `${quote(d.fact)} har ingen dato at regne fra`, en: `${quote(d.fact)} has no date to count from` },
    help: { da: "brug en dato eller en begivenhed", en: "use a date or an event" },
  }),
  "unit-does-not-fit": (d: { parameter: string; unit: string; expected: string }) => ({
    message: {
      da: `parameteren ${quote(d.parameter)} regnes i ${quote(d.unit)}, men her kræves ${quote(d.expected)}`,
      en: `the parameter ${quote(d.parameter)} counts in ${quote(d.unit)}, but ${quote(d.expected)} is needed here`,
    },
    help: { da: "brug en parameter med den rette enhed", en: "use a parameter with the right unit" },
  }),
  "unknown-placeholder": (d: { name: string; nearest: string | undefined }) => ({
    message: {
      da: `teksten nævner den ukendte parameter ${quote(d.name)}`,
      en: `the text names the unknown parameter ${quote(d.name)}`,
    },
    help: didYouMean(d.nearest, {
      da: "navne i krøllede parenteser skal være parametre",
      en: "names in curly brackets must be parameters",
    }),
  }),
  "too-many-rules": (d: { limit: number }) => ({
    message: {
      da: `programmet har flere end ${String(d.limit)} regler`,
      en: `the programme has more than ${String(d.limit)} rules`,
    },
    help: { da: "del det i flere programmer", en: "split it into several programmes" },
  }),
  "condition-too-large": (d: { limit: number }) => ({
    message: {
      da: `betingelsen har flere end ${String(d.limit)} led`,
      en: `the condition has more than ${String(d.limit)} parts`,
    },
    help: { da: "del den i flere regler", en: "split it into several rules" },
  }),
  "validity-gap": (d: { parameter: string }) => ({
    message: {
      da: `gyldighedsperioderne for ${quote(d.parameter)} overlapper eller har huller`,
      en: `the periods of validity of ${quote(d.parameter)} overlap or leave gaps`,
    },
    help: {
      da: "den ene periode skal begynde dagen efter, at den forrige slutter",
      en: "one period begins the day after the one before it ends",
    },
  }),
  "no-rules": (_: object) => ({
    message: { da: "her er ingen regelfiler", en: "there are no rule files here" },
    help: {
      da: "læg mindst én regelfil (`.yaml`) i mappen",
      en: "put at least one rule file (`.yaml`) into the folder",
    },
  }),
  "missing-file": (d: { name: string }) => ({
    message: { da: `programmet mangler filen ${quote(d.name)}`, en: `the programme lacks the file ${quote(d.name)}` },
    help: { da: `tilføj ${d.name}`, en: `add ${d.name}` },
  }),
  "unknown-gate": (d: { name: string; nearest: string | undefined; allowed: string }) => ({
    message: {
      da: `ukendt betingelse ${quote(d.name)} i \`appliesTo\``,
      en: `unknown condition ${quote(d.name)} in \`appliesTo\``,
    },
    help: didYouMean(d.nearest, {
      da: `vælg en af ${d.allowed}`,
      en: `choose one of ${d.allowed}`,
    }),
  }),
} satisfies Messages;
