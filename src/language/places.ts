import type { Path } from "../diagnostics/diagnostic.js";
import { parseYaml, type ParsedYaml } from "./parse-yaml.js";
import type { Place } from "./place.js";
import { limits, type Source } from "./source.js";

/** What something is said of, by its name; the `part` of a rule is a key of it or of its `recommend`. */
export type Subject = { readonly kind: SubjectKind; readonly id: string; readonly part?: string };

export type SubjectKind =
  | "rule"
  | "condition"
  | "parameter"
  | "fact"
  | "diagnosis"
  | "actor"
  | "responsibility"
  | "law"
  | "invariant"
  | "axiom"
  | "programme";

/** Where the things of a programme stand in its files; undefined for what stands in none of them. */
export type Places = (subject: Subject) => Place | undefined;

type Tree = Readonly<Record<string, unknown>>;

/** Finds things by name in files that could be read as a programme. A rule of the base stands where it is changed. */
export function placesIn(sources: readonly Source[]): Places {
  const parsed = new Map<Source, ParsedYaml | undefined>();
  const read = (source: Source): ParsedYaml | undefined => {
    // Only a file with the name in it is worth reading again.
    if (!parsed.has(source)) parsed.set(source, parseYaml(source, limits.ruleFileBytes).parsed);
    return parsed.get(source);
  };
  return (subject) => {
    const name = subject.id.split(".").at(-1) ?? subject.id;
    const files = sources.filter(({ text }) => text.includes(name)).flatMap((source) => read(source) ?? []);
    for (const find of findersOf[subject.kind]) {
      for (const file of files) {
        const place = placeIn(file, subject, find);
        if (place !== undefined) return place;
      }
    }
    return undefined;
  };
}

function placeIn({ value, placer }: ParsedYaml, subject: Subject, find: Finder): Place | undefined {
  const path = isTree(value) ? find(value, subject) : undefined;
  return path && placer.placeOf(path, "value");
}

/** The path to a thing in a file that has it. */
type Finder = (file: Tree, subject: Subject) => Path | undefined;

const findersOf: Readonly<Record<SubjectKind, readonly Finder[]>> = {
  rule: [ruleIn, deviationIn("rule")],
  condition: [entryIn("conditions")],
  parameter: [entryIn("parameters"), deviationIn("parameter")],
  fact: [factIn],
  diagnosis: [entryIn("diagnoses")],
  actor: [entryIn("actors")],
  responsibility: [entryIn("responsibilities")],
  law: [entryIn("laws")],
  invariant: [itemIn("invariants")],
  axiom: [itemIn("axioms")],
  programme: [(file, { id }) => (file["id"] === id ? ["id"] : undefined)],
};

function ruleIn(file: Tree, { id, part }: Subject): Path | undefined {
  const [index, rule] = itemOf(file, "rules", "id", id) ?? [];
  if (index === undefined || rule === undefined) return undefined;
  if (part === undefined) return ["rules", index, "id"];
  return part in rule ? ["rules", index, part] : ["rules", index, "recommend", part];
}

function deviationIn(key: "rule" | "parameter"): Finder {
  return (file, { id }) => {
    const [index] = itemOf(file, "deviations", key, id) ?? [];
    return index === undefined ? undefined : ["deviations", index, key];
  };
}

function itemIn(list: string): Finder {
  return (file, { id }) => {
    const [index] = itemOf(file, list, "id", id) ?? [];
    return index === undefined ? undefined : [list, index, "id"];
  };
}

function itemOf(file: Tree, list: string, key: string, id: string): readonly [number, Tree] | undefined {
  const items: unknown = file[list];
  if (!Array.isArray(items)) return undefined;
  const index = items.findIndex((item: unknown) => isTree(item) && item[key] === id);
  const item: unknown = items[index];
  return isTree(item) ? [index, item] : undefined;
}

function entryIn(mapping: string): Finder {
  return (file, { id }) => (isTree(file[mapping]) && Object.hasOwn(file[mapping], id) ? [mapping, id] : undefined);
}

function factIn(file: Tree, { id }: Subject): Path | undefined {
  const [group = "", name = ""] = id.split(".");
  const facts = file["facts"];
  const own = isTree(facts) ? facts[group] : undefined;
  return isTree(own) && Object.hasOwn(own, name) ? ["facts", group, name] : undefined;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
