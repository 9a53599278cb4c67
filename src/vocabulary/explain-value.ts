import { readDate } from "../calendar/calendar-date.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Text } from "../text/text.js";
import { codeSystems } from "./diagnosis-code.js";
import type { RecordedFact } from "./fact.js";

/** Says what is wrong with a value that the fact's schema refused, and what to write instead. */
export function explainValue(fact: RecordedFact, name: string, value: unknown, path: Path): Problem {
  const where = { path };
  const wrongType = (): Problem => problem("wrong-type", where, { name, value, expected: expected[fact.type] });
  switch (fact.type) {
    case "enum":
    case "set": {
      const allowed = Object.keys(fact.values);
      if (isYesOrNo(value)) return yesOrNo(value, where, allowed.join(", "));
      if (typeof value !== "string") return wrongType();
      return problem("unknown-value", where, { name, value, nearest: nearestName(value, allowed), allowed: allowed.join(", ") });
    }
    case "integer": {
      if (typeof value === "string" && /^\s*-?\d+\s*$/.test(value)) return problem("number-as-text", where, { name, value });
      if (typeof value !== "number") return wrongType();
      return problem("number-out-of-range", where, { name, value, min: fact.min, max: fact.max });
    }
    case "date":
    case "event":
      return typeof value === "string" ? explainDate(value, where, wrongType) : wrongType();
    case "codes": {
      if (typeof value !== "string") return wrongType();
      const nearest = nearestName(value.split(":")[0] ?? "", codeSystems);
      return problem("unknown-code-system", where, { value, nearest });
    }
    case "boolean":
      return isYesOrNo(value) ? yesOrNo(value, where, "`true`, `false`") : wrongType();
  }
}

/** Words that some YAML programs read as true or false. */
export function isYesOrNo(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "string" && /^(yes|no|on|off|y|n|ja|nej)$/i.test(value));
}

function yesOrNo(value: unknown, where: { path: Path }, allowed: string): Problem {
  return problem("yes-or-no", where, { value: String(value), instead: { da: `en af ${allowed}`, en: `one of ${allowed}` } });
}

const expected: Readonly<Record<RecordedFact["type"], Text>> = {
  boolean: { da: "`true` eller `false`; udelad den, når det ikke vides", en: "`true` or `false`; leave it out when it is not known" },
  date: { da: "en dag som åååå-mm-dd", en: "a day as yyyy-mm-dd" },
  event: {
    da: "en dag som åååå-mm-dd, `unknown-date` eller `no`; udelad den, når det ikke vides",
    en: "a day as yyyy-mm-dd, `unknown-date` or `no`; leave it out when it is not known",
  },
  integer: { da: "et helt tal", en: "a whole number" },
  enum: { da: "én af værdierne som tekst", en: "one of the values as text" },
  set: { da: "en liste: [a, b]", en: "a list: [a, b]" },
  codes: { da: "en liste af koder: [ORPHA:739]", en: "a list of codes: [ORPHA:739]" },
};

function explainDate(value: string, where: { path: Path }, otherwise: () => Problem): Problem {
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
      return otherwise();
  }
}
