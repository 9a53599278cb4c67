import { sayDate } from "../calendar/say-date.js";
import type { Recommendation } from "../recommend/result-schema.js";
import { joinWords } from "../text/join-words.js";
import type { Known } from "../vocabulary/known-facts.js";
import { sayKnown } from "../vocabulary/say-known.js";
import { sayDeviation } from "./format-programmes.js";
import { programmeWords } from "./programme-words.js";
import type { Show } from "./show.js";
import { strengthWords } from "../language/words.js";
import { words } from "./words.js";

/** One recommendation in a few lines: who to whom and how strongly, what, by when, why, and where it stands. */
export function formatRecommendation(one: Recommendation, show: Show): string {
  const { language, style, vocabulary } = show;
  const actor = (id: string): string => show.programme.actors[id]?.[language] ?? id;
  const line = (label: keyof typeof words, text: string): string =>
    style.wrap(`${words[label][language]}: ${text}`, "    ", "      ");
  const to = joinWords([one.recipient, ...one.alternatives].map(actor), "or", language);
  const involves =
    one.involves.length === 0
      ? []
      : [`${words.involves[language]} ${joinWords(one.involves.map(actor), "and", language)}`];
  const isOwn = one.alternatives.length === 0 && one.recipient === one.responsible;
  const head = [
    isOwn ? actor(one.responsible) : `${actor(one.responsible)} → ${to}`,
    strengthWords[one.strength][language],
    ...involves,
    ...whenOf(one, show),
  ];
  const ask = [...new Set([...one.missing, ...(one.due?.missing ?? [])])].flatMap((path) => {
    const fact = vocabulary.get(path);
    return fact !== undefined && "question" in fact ? [line("ask", fact.question[language])] : [];
  });
  const short = [
    style.wrap(one.text[language], `  ${mark(one)} `, "    "),
    style.paint(style.wrap(head.join(" · "), "    ", "    "), "gray"),
  ];
  if (show.short) return short.join("\n");
  return [
    ...short,
    ...one.also
      .filter(({ text }) => text.da !== one.text.da)
      .map(({ text, strength }) => line("also", `(${strengthWords[strength][language]}) ${text[language]}`)),
    ...distinct([one, ...one.also].map(({ timing }) => timing?.[language])).map((text) => line("time", text)),
    ...distinct([one, ...one.also].map(({ note }) => note?.[language])).map((text) => line("note", text)),
    line("because", one.why[language]),
    ...(one.deviations ?? []).map((deviation) => style.wrap(sayDeviation(deviation, show), "    ", "      ")),
    ...anchorOf(one, show).map((text) => line("countedFrom", text)),
    ...(one.state === "fulfilled" ? [] : ask),
    ...one.responsibilities.flatMap((responsibility) =>
      actorOf(responsibility, show).map((text) => line("actorOnDay", text)),
    ),
    ...(one.offers.length === 0 ? [] : [line("offers", offersOf(one, show))]),
    ...one.laws.flatMap((law) =>
      law.remark === undefined ? [] : [line("lawMoved", `${lawName(law, show)}. ${law.remark[language]}`)],
    ),
    style.paint(line("source", sourceOf(one, show)), "gray"),
  ].join("\n");
}

/** Who has the task on the day, who gets it next, and why (D19). */
function actorOf(
  { label, actor, why, next }: Recommendation["responsibilities"][number],
  { programme, language }: Show,
): readonly string[] {
  const name = (id: string): string => programme.actors[id]?.[language] ?? id;
  const later =
    next?.from === undefined ? "" : `; ${words.fromDay[language]} ${sayDate(next.from, language)}: ${name(next.actor)}`;
  const reasons = [why, next?.why].flatMap((text) => (text === undefined ? [] : [text[language]]));
  if (later === "" && reasons.length === 0) return [];
  return [[`${label[language]}: ${name(actor)}${later}`, ...reasons].join(". ")];
}

