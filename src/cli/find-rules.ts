import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { actWords } from "../language/words.js";
import { nearestName } from "../text/nearest-name.js";
import type { ListedRule } from "./list-rules.js";

/** The rules that were meant, or the ids of some that may have been. */
export type FoundRules = { readonly found: readonly ListedRule[]; readonly nearest: readonly string[] };

/** As many suggestions as a reader takes in. */
const mostNearest = 5;

/**
 * The rules that have all the words in their id, text, section, statements, act or actors. Where every word is the whole
 * id of a rule, those rules alone.
 */
export function findRules(words: readonly string[], listed: readonly ListedRule[], programme: Programme): FoundRules {
  const wanted = words.map(asSearched).filter((word) => word !== "");
  const named = listed.filter(({ rule }) => wanted.includes(rule.id));
  if (named.length > 0 && wanted.every((word) => named.some(({ rule }) => rule.id === word))) {
    return { found: named, nearest: [] };
  }
  const texts = new Map(listed.map((one) => [one.rule.id, searchedText(one, programme)]));
  const has = ({ rule }: ListedRule, word: string): boolean => texts.get(rule.id)?.includes(word) ?? false;
  const found = listed.filter((one) => wanted.every((word) => has(one, word)));
  if (found.length > 0) return { found, nearest: [] };
  const ids = listed.map(({ rule }) => rule.id);
  const partly = wanted.length < 2 ? [] : mostWords(wanted, listed, has);
  const nearest = new Set([...partly, ...nearIds(wanted, ids)]);
  return { found: [], nearest: [...nearest].slice(0, mostNearest) };
}

/** Small letters, and å as one letter, also where a computer wrote it as two. */
function asSearched(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

function searchedText({ rule, text }: ListedRule, programme: Programme): string {
  const { id, section, statements, recommend } = rule;
  const act = actWords[recommend.act];
  const parts = [
    ...[id, text.da, text.en, `afsnit ${section}`, `section ${section}`, ...statements],
    ...[recommend.act, act.da, act.en],
    ...actorsOf(rule).flatMap((name) => [name, ...namesOf(name, programme)]),
  ];
  return asSearched(parts.join("\n"));
}

function actorsOf({ recommend: { responsible, recipient, alternatives, involves } }: Rule): readonly string[] {
  return [responsible, recipient, ...alternatives, ...involves];
}

/** What an actor is called, or whoever has a task in one of its periods. */
function namesOf(name: string, { actors, responsibilities }: Programme): readonly string[] {
  const task = Object.hasOwn(responsibilities, name) ? responsibilities[name] : undefined;
  const acting = [name, ...(task?.periods.map(({ actor }) => actor) ?? [])].flatMap((one) =>
    Object.hasOwn(actors, one) ? (actors[one] ?? []) : [],
  );
  return [...(task === undefined ? [] : [task.label]), ...acting].flatMap(({ da, en }) => [da, en]);
}

/** The rules that have most of the words. */
function mostWords(
  words: readonly string[],
  listed: readonly ListedRule[],
  has: (one: ListedRule, word: string) => boolean,
): readonly string[] {
  const counted = listed.map((one) => ({ id: one.rule.id, count: words.filter((word) => has(one, word)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ id }) => id);
}

/** The id that is spelt nearly so, then those with most of the parts that are: `refer-chld` has `refer` and `child`. */
function nearIds(words: readonly string[], ids: readonly string[]): readonly string[] {
  const parts = [...new Set(ids.flatMap(partsOf))];
  const whole = words.flatMap((word) => nearestName(word, ids) ?? []);
  const near = words
    .flatMap(partsOf)
    .flatMap((part) => (part.length < shortest ? [] : (nearestName(part, parts) ?? [])));
  const scored = ids.map((id) => ({ id, score: near.filter((part) => partsOf(id).includes(part)).length }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return [...whole, ...scored.filter(({ score }) => score === most && most > 0).map(({ id }) => id)];
}

/** Anything is near a shorter word. */
const shortest = 4;

function partsOf(id: string): readonly string[] {
  return id.split("-");
}
