import { sayActor } from "../compare/say-actor.js";
import type { Programme } from "../language/programme.js";
import type { Deviation } from "../language/specific.js";
import { strengthWords } from "../language/words.js";
import { citationsOf, lawsOf } from "../recommend/cite.js";
import { joinWords } from "../text/join-words.js";
import type { Language, Text } from "../text/text.js";
import type { ListedRule, Standing } from "./list-rules.js";
import { programmeWords, verdictWords } from "./programme-words.js";
import type { Style } from "./style.js";
import { words } from "./words.js";

export type RulesShow = { readonly programme: Programme; readonly language: Language; readonly style: Style };

const ruleWords = {
  rules: { da: "regler", en: "rules" },
  howToFind: {
    da: "`forloeb rules ORD` viser dem, der har et ord i sig; et navn viser den ene",
    en: "`forloeb rules WORD` shows those that have a word in them; a name shows that one",
  },
  when: { da: "Gælder, når", en: "Applies when" },
  statements: { da: "Udsagn", en: "Statements" },
  laws: { da: "Lov", en: "Law" },
  deviation: { da: "Afvigelse", en: "Deviation" },
  toDeviate: { da: "En afvigelse fra reglen skrives med", en: "A deviation from the rule is written with" },
  ownIsMended: {
    da: "Programmets egen regel: den rettes i sin fil, ikke med en afvigelse",
    en: "The programme's own rule: it is changed in its file, not by a deviation",
  },
  notInBase: { da: "Grundlaget har ikke reglen", en: "The base does not have the rule" },
} satisfies Readonly<Record<string, Text>>;

const standingWords: Readonly<Record<Exclude<Standing, "as-in-base">, Text>> = {
  own: programmeWords.ownRule,
  changed: { da: "ændret af programmet", en: "changed by the programme" },
  "left-out": { da: "udeladt af programmet", en: "left out by the programme" },
};

/** Every rule on a line under its section, and last what the programme leaves out. */
export function formatRuleList(listed: readonly ListedRule[], show: RulesShow): string {
  const { programme, language, style } = show;
  const groups = new Map<string, ListedRule[]>();
  for (const one of listed) {
    const heading = one.standing === "left-out" ? standingWords["left-out"][language] : sectionOf(one, language);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  const parts = [...groups].map(([heading, rules]) =>
    [
      style.paint(`${heading.toUpperCase()} (${String(rules.length)})`, "bold"),
      ...rules.map((one) => style.wrap([one.rule.id, ...aboutOf(one, show)].join(" · "), "  ", "    ")),
    ].join("\n"),
  );
  const count = listed.filter(({ standing }) => standing !== "left-out").length;
  const head = style.wrap(`${programme.title[language]}: ${String(count)} ${ruleWords.rules[language]}`, "", "");
  return `${[style.paint(head, "bold"), ...parts, style.wrap(ruleWords.howToFind[language], "→ ", "  ")].join("\n\n")}\n`;
}

/** Rules with everything that somebody who deviates from them must know. */
export function formatRules(listed: readonly ListedRule[], show: RulesShow): string {
  return `${listed.map((one) => formatRule(one, show)).join("\n\n")}\n`;
}

function formatRule(one: ListedRule, show: RulesShow): string {
  const { language, style } = show;
  const { rule, text, when, deviations } = one;
  const line = (label: keyof typeof ruleWords, said: string): string =>
    style.wrap(`${ruleWords[label][language]}: ${said}`, "  ", "    ");
  return [
    style.paint(rule.id, "bold"),
    style.wrap(text[language], "  ", "  "),
    style.paint(style.wrap([...aboutOf(one, show), sectionOf(one, language)].join(" · "), "  ", "    "), "gray"),
    style.wrap(`${ruleWords.when[language]} ${when[language]}.`, "  ", "    "),
    ...deviations.map((deviation) => line("deviation", sayDeviation(deviation, show))),
    ...sourcesOf(one, show).map(([label, said]) => line(label, said)),
    style.wrap(hashOf(one, language), "  ", "    "),
  ].join("\n");
}

function aboutOf({ rule: { recommend }, standing }: ListedRule, { programme, language }: RulesShow): readonly string[] {
  const { responsible, recipient, alternatives, strength } = recommend;
  const name = (actor: string): string => sayActor(actor, programme)[language];
  const to = joinWords([recipient, ...alternatives].map(name), "or", language);
  const isOwn = alternatives.length === 0 && recipient === responsible;
  return [
    strengthWords[strength][language],
    isOwn ? name(responsible) : `${name(responsible)} → ${to}`,
    ...(standing === "as-in-base" ? [] : [standingWords[standing][language]]),
  ];
}

function sectionOf({ rule: { section } }: ListedRule, language: Language): string {
  return /^\d/.test(section) ? `${words.section[language]} ${section}` : section;
}

function sourcesOf(
  { rule }: ListedRule,
  { programme, language }: RulesShow,
): readonly (readonly ["statements" | "laws", string])[] {
  const cited = citationsOf(rule, programme).map(
    ({ statement, page }) => `${statement} (${words.page[language]} ${String(page)})`,
  );
  const laws = lawsOf(rule, programme).map(({ title, paragraph = "" }) => `${title[language]} ${paragraph}`.trim());
  return [
    ...(cited.length > 0 ? [["statements", cited.join(", ")] as const] : []),
    ...(laws.length > 0 ? [["laws", laws.join("; ")] as const] : []),
  ];
}

function sayDeviation(one: Deviation, { programme, language }: RulesShow): string {
  const { parameter, does, verdict, reason } = one;
  const by = one.programme === programme.id ? "" : ` (${one.programme})`;
  const of = parameter === undefined ? "" : `${parameter}: `;
  return `${of}${does} → ${verdictWords[verdict][language]}${by}. ${programmeWords.reason[language]}: ${reason[language]}`;
}

function hashOf({ hash, standing }: ListedRule, language: Language): string {
  if (hash !== undefined) return `${ruleWords.toDeviate[language]} \`base: ${hash}\``;
  return ruleWords[standing === "own" ? "ownIsMended" : "notInBase"][language];
}
