import { readDate } from "../calendar/calendar-date.js";
import { problem, type Problem, type Where } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { inBoth, type Text } from "../text/text.js";
import { nearestCode, readCode } from "./diagnosis-code.js";
import { explainCode } from "./explain-code.js";
import type { RecordedFact } from "./fact.js";
import { longestList } from "./situation-schema.js";

/** Says what is wrong with a value that the fact's schema refused, and what to write instead. */
export function explainValue(fact: RecordedFact, name: string, value: unknown, where: Where): Problem {
  const wrongType = (expected: Text, shown = value): Problem =>
    problem("wrong-type", where, { name, value: shown, expected });
  switch (fact.type) {
    case "enum":
      return explainChoice(name, value, Object.keys(fact.values), where);
    case "set":
    case "codes":
      return wrongType(listInstead(value, fact));
    case "integer":
      if (typeof value === "string" && /^\s*-?\d+\s*$/.test(value))
        return problem("number-as-text", where, { name, value });
      if (typeof value !== "number") return wrongType(expected.integer);
      return problem("number-out-of-range", where, { name, value, min: fact.min, max: fact.max });
    case "date":
    case "event":
      return explainDate(value, where) ?? wrongType(expected[fact.type]);
    case "boolean":
      if (value === "true" || value === "false") return wrongType(expected.unquoted, JSON.stringify(value));
      return isYesOrNo(value)
        ? yesOrNo(name, value, where, [meansYes(value) ? "`true`" : "`false`"])
        : wrongType(expected.boolean);
  }
}

/** Says what is wrong with a day that is no fact. */
export function explainDay(name: string, value: unknown, where: Where): Problem {
  return explainDate(value, where) ?? problem("wrong-type", where, { name, value, expected: expected.date });
}

/** Says what is wrong with one item of a list. */
export function explainItem(fact: RecordedFact, name: string, item: unknown, where: Where): Problem {
  if (fact.type === "set") return explainChoice(name, item, Object.keys(fact.values), where);
  if (typeof item === "string") return explainCode(item, where);
  const meant = codeWithSpace(item);
  const instead =
    meant === undefined ? expected.code : inBoth((language) => `${expected.joined[language]}: \`${meant}\``);
  return problem("wrong-type", where, { name, value: item, expected: instead });
}

function explainChoice(name: string, value: unknown, values: readonly string[], where: Where): Problem {
  if (isYesOrNo(value)) return yesOrNo(name, value, where, values);
  const allowed = values.join(", ");
  if (typeof value === "string")
    return problem("unknown-value", where, { name, value, nearest: nearestName(value, values), allowed });
  return problem("wrong-type", where, { name, value, expected: oneOf(values) });
}

function listInstead(value: unknown, fact: Extract<RecordedFact, { type: "set" | "codes" }>): Text {
  if (Array.isArray(value)) return expected.shorter;
  const text = typeof value === "string" ? value : "";
  const member = fact.type === "codes" ? codeInstead(text) : nearestName(text, Object.keys(fact.values));
  if (member === undefined) return expected[fact.type];
  return inBoth((language) => `${language === "da" ? "en liste" : "a list"}: \`[${member}]\``);
}

function codeInstead(text: string): string | undefined {
  return readCode(text) === undefined ? nearestCode(text) : text.trim().toUpperCase();
}

/** In YAML, `ORPHA: 739` is a name with a value. */
function codeWithSpace(item: unknown): string | undefined {
  const [entry, ...others] = typeof item === "object" && item !== null ? Object.entries(item) : [];
  return entry === undefined || others.length > 0 ? undefined : codeInstead(entry.map(String).join(":"));
}

/** Words that some YAML programs read as true or false. */
export function isYesOrNo(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "string" && /^(yes|no|on|off|y|n|ja|nej)$/i.test(value));
}

function meansYes(value: unknown): boolean {
  return /^(true|yes|on|y|ja)$/i.test(String(value));
}

function yesOrNo(name: string, value: unknown, where: Where, allowed: readonly string[]): Problem {
  const [only] = allowed;
  const instead = allowed.length === 1 && only !== undefined ? { da: only, en: only } : oneOf(allowed);
  return problem("yes-or-no", where, { name, value: String(value), instead });
}

function oneOf(values: readonly string[]): Text {
  return inBoth((language) => `${language === "da" ? "en af" : "one of"} ${values.join(", ")}`);
}

const expected = {
  boolean: {
    da: "`true` eller `false`; udelad den, når det ikke vides",
    en: "`true` or `false`; leave it out when it is not known",
  },
  unquoted: { da: "ordet uden citationstegn", en: "the word without quotes" },
  date: { da: "en dag som åååå-mm-dd", en: "a day as yyyy-mm-dd" },
  event: {
    da: "en dag som åååå-mm-dd, `unknown-date` eller `no`; udelad den, når det ikke vides",
    en: "a day as yyyy-mm-dd, `unknown-date` or `no`; leave it out when it is not known",
  },
  integer: { da: "et helt tal", en: "a whole number" },
  set: { da: "en liste: `[a, b]`", en: "a list: `[a, b]`" },
  codes: { da: "en liste af koder: `[ORPHA:739]`", en: "a list of codes: `[ORPHA:739]`" },
  code: { da: "en kode med kodesystem: `ORPHA:739`", en: "a code with its system: `ORPHA:739`" },
  joined: { da: "koden uden mellemrum", en: "the code without a space" },
  shorter: {
    da: `en liste med højst ${String(longestList)} værdier`,
    en: `a list of at most ${String(longestList)} values`,
  },
} satisfies Readonly<Record<string, Text>>;

function explainDate(value: unknown, where: Where): Problem | undefined {
  if (typeof value !== "string") return undefined;
  const reading = readDate(value);
  switch (reading.kind) {
    case "impossible":
      return problem("impossible-date", where, { value });
    case "has-time":
      return problem("date-with-time", where, { value });
    case "out-of-range":
      return problem("date-out-of-range", where, { value });
    case "date":
    case "not-a-date":
      return undefined;
  }
}