/** The offers that are certainly for the person by name, the others counted; the details stand once, at the end. */
function offersOf({ offers }: Recommendation, { programme, language }: Show): string {
  const certain = offers.filter(({ eligible }) => eligible === "true");
  const names = certain.map(
    ({ id }) => programme.offers.catalogue.find((offer) => offer.id === id)?.name[language] ?? id,
  );
  const left = offers.length - certain.length;
  return [...names, ...(left === 0 ? [] : [`${words.possibly[language]} ${String(left)}`])].join("; ");
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text ?? []))];
}

function mark({ state, strength }: Recommendation): string {
  if (state === "fulfilled") return "✓";
  if (state === "lapsed") return "–";
  return { must: "●", should: "○", may: "·" }[strength];
}

function whenOf(one: Recommendation, { language }: Show): readonly string[] {
  const { due, state, doneOn, late, wasOverdue, lapsedOn, lapsesOn } = one;
  const say = (label: keyof typeof words): string => words[label][language];
  if (state === "fulfilled") {
    const done = doneOn === undefined ? say("doneOn") : `${say("doneOn")} ${sayDate(doneOn, language)}`;
    return [
      late === true && due?.date !== undefined ? `${done} – ${say("late")} (${sayDate(due.date, language)})` : done,
    ];
  }
  const lapse = lapsedOn === undefined ? [] : [`${say("lapsedOn")} ${sayDate(lapsedOn, language)}`];
  if (due === undefined) return lapse;
  if (due.date === undefined) return [...lapse, say(due.missing.length > 0 ? "dueUnknown" : "dueNotBegun")];
  const day = sayDate(due.date, language);
  if (state === "lapsed") {
    const was = lapsedOn !== undefined && lapsedOn <= due.date ? say("wouldHaveBeenDue") : say("wasDue");
    return [...lapse, `${was} ${day}`, ...(wasOverdue === true ? [say("wasOverdue")] : [])];
  }
  const latest = one.pastDue ? `${say("wasDue")} ${day}` : `${say("latest")} ${day}`;
  const isCutShort = lapsesOn !== undefined && lapsesOn <= due.date;
  return [
    due.atTheLatest ? `${latest} (${say("atTheLatest")})` : latest,
    ...(isCutShort ? [`${say("lapsesOn")} ${sayDate(lapsesOn, language)}`] : []),
  ];
}

/** Which anchor the time limit counts from (D3). */
function anchorOf({ due }: Recommendation, { vocabulary, language }: Show): readonly string[] {
  const fact = due?.after === undefined ? undefined : vocabulary.get(due.after);
  if (fact === undefined || due?.from === undefined) return [];
  const known: Known =
    fact.type === "event" ? { type: "event", happened: true, on: due.from } : { type: "value", value: due.from };
  return [sayKnown(fact, known, language)];
}

function lawName(law: Recommendation["laws"][number], { language }: Show): string {
  return law.paragraph === undefined ? law.title[language] : `${law.title[language]} ${law.paragraph}`;
}

function sourceOf(one: Recommendation, show: Show): string {
  const { language } = show;
  const places = new Map<string, string[]>();
  for (const { section, page, statement } of one.citations) {
    const place = `${/^\d/.test(section) ? `${words.section[language]} ` : ""}${section}, ${words.page[language]} ${String(page)}`;
    places.set(place, [...(places.get(place) ?? []), statement]);
  }
  const cited = [...places].map(([place, statements]) => `${place} (${statements.join(", ")})`);
  const laws = one.laws.map(
    (law) => `${lawName(law, show)}${law.state === "confirmed" ? "" : ` (${words.notRead[language]})`}`,
  );
  return [
    ...(cited.length > 0 ? cited : one.addedBy === undefined ? [words.onlyLaw[language]] : []),
    ...(one.addedBy === undefined ? [] : [`${programmeWords.ownRule[language]} (${one.addedBy})`]),
    ...((one.programmes ?? []).length < 2
      ? []
      : [`${programmeWords.saidBy[language]} ${joinWords(one.programmes ?? [], "and", language)}`]),
    ...laws,
    ...(one.decisions.length === 0 ? [] : [`${words.decision[language]} ${one.decisions.join(", ")}`]),
    ...(one.inferred ? [words.inferred[language]] : []),
    ...(one.actorInferred ? [words.actorInferred[language]] : []),
  ].join(" · ");
}
