import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Parameter, Strength } from "../../language/names.js";
import { strengths } from "../../language/names.js";
import type { Due, Rule } from "../../language/rule.js";
import type { Deed } from "../../language/specific.js";
import type { Language, Text } from "../../text/text.js";
import { assertNever } from "../../truth/condition.js";
import { strengthWords } from "../../language/words.js";
import { placeholders } from "./placeholders.js";
import { comment, value } from "./yaml-text.js";

/** What a deviation is from, as the base has it, with its content hash. */
export type Subject = { readonly hash: string } & (
  | { readonly kind: "rule"; readonly rule: Rule; readonly text: Text }
  | { readonly kind: "parameter"; readonly name: string; readonly parameter: Parameter; readonly set: number }
);

export type NewDeviation = {
  readonly subject: Subject;
  readonly does: Deed;
  readonly reviewBy: CalendarDate;
  readonly language: Language;
};

/** An entry of the ledger as an item of a list, with what the base says above it. */
export function deviation({ subject, does, reviewBy, language }: NewDeviation): string {
  const reason = does === "adopt" ? "adopted" : "reason";
  const said = (key: string, placeholder: keyof typeof placeholders): string =>
    `${key}: ${value(placeholders[placeholder][language])}\n`;
  return [
    comment(aboutSubject(subject, language)),
    subject.kind === "rule" ? `rule: ${subject.rule.id}\n` : `parameter: ${subject.name}\n`,
    `base: ${value(subject.hash)}\n`,
    `does: ${does}\n`,
    subject.kind === "rule" ? changeOf(subject.rule, does, language) : valueOf(subject.set, does, language),
    said("reason", reason) + said("decidedBy", "decidedBy") + said("reference", "reference"),
    `reviewBy: ${reviewBy}\n`,
    ...(mayWeakenMust(subject, does) ? [comment(words.acknowledges[language]), "# acknowledges: must\n"] : []),
  ].join("");
}

const words = {
  widen: {
    da: "Skriv her, hvem reglen også skal gælde for. Som her gælder den alle, som afsnittet handler om.",
    en: "Write here whom the rule is to apply to as well. As it is here, it applies to everyone the section is about.",
  },
  narrow: {
    da: "Skriv her, hvad der også skal være opfyldt, for at reglen gælder.",
    en: "Write here what else must hold for the rule to apply.",
  },
  strengthen: {
    da: "Gør kravet stærkere. Ret det, hvis det er noget andet, I strammer.",
    en: "Makes the demand stronger. Change it if it is something else that you tighten.",
  },
  weaken: {
    da: "Gør kravet svagere. Ret det, hvis det er noget andet, I lemper.",
    en: "Makes the demand weaker. Change it if it is something else that you loosen.",
  },
  shorten: { da: "Gør fristen kortere.", en: "Makes the time limit shorter." },
  replace: {
    da: "Skriv her det, der skal stå i stedet. Alle felter fra recommend kan stå her.",
    en: "Write here what is to stand instead. Every field of recommend can stand here.",
  },
  actor: { da: "Skriv her, hvem der skal gøre det i stedet.", en: "Write here who is to do it instead." },
  value: { da: "Skriv her det tal, der skal gælde.", en: "Write here the number that is to hold." },
  acknowledges: {
    da: "Er det besluttet, at et nationalt krav (skal) svækkes, så fjern tegnet foran linjen herunder.",
    en: "If it is decided that a national obligation (must) is weakened, remove the mark before the line below.",
  },
} satisfies Readonly<Record<string, Text>>;

function aboutSubject(subject: Subject, language: Language): string {
  if (subject.kind === "rule") {
    const { strength } = subject.rule.recommend;
    const start = { da: "Reglen, som den er", en: "The rule as it is" }[language];
    return `${start} (${strengthWords[strength][language]}): ${subject.text[language]}`;
  }
  const { label, min, max, periods } = subject.parameter;
  const now = String(periods.at(-1)?.value);
  const range = `${String(min)}–${String(max)}`;
  return { da: `${label.da}: ${now} (kan sættes til ${range}).`, en: `${label.en}: ${now} (can be set to ${range}).` }[
    language
  ];
}

/** A change that does what it is called, where one can be made up from the rule; the author writes the right one. */
function changeOf(rule: Rule, does: Deed, language: Language): string {
  const change = (about: keyof typeof words, written: string): string =>
    `change:\n${comment(words[about][language], "  ")}  ${written}\n`;
  const { strength, due, responsible } = rule.recommend;
  switch (does) {
    case "tighten": {
      const shorter = due && shortened(due);
      if (strength !== "must") return change("strengthen", `strength: ${beside(strength, -1)}`);
      return shorter === undefined
        ? change("widen", `alsoWhen: { condition: ${rule.appliesTo} }`)
        : change("shorten", `due: ${shorter}`);
    }
    case "loosen":
      return strength === "may"
        ? change("narrow", "onlyWhen: disease.complex is true")
        : change("weaken", `strength: ${beside(strength, 1)}`);
    case "replace":
      return `${change("replace", "text:")}    da: ${value(placeholders.newText.da)}\n    en: ${value(placeholders.newText.en)}\n`;
    case "change-actor":
      return change("actor", `responsible: ${responsible === "css" ? "hospital" : "css"}`);
    case "adopt":
    case "leave-out":
    case "set":
      return "";
    default:
      return assertNever(does);
  }
}

function beside(strength: Strength, step: 1 | -1): Strength {
  return strengths[strengths.indexOf(strength) + step] ?? strength;
}

/** A time limit of one unit less; undefined when there is none shorter, or its length is a number with a name. */
function shortened({ within, after }: Due): string | undefined {
  if ("parameter" in within || within.amount < 2) return undefined;
  const anchor = after.length === 1 ? value(after[0]) : value(`earliest of [${after.join(", ")}]`);
  return `{ within: ${String(within.amount - 1)} ${within.unit}, after: ${anchor} }`;
}

function valueOf(set: number, does: Deed, language: Language): string {
  return does === "set" ? `${comment(words.value[language])}value: ${String(set)}\n` : "";
}

/** Whether the author may have to say that a national obligation is weakened. */
function mayWeakenMust(subject: Subject, does: Deed): boolean {
  if (subject.kind === "parameter") return does === "set";
  return subject.rule.recommend.strength === "must" && ["loosen", "replace", "leave-out"].includes(does);
}
