import { analysesFrom } from "../analysis/analyses-from.js";
import { proveOnDays, type ProofOnDays } from "../analysis/invariants/prove-on-days.js";
import { sayRefutation } from "../analysis/invariants/say-refutation.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { sayExample } from "../compare/say-example.js";
import type { Invariant } from "../language/consistency.js";
import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import type { Language, Text } from "../text/text.js";
import { dayInForce } from "./check-meaning.js";
import { sayOnDay } from "./say-on-day.js";
import type { Style } from "./style.js";

const words = {
  title: { da: "Påstande", en: "Claims" },
  none: { da: "Programmet påstår ikke noget om sig selv.", en: "The programme claims nothing about itself." },
  unread: {
    da: "Påstandene kan ikke prøves, før fejlene er rettet.",
    en: "The claims cannot be tried before the mistakes are mended.",
  },
  from: { da: "fra", en: "from" },
  example: { da: "fx", en: "for instance" },
} satisfies Readonly<Record<string, Text>>;

const verdicts = {
  holds: { mark: "✓", colour: "green", da: "bevist", en: "proved" },
  refuted: { mark: "✗", colour: "red", da: "holder ikke", en: "does not hold" },
  "of-nobody": { mark: "–", colour: "yellow", da: "gælder ingen", en: "of nobody" },
  undecided: { mark: "?", colour: "yellow", da: "kunne ikke afgøres", en: "could not be decided" },
} as const satisfies Readonly<Record<ProofOnDays["kind"], object>>;

type Tried = { readonly invariant: Invariant; readonly proof: ProofOnDays };

/** Every claim of a programme, inherited ones too, with whether it is proved; one that is not with an example. */
export function formatInvariants(
  programme: Programme | undefined,
  asOf: CalendarDate,
  language: Language,
  style: Style,
): string {
  if (programme === undefined) return `${style.wrap(words.unread[language], "", "")}\n`;
  const tried = tryAll(programme, asOf);
  if (tried.length === 0) return `${style.wrap(words.none[language], "", "")}\n`;
  const title = style.wrap(`${words.title[language]} – ${programme.title[language]}`, "", "");
  const counts = Object.entries(verdicts).flatMap(([kind, verdict]) => {
    const number = tried.filter(({ proof }) => proof.kind === kind).length;
    return number === 0 ? [] : [`${String(number)} ${verdict[language]}`];
  });
  const blocks = tried.map((one) => formatTried(one, programme, language, style));
  return `${style.paint(title, "bold")}\n${blocks.join("\n")}\n\n${counts.join(", ")}\n`;
}

/** The same as data, by programme. */
export function invariantsAsData(programme: Programme | undefined, asOf: CalendarDate): readonly object[] {
  if (programme === undefined) return [];
  const claims = tryAll(programme, asOf).map(({ invariant, proof }) => {
    const { id, text, statements, decisions, why, addedBy } = invariant;
    return {
      ...{ id, text, statements, decisions, proof: proof.kind },
      ...(why && { why }),
      ...(addedBy !== undefined && { addedBy }),
      ...(proof.kind === "refuted" && {
        how: sayRefutation(proof, vocabularyOf(programme)),
        example: proof.example,
        shows: proof.shows,
      }),
    };
  });
  return [{ programme: programme.id, claims }];
}

function tryAll(programme: Programme, asOf: CalendarDate): readonly Tried[] {
  const days = analysesFrom(programme, { asOf: dayInForce(programme, asOf) });
  return programme.consistency.invariants.map((invariant) => ({
    invariant,
    proof: proveOnDays(invariant, days),
  }));
}

function formatTried(
  { invariant, proof }: Tried,
  programme: Programme,
  language: Language,
  { paint, wrap }: Style,
): string {
  const { id, text, addedBy } = invariant;
  const { mark, colour } = verdicts[proof.kind];
  const isInherited = programme.specific !== undefined && addedBy !== programme.id;
  const base = addedBy ?? programme.specific?.extends.at(-1)?.id ?? "";
  const from = isInherited ? ` (${words.from[language]} ${base})` : "";
  const head = `${paint(mark, colour)} ${id}${from}`;
  const said = wrap(text[language], "    ", "    ");
  if (proof.kind !== "refuted") {
    const open = proof.kind === "holds" ? [] : [wrap(verdicts[proof.kind][language], "    – ", "      ")];
    return [head, said, ...open].join("\n");
  }
  const vocabulary = vocabularyOf(programme);
  const how = wrap(`${verdicts.refuted[language]}: ${sayRefutation(proof, vocabulary)[language]}`, "    – ", "      ");
  const person = sayExample(proof.example, vocabulary)[language];
  const example = wrap(
    `${words.example[language]} ${sayOnDay(person, proof.example.asOf, language)}`,
    "      ",
    "      ",
  );
  return [head, said, how, example].join("\n");
}
