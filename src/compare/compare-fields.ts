import { strengths } from "../language/names.js";
import type { Recommend } from "../language/rule.js";
import { fillIn } from "../recommend/fill-in.js";
import { joinWords } from "../text/join-words.js";
import { quote } from "../text/quote.js";
import { inBoth, type Text } from "../text/text.js";
import type { Change, ChangeKind } from "./effect.js";
import type { Pair, RuleInForce } from "./pair.js";
import { sayActor } from "./say-actor.js";
import { actWords, strengthWords } from "../language/words.js";

/** What a recommendation says in one word or text: how strongly, what, who to whom, and in which words. */
export function compareFields(pair: Pair): readonly Change[] {
  const [base, changed] = [pair.base.rule.recommend, pair.changed.rule.recommend];
  return [
    ...compareStrength(base, changed),
    ...singles.flatMap(({ kind, what, say }): readonly Change[] => {
      if (base[kind] === changed[kind]) return [];
      const [before, now] = [say(base, pair), say(changed, pair)];
      return [{ kind, direction: "different", text: insteadOf(what, before, now) }];
    }),
    ...compareWording(pair),
  ];
}

type Strong = Pick<Recommend, "strength">;

/** Whether something is asked more strongly or less. */
export function compareStrength({ strength: before }: Strong, { strength: now }: Strong): readonly Change[] {
  if (before === now) return [];
  const rises = strengths.indexOf(now) < strengths.indexOf(before);
  const text = {
    da: `styrken ${rises ? "stiger" : "falder"} fra ${strengthWords[before].da} til ${strengthWords[now].da}`,
    en: `the strength ${rises ? "rises" : "falls"} from ${strengthWords[before].en} to ${strengthWords[now].en}`,
  };
  return [{ kind: "strength", direction: rises ? "stricter" : "looser", text }];
}

type Single = {
  readonly kind: "act" | "subject" | "responsible" | "recipient";
  readonly what: Text;
  readonly say: (recommend: Recommend, pair: Pair) => Text;
};

export const singles: readonly Single[] = [
  {
    kind: "act",
    what: { da: "det, der skal ske,", en: "what is to be done" },
    say: ({ act }) => ({ da: `at ${actWords[act].da}`, en: `to ${actWords[act].en}` }),
  },
  {
    kind: "subject",
    what: { da: "det, som handlingen gælder,", en: "what the act is about" },
    say: ({ subject }) => ({ da: quote(subject), en: quote(subject) }),
  },
  {
    kind: "responsible",
    what: { da: "den ansvarlige", en: "the one responsible" },
    say: ({ responsible }, { names }) => sayActor(responsible, names),
  },
  {
    kind: "recipient",
    what: { da: "modtageren", en: "the recipient" },
    say: ({ recipient }, { names }) => sayActor(recipient, names),
  },
];

/** What something is now, and what it was. */
export function insteadOf(what: Text, before: Text, now: Text): Text {
  return {
    da: `${what.da} er nu ${now.da} (før: ${before.da})`,
    en: `${what.en} is now ${now.en} (before: ${before.en})`,
  };
}

const texts = [
  { field: "text", called: { da: "teksten", en: "the text" } },
  { field: "timing", called: { da: "tidspunktet i ord", en: "the time in words" } },
  { field: "note", called: { da: "bemærkningen", en: "the note" } },
] as const;

/** Texts are compared as a reader sees them, with the numbers filled in. */
function compareWording({ base, changed, asOf }: Pair): readonly Change[] {
  const shown = ({ rule, parameters }: RuleInForce, field: (typeof texts)[number]["field"]): string => {
    const text = rule.recommend[field];
    return text === undefined ? "" : JSON.stringify(fillIn(text, parameters, asOf));
  };
  const other = texts.filter(({ field }) => shown(base, field) !== shown(changed, field));
  if (other.length === 0) return [];
  const list = inBoth((language) =>
    joinWords(
      other.map(({ called }) => called[language]),
      "and",
      language,
    ),
  );
  const kind: ChangeKind = "wording";
  const text = { da: `ordlyden er en anden (${list.da})`, en: `the wording is another (${list.en})` };
  return [{ kind, direction: "different", text }];
}
