import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { probeAlternatives } from "./alternatives.js";
import type { Crowd } from "./crowds.js";
import { probeDue } from "./due.js";
import { probeLapse } from "./lapse.js";
import { probeActors, probeLists } from "./named.js";
import type { PlainRule } from "./plain-rule.js";
import type { Probe } from "./probe.js";
import { probeSettled } from "./settled.js";
import { probeStrength } from "./strength.js";
import { sameMeaning, type Topic } from "./topics.js";
import { probeWho } from "./who.js";

/**
 * Everything that is asked of a recommendation. Who has it and who acts is asked of all its rules together; the rest of
 * those for each pair of actors, which are done and counted by themselves (D18).
 */
export function probesOf(topic: Topic, vocabulary: Vocabulary): readonly Probe[] {
  const ofTracks = tracksOf(topic.crowds).flatMap(({ crowds, between }) =>
    [
      ...probeStrength(crowds),
      ...probeAlternatives(crowds),
      ...probeLists(crowds),
      ...probeDue(crowds, vocabulary),
      ...probeLapse(crowds, vocabulary),
      ...probeSettled(crowds),
    ].map((probe) => (between === undefined ? probe : saying(between, probe))),
  );
  return [...probeWho(topic), ...probeActors(topic.crowds), ...ofTracks];
}

/** Rules of a recommendation that are compared with each other. `between`: a rule with the actors that they all have. */
type Track = { readonly crowds: readonly Crowd[]; readonly between?: PlainRule };

/** The rules for each pair of actors that both sides have, and those for all others. */
function tracksOf(crowds: readonly Crowd[]): readonly Track[] {
  const [old, now] = [pairsIn(crowds, "old"), pairsIn(crowds, "new")];
  const shared = [...now.keys()].filter((pair) => old.has(pair));
  if (new Set([...old.keys(), ...now.keys()]).size === 1) return [{ crowds }];
  const only = (keep: (rule: PlainRule) => boolean): readonly Crowd[] =>
    crowds
      .map((crowd) => ({ ...crowd, old: crowd.old.filter(keep), new: crowd.new.filter(keep) }))
      .filter((crowd) => crowd.old.length > 0 && crowd.new.length > 0 && !sameMeaning(crowd));
  return [
    ...shared.flatMap((pair): readonly Track[] => {
      const between = now.get(pair);
      return between === undefined ? [] : [{ crowds: only((rule) => pairOf(rule) === pair), between }];
    }),
    { crowds: only((rule) => !shared.includes(pairOf(rule))) },
  ];
}

function pairsIn(crowds: readonly Crowd[], side: "old" | "new"): ReadonlyMap<string, PlainRule> {
  return new Map(crowds.flatMap((crowd) => crowd[side].map((rule) => [pairOf(rule), rule])));
}

function pairOf({ responsible, recipient }: PlainRule): string {
  return `${responsible.key}|${recipient.key}`;
}

/** The same question with the names of those whom it is about in the answer. */
function saying({ responsible, recipient }: PlainRule, probe: Probe): Probe {
  return {
    ...probe,
    say: (seen) => {
      const { direction, text } = probe.say(seen);
      const actors = {
        da: `${responsible.text.da} over for ${recipient.text.da}`,
        en: `${responsible.text.en} towards ${recipient.text.en}`,
      };
      return { direction, text: { da: `${text.da} (${actors.da})`, en: `${text.en} (${actors.en})` } };
    },
  };
}
