import { sayDate } from "../calendar/say-date.js";
import type { Contradiction, ProgrammeEntry, ResultDeviation, Result, SetAside } from "../recommend/result-schema.js";
import { joinWords } from "../text/join-words.js";
import { contradictionWords, membershipWords, programmeWords, statusWords, verdictWords } from "./programme-words.js";
import type { Show } from "./show.js";
import { strengthWords } from "../language/words.js";
import { words } from "./words.js";

/** Each programme that was looked at, whether the person is in it, and why, or what to ask. */
export function formatProgrammes({ programmes = [] }: Result, show: Show): readonly string[] {
  return programmes.map((entry) => formatEntry(entry, show));
}

function formatEntry(entry: ProgrammeEntry, show: Show): string {
  const { language, style } = show;
  const { title, version, status, membership, why } = entry;
  const head = `${programmeWords.programme[language]}: ${title[language]} (${version}, ${statusWords[status][language]})`;
  const reason = why[language] === "" ? "" : ` (${why[language]})`;
  const lines = [`${membershipWords[membership][language]}${reason}.`, ...questionsOf(entry, show)];
  return [style.wrap(head, "", "  "), ...lines.map((text) => style.wrap(text, "  ", "    "))].join("\n");
}

/** What to ask to know whether a person belongs to a programme: of diseases by their names, and not for codes. */
function questionsOf(entry: ProgrammeEntry, { language, vocabulary }: Show): readonly string[] {
  const { membership, possible, diagnoses, missing } = entry;
  if (membership !== "candidate" && membership !== "undetermined") return [];
  const fact = vocabulary.get("disease.diagnoses");
  const named = (possible.length > 0 ? possible : diagnoses).map(
    (key) => (fact && "values" in fact ? fact.values[key]?.[language] : undefined) ?? key,
  );
  const begins = programmeWords[possible.length > 0 ? "possible" : "hasOneOf"][language];
  const ofDiseases = missing.includes("disease.codes") && named.length > 0;
  const others = missing
    .filter((path) => !(ofDiseases && path === "disease.codes"))
    .flatMap((path) => {
      const asked = vocabulary.get(path);
      return asked !== undefined && "question" in asked ? [`${words.ask[language]}: ${asked.question[language]}`] : [];
    });
  return [...(ofDiseases ? [`${begins} ${joinWords(named, "or", language)}?`] : []), ...others];
}

/**
 * What the base asks of this person and the programme does not, with the reason that was given: obligations, which come
 * first in a result, or what should or may be done.
 */
export function formatSetAside(
  { setAside = [] }: Result,
  which: "obligations" | "others",
  show: Show,
): readonly string[] {
  const mine = setAside.filter(({ strength }) => (strength === "must") === (which === "obligations"));
  if (mine.length === 0) return [];
  const heading = `${programmeWords.setAside[show.language]} (${String(mine.length)})`;
  return [show.style.paint(heading, "bold", "yellow"), ...mine.map((one) => formatOne(one, show))];
}

function formatOne(
  { text, due, strength, responsible, recipient, outcome, missing, deviations }: SetAside,
  show: Show,
): string {
  const { language, style, programme, vocabulary } = show;
  const actor = (id: string): string => programme.actors[id]?.[language] ?? id;
  const who = responsible === recipient ? actor(responsible) : `${actor(responsible)} → ${actor(recipient)}`;
  const facts = missing.map((path) => vocabulary.get(path)?.label[language] ?? path);
  const latest = due?.date === undefined ? [] : [`${words.latest[language]} ${sayDate(due.date, language)}`];
  const perhaps =
    outcome === "applies" ? [] : [`${programmeWords.perhaps[language]} ${joinWords(facts, "and", language)}`];
  return [
    style.wrap(text[language], "  ! ", "    "),
    style.paint(
      style.wrap([who, strengthWords[strength][language], ...latest, ...perhaps].join(" · "), "    ", "    "),
      "gray",
    ),
    ...deviations.map((one) => style.wrap(sayDeviation(one, show), "    ", "      ")),
  ].join("\n");
}

/** That the programme deviates, how, and why, in one line for a clinician. */
export function sayDeviation(
  one: ResultDeviation,
  { language, programme }: Pick<Show, "language" | "programme">,
): string {
  // Where one programme is followed, there is no doubt which.
  const which = programme.id === one.programme ? "" : ` (${one.programme})`;
  const { verdict, changes, reason, weakensMust } = one;
  const must = weakensMust ? [programmeWords.weakensMust[language]] : [];
  const how = [verdictWords[verdict][language], ...must].join(", ");
  const what = changes.map((text) => text[language]).join("; ");
  return `${programmeWords.theProgramme[language]}${which} ${programmeWords.deviates[language]} (${how}): ${what}. ${programmeWords.reason[language]}: ${reason[language]}`;
}

/** Where the programmes that a person is in do not agree: shown, never settled silently. */
export function formatContradictions({ contradictions = [] }: Result, show: Show): readonly string[] {
  if (contradictions.length === 0) return [];
  const heading = `${programmeWords.contradictions[show.language]} (${String(contradictions.length)})`;
  return [show.style.paint(heading, "bold", "red"), ...contradictions.map((one) => formatContradiction(one, show))];
}

function formatContradiction({ rule, kind, says }: Contradiction, { language, style }: Show): string {
  return [
    style.wrap(`${rule}: ${contradictionWords[kind][language]}`, "  ! ", "    "),
    ...Object.entries(says).map(([programme, text]) => style.wrap(`${programme}: ${text[language]}`, "    ", "      ")),
  ].join("\n");
}
