import { z } from "zod";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Text } from "../text/text.js";

/** Checks a file's shape by its schema and words every mistake. */
export function checkShape<T>(value: unknown, schema: z.ZodType<T>): { data?: T; problems: readonly Problem[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => explain(issue, value, schema)) };
}

function explain(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): readonly Problem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, path);
    return issue.keys.map((name) =>
      problem("unknown-key", { path: [...path, name], at: "key" }, { name, nearest: nearestName(name, allowed), allowed: allowed.join(", ") }),
    );
  }
  const name = String(path.at(-1) ?? "");
  const isMissing = at(value, path) === undefined || at(value, path) === null;
  if (isMissing && path.length > 0) return [missing(name, path)];
  if (issue.code === "invalid_value" && issue.values.every((allowed) => typeof allowed === "string")) {
    const written = String(at(value, path));
    const kind = name === "act" || name === "strength" || name === "source" || name === "unit" ? name : undefined;
    if (kind !== undefined) {
      const nearest = nearestName(written, issue.values);
      return [problem("unknown-name", { path }, { kind, name: written, nearest, allowed: issue.values.join(", ") })];
    }
  }
  return [problem("wrong-shape", { path }, { name: name || "…", expected: expectedAt(name, issue) })];
}

function missing(name: string, path: Path): Problem {
  const of = String(path.at(-2) ?? "…");
  const where = { path: path.slice(0, -1), at: "key" } as const;
  if (name === "da" || name === "en") return problem("missing-translation", where, { language: name, of });
  return problem("missing-key", where, { name, of });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === "object" && inside !== null && Object.hasOwn(inside, key) ? (inside as Record<string, unknown>)[key] : undefined),
    value,
  );
}

function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let inside: unknown = schema;
  for (const key of path) {
    inside = unwrap(inside);
    if (inside instanceof z.ZodObject) inside = (inside.shape as Record<string, unknown>)[String(key)];
    else if (inside instanceof z.ZodArray) inside = inside.element;
    else if (inside instanceof z.ZodRecord) inside = inside.valueType;
  }
  inside = unwrap(inside);
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

const shapes: Readonly<Record<string, Text>> = {
  string: { da: "en tekst", en: "a text" },
  array: { da: "en liste: [a, b]", en: "a list: [a, b]" },
  object: { da: "navne med værdier under hinanden", en: "names with values below each other" },
  record: { da: "navne med værdier under hinanden", en: "names with values below each other" },
  int: { da: "et helt tal", en: "a whole number" },
  number: { da: "et tal", en: "a number" },
  date: { da: "en dag som åååå-mm-dd", en: "a day as yyyy-mm-dd" },
  empty: { da: "noget her; feltet er tomt", en: "something here; the field is empty" },
};

function expectedAt(name: string, issue: z.core.$ZodIssue): Text {
  if (issue.code === "too_small") return shapes["empty"] as Text;
  if (/^(from|until|validFrom|validUntil)$/.test(name)) return shapes["date"] as Text;
  const expected = issue.code === "invalid_type" ? issue.expected : "string";
  return shapes[expected] ?? (shapes["string"] as Text);
}
