import type { Programme } from "../language/programme.js";
import type { Act } from "../language/rule.js";
import { crowdsOf, type Crowd, type Parting } from "./crowds.js";
import type { PlainRule, Said } from "./plain-rule.js";
import { wordings, type Standing, type Wording } from "./programme-diff.js";
import type { Followed } from "./sides.js";

/** A recommendation that is another on one side than on the other, for some people or in words. */
export type Topic = {
  readonly act: Act;
  readonly subject: string;
  /** Those for whom it is not the same. */
  readonly crowds: readonly Crowd[];
  /** Every rule that says so on either side, to those who follow something else. */
  readonly rules: Pick<Crowd, "old" | "new">;
  readonly standing: Standing;
  readonly wording: readonly Wording[];
};

/** The programmes that are compared, whoever follows them. */
export type Compared = { readonly old: Programme; readonly new: Programme };

/** The recommendations that are not the same on both sides, in the order of the new rules, and how many there are. */
export function topicsOf(
  partings: readonly Parting[],
  rulesOf: (followed: Followed) => readonly PlainRule[],
  compared: Compared,
): { readonly topics: readonly Topic[]; readonly compared: number } {
  const found = new Map<string, Topic>();
  const seen = new Set<string>();
  const standingOf = standingIn(compared);
  for (const parting of partings) {
    const [old, now] = [byTopic(rulesOf(parting.old)), byTopic(rulesOf(parting.new))];
    for (const key of new Set([...now.keys(), ...old.keys()])) {
      seen.add(key);
      const topic = topicOf(parting, { old: old.get(key) ?? [], new: now.get(key) ?? [] }, standingOf(key));
      if (topic !== undefined) found.set(key, joined(found.get(key), topic));
    }
  }
  return { topics: [...found.values()], compared: seen.size };
}

/** Whether the rules say the same to everybody, whatever they are called and however often they say it. */
export function sameMeaning({ old, new: now }: Pick<Crowd, "old" | "new">): boolean {
  return asSet(old.map(({ meaning }) => meaning)) === asSet(now.map(({ meaning }) => meaning));
}

function byTopic(rules: readonly PlainRule[]): ReadonlyMap<string, readonly PlainRule[]> {
  const topics = new Map<string, PlainRule[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    topics.set(key, [...(topics.get(key) ?? []), rule]);
  }
  return topics;
}

function keyOf({ act, subject }: Pick<Topic, "act" | "subject">): string {
  return `${act} ${subject}`;
}

/** Which of the programmes has a recommendation at all; whom a side's members leave it for may have it too. */
function standingIn({ old, new: now }: Compared): (key: string) => Standing {
  const keysIn = ({ rules }: Programme): ReadonlySet<string> => new Set(rules.map(({ recommend }) => keyOf(recommend)));
  const [before, after] = [keysIn(old), keysIn(now)];
  return (key) => (before.has(key) === after.has(key) ? "changed" : after.has(key) ? "new" : "left-out");
}

function topicOf(parting: Parting, rules: Pick<Crowd, "old" | "new">, standing: Standing): Topic | undefined {
  const [first] = [...rules.new, ...rules.old];
  if (first === undefined) return undefined;
  const crowds = crowdsOf(parting, rules).filter((crowd) => !sameMeaning(crowd));
  const wording = rewordedIn(rules);
  if (crowds.length + wording.length === 0) return undefined;
  return { act: first.act, subject: first.subject, crowds, rules, standing, wording };
}

function rewordedIn({ old, new: now }: Pick<Crowd, "old" | "new">): readonly Wording[] {
  if (old.length === 0 || now.length === 0) return [];
  const said = (rules: readonly PlainRule[], part: Exclude<Wording, "actors">): string =>
    asSet(rules.map(({ wording }) => wording[part]));
  return wordings.filter((part) =>
    part === "actors" ? isAnyoneRenamed(old, now) : said(old, part) !== said(now, part),
  );
}

/** Whether somebody who acts on both sides is called something else. */
function isAnyoneRenamed(old: readonly PlainRule[], now: readonly PlainRule[]): boolean {
  const before = new Map(old.flatMap(actorsIn).map(({ key, text }) => [key, text]));
  return now.flatMap(actorsIn).some(({ key, text }) => {
    const earlier = before.get(key);
    return earlier !== undefined && (earlier.da !== text.da || earlier.en !== text.en);
  });
}

function actorsIn({ responsible, recipient, alternatives, involves }: PlainRule): readonly Said[] {
  return [responsible, recipient, ...alternatives, ...involves];
}

function asSet(texts: readonly string[]): string {
  return JSON.stringify([...new Set(texts)].sort());
}

function joined(before: Topic | undefined, topic: Topic): Topic {
  if (before === undefined) return topic;
  const all = <T>(some: readonly T[], more: readonly T[]): readonly T[] => [...new Set([...some, ...more])];
  return {
    ...before,
    crowds: [...before.crowds, ...topic.crowds],
    rules: { old: all(before.rules.old, topic.rules.old), new: all(before.rules.new, topic.rules.new) },
    wording: all(before.wording, topic.wording),
  };
}
