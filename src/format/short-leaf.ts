import type { Problem } from "../diagnostics/diagnostic.js";
import { operators } from "../language/operators.js";
import { parseLeaf, parseLongLeaf } from "../language/parse-leaf.js";
import type { Leaf } from "../truth/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";

/** The one-line form of a leaf in either form; undefined for what cannot be read, which stays as it is. */
export function shortLeaf(written: unknown): string | undefined {
  const leaf = readLeaf(written);
  return leaf === undefined ? undefined : sayLeaf(leaf);
}

/** What a leaf in either form says. Parameters are taken to be there and to fit. */
export function readLeaf(written: unknown): Leaf | undefined {
  const isText = typeof written === "string";
  if (!isText && !isLongLeaf(written)) return undefined;
  const name = isText ? /\S+/.exec(written)?.[0] : written["fact"];
  const fact = coreVocabulary.get(String(name));
  // The parser would look for the nearest name.
  if (fact === undefined) return undefined;
  const problems: Problem[] = [];
  const context = { problems, vocabulary: coreVocabulary, parameterUnits: unitsIn(written, fact) };
  const leaf = isText ? parseLeaf(written, [], context) : parseLongLeaf(written, [], context);
  return problems.length === 0 ? leaf : undefined;
}

function isLongLeaf(written: unknown): written is Record<string, unknown> {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return false;
  return Object.keys(written).every((key) => ["fact", "operator", "value"].includes(key));
}

/** The parameters that a leaf names, each in the unit of its fact: whether they exist is for `check` to say. */
function unitsIn(written: unknown, fact: Fact): ReadonlyMap<string, string> {
  if (fact.type !== "integer") return new Map();
  const named = JSON.stringify(written).matchAll(/parameter\s+([^\s",\]]+)/g);
  return new Map([...named].map(([, parameter = ""]) => [parameter, fact.unit]));
}

function sayLeaf(leaf: Leaf): string {
  const values = "values" in leaf ? leaf.values : "value" in leaf ? [leaf.value] : [];
  const words = operators.find(
    ({ builds, operand }) =>
      builds === leaf.operator && (operand === "value" ? values.length === 1 : operand !== "list" || values.length > 1),
  )?.words;
  const said = values.map((value) => (typeof value === "object" ? `parameter ${value.parameter}` : String(value)));
  const operand = said.length > 1 ? `[${said.join(", ")}]` : (said[0] ?? "");
  return `${leaf.fact} ${words ?? ""} ${operand}`.trimEnd();
}
