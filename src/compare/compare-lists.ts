import type { Recommend } from "../language/rule.js";
import { joinWords } from "../text/join-words.js";
import { inBoth, type Text } from "../text/text.js";
import type { Change } from "./effect.js";
import type { Pair } from "./pair.js";
import { sayActor } from "./say-actor.js";
import { topicWords } from "../language/words.js";

type Meaning = { readonly direction: "stricter" | "looser"; readonly text: (items: Text) => Text };

type List = {
  readonly kind: "alternatives" | "involves" | "offers";
  readonly by: "and" | "or";
  readonly say: (recommend: Recommend, pair: Pair) => ReadonlyMap<string, Text>;
  readonly added: Meaning;
  readonly removed: Meaning;
};

/** What came to a list, and what went, in words. */
export const lists: readonly List[] = [
  {
    kind: "alternatives",
    by: "or",
    say: ({ alternatives }, { names }) => new Map(alternatives.map((id) => [id, sayActor(id, names)])),
    added: {
      direction: "looser",
      text: ({ da, en }) => ({ da: `modtageren kan også være ${da}`, en: `the recipient may also be ${en}` }),
    },
    removed: {
      direction: "stricter",
      text: ({ da, en }) => ({
        da: `modtageren kan ikke længere være ${da}`,
        en: `the recipient may no longer be ${en}`,
      }),
    },
  },
  {
    kind: "involves",
    by: "and",
    say: ({ involves }, { names }) => new Map(involves.map((id) => [id, sayActor(id, names)])),
    added: {
      direction: "stricter",
      text: ({ da, en }) => ({ da: `den inddrager også ${da}`, en: `it also involves ${en}` }),
    },
    removed: {
      direction: "looser",
      text: ({ da, en }) => ({ da: `den inddrager ikke længere ${da}`, en: `it no longer involves ${en}` }),
    },
  },
  {
    kind: "offers",
    by: "and",
    say: ({ offers }) => new Map(offers.map((topic) => [topic, topicWords[topic]])),
    added: {
      direction: "stricter",
      text: ({ da, en }) => ({ da: `den peger også på tilbud om ${da}`, en: `it also points to offers: ${en}` }),
    },
    removed: {
      direction: "looser",
      text: ({ da, en }) => ({
        da: `den peger ikke længere på tilbud om ${da}`,
        en: `it no longer points to offers: ${en}`,
      }),
    },
  },
];

/** Who else may receive, who is involved and what is pointed to: what came to each list, and what went. */
export function compareLists(pair: Pair): readonly Change[] {
  return lists.flatMap(({ kind, by, say, added, removed }) => {
    const [before, now] = [say(pair.base.rule.recommend, pair), say(pair.changed.rule.recommend, pair)];
    const only = (some: ReadonlyMap<string, Text>, others: ReadonlyMap<string, Text>, meaning: Meaning): Change[] => {
      const items = [...some].filter(([name]) => !others.has(name)).map(([, text]) => text);
      if (items.length === 0) return [];
      const list = inBoth((language) =>
        joinWords(
          items.map((item) => item[language]),
          by,
          language,
        ),
      );
      return [{ kind, direction: meaning.direction, text: meaning.text(list) }];
    };
    return [...only(now, before, added), ...only(before, now, removed)];
  });
}
