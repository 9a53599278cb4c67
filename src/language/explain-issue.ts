import { z } from "zod";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Text } from "../text/text.js";
import { lostNames } from "./lost-names.js";

/** Checks a file's shape by its schema and words every mistake. */
export function checkShape<T>(value: unknown, schema: z.ZodType<T>): { data?: T; problems: readonly Problem[] } {
  const parsed = schema.safeParse(value);
  const unnameable = lostNames(schema, value).map((path) =>
    problem("bad-identifier", { path, at: "key" }, { id: nameOf(path) }),
  );
  if (parsed.success) return { data: parsed.data, problems: unnameable };
  return { problems: [...explainAll(parsed.error.issues, value, schema), ...unnameable] };
}

/** A field that is missing because its name is misspelt is one mistake, and said of what is written. */
function explainAll(issues: readonly z.core.$ZodIssue[], value: unknown, schema: z.ZodType): readonly Problem[] {
  const meant = new Set(issues.flatMap((issue) => meantBy(issue, schema)));
  return issues
    .filter(({ path }) => at(value, path.map(String)) !== undefined || !meant.has(path.map(String).join("\n")))
    .flatMap((issue) => explain(issue, value, schema));
}

/** Of more unknown names than these none is taken for a missing one (bounded work). */
const mostMisspelt = 20;

/** The fields whose misspelt names an issue is about. */
function meantBy(issue: z.core.$ZodIssue, schema: z.ZodType): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const around = issue.path.map(String);
  const allowed = keysAt(schema, around);
  const nearest = issue.keys.slice(0, mostMisspelt).map((name) => nearestName(name, allowed));
  return nearest.map((name) => [...around, name].join("\n"));
}

function explain(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): readonly Problem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, path);
    return issue.keys.map((name) => {
      const where = { path: [...path, name], at: "key" } as const;
      // In curly brackets, what follows a comma in a text without quotes becomes a key that has no value.
      const isRest = /\s/.test(name) || (allowed.includes("da") && nearestName(name, allowed) === undefined);
      if (isRest && at(value, where.path) === null) return problem("split-text", where, { rest: name });
      return problem("unknown-key", where, { name, nearest: nearestKey(name, allowed), allowed: allowed.join(", ") });
    });
  }
  const written = at(value, path);
  if (issue.code === "invalid_union") {
    // The branch that takes what is written, so that it is its own mistakes that are shown.
    const branch = issue.errors.find(
      ([first]) => first !== undefined && (first.path.length > 0 || first.code === "unrecognized_keys"),
    );
    if (branch !== undefined) {
      return explainAll(
        branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
        value,
        schema,
      );
    }
  }
  const name = nameOf(path);
  if (path.length > 0 && (written === undefined || (isLanguage(name) && isEmpty(written))))
    return [missing(value, path)];
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const kind = name === "source" || name === "unit" ? name : undefined;
  if (kind !== undefined && allowed.length > 0 && typeof written === "string") {
    return [
      problem(
        "unknown-name",
        { path },
        { kind, name: written, nearest: nearestName(written, allowed), allowed: allowed.join(", ") },
      ),
    ];
  }
  const expected = isEmpty(written) ? shapes.empty : expectedAt(name, written, issue, allowed);
  return [problem("wrong-shape", { path }, { name, expected })];
}

/** Danish words for fields, where the nearest English one would mean something else. */
const translated: Readonly<Record<string, string>> = { ja: "yes", nej: "no" };

function nearestKey(name: string, allowed: readonly string[]): string | undefined {
  const meant = Object.hasOwn(translated, name) ? translated[name] : undefined;
  return meant !== undefined && allowed.includes(meant) ? meant : nearestName(name, allowed);
}

function missing(value: unknown, path: Path): Problem {
  const name = nameOf(path);
  const around = path.slice(0, -1);
  const where = { path: around, at: "key" } as const;
  const id = at(value, [...around, "id"]);
  const of = around.length === 0 ? undefined : typeof id === "string" ? id : nameOf(around);
  return isLanguage(name) && of !== undefined
    ? problem("missing-translation", where, { language: name, of })
    : problem("missing-key", where, { name, of });
}

/** The name of a field; of the list when the path ends in one of its items. */
function nameOf(path: Path): string {
  return path.findLast((key) => typeof key === "string") ?? "";
}

function isLanguage(name: string): name is "da" | "en" {
  return name === "da" || name === "en";
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let inside: unknown = schema;
  for (const key of path) {
    inside = unwrap(inside, typeof key === "number" || /^\d+$/.test(key));
    if (inside instanceof z.ZodObject) inside = (inside.shape as Record<string, unknown>)[String(key)];
    else if (inside instanceof z.ZodArray) inside = inside.element;
    else if (inside instanceof z.ZodRecord) inside = inside.valueType;
  }
  inside = unwrap(inside);
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
}

function unwrap(schema: unknown, isList = false): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap(), isList);
  const wanted = isList ? z.ZodArray : z.ZodObject;
  return schema instanceof z.ZodUnion ? schema.options.find((one) => one instanceof wanted) : schema;
}

const shapes = {
  string: { da: "en tekst", en: "a text" },
  array: { da: "en liste: `[a, b]`", en: "a list: `[a, b]`" },
  object: { da: "navne med værdier under hinanden", en: "names with values below each other" },
  record: { da: "navne med værdier under hinanden", en: "names with values below each other" },
  int: { da: "et helt tal", en: "a whole number" },
  number: { da: "et tal", en: "a number" },
  boolean: { da: "`true` eller `false`", en: "`true` or `false`" },
  date: { da: "en dag, der findes, som åååå-mm-dd", en: "a day that exists, as yyyy-mm-dd" },
  text: { da: "den på begge sprog: `{ da: …, en: … }`", en: "it in both languages: `{ da: …, en: … }`" },
  duration: {
    da: "et antal dage, uger, måneder eller år: `3 months`",
    en: "a number of days, weeks, months or years: `3 months`",
  },
  anchor: { da: "en oplysning med en dato: `disease.diagnosed`", en: "a fact with a date: `disease.diagnosed`" },
  empty: { da: "noget her; feltet er tomt", en: "something here; the field is empty" },
} satisfies Readonly<Record<string, Text>>;

function expectedAt(name: string, written: unknown, issue: z.core.$ZodIssue, allowed: readonly string[]): Text {
  if (allowed.length > 0)
    return oneOf(allowed, typeof written === "string" ? nearestName(written, allowed) : undefined);
  if (/^(from|until|validFrom|validUntil|reviewBy)$/.test(name)) return shapes.date;
  if (name === "within" || name === "at") return shapes.duration;
  if (name === "after") return shapes.anchor;
  if (/^(text|timing|note|title|label|question|yes|no)$/.test(name) && typeof written === "string") return shapes.text;
  const expected =
    issue.code === "invalid_type" && issue.expected in shapes ? (issue.expected as keyof typeof shapes) : "string";
  if (expected !== "string" || (typeof written !== "number" && typeof written !== "boolean")) return shapes[expected];
  const quoted = `\`"${String(written)}"\``;
  return { da: `det som tekst i citationstegn: ${quoted}`, en: `it as a text in quotes: ${quoted}` };
}

function oneOf(allowed: readonly string[], nearest: string | undefined): Text {
  const list = allowed.join(", ");
  if (nearest === undefined) return { da: `en af ${list}`, en: `one of ${list}` };
  return { da: `\`${nearest}\` (eller en anden af ${list})`, en: `\`${nearest}\` (or another of ${list})` };
}
