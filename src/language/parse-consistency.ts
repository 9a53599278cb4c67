import { problem, type Diagnostic, type Path } from "../diagnostics/diagnostic.js";
import type { Axiom } from "../vocabulary/axioms.js";
import { checkInvariantLoosely } from "./check-invariant-loosely.js";
import { checkId } from "./check-name.js";
import { noConsistency, type Consistency, type Invariant } from "./consistency.js";
import { modelConsistency, ownConsistency, type WrittenAxiom } from "./consistency-schemas.js";
import { textIn } from "./own-text.js";
import { parseCondition } from "./parse-condition.js";
import { baseName, inFile, parseFile } from "./parse-file.js";
import { parseInvariant, type InvariantContext } from "./parse-invariant.js";
import { identifier } from "./parse-rule.js";
import type { ParsedYaml } from "./parse-yaml.js";
import { limits, type Source } from "./source.js";

export const consistencyFileName = "consistency.yaml";

/** Whether a file holds invariants and axioms. */
export function isConsistencyFile(file: string): boolean {
  return baseName(file) === consistencyFileName;
}

/** What invariants may refer to; `inherited`, what a specific programme has from its base. */
export type ConsistencyContext = Omit<InvariantContext, "problems"> & { readonly inherited?: Consistency };

/** Parses `consistency.yaml`, item by item; a programme without one has what it inherits. */
export function parseConsistency(
  sources: readonly Source[],
  context: ConsistencyContext,
  diagnostics: Diagnostic[],
): Consistency {
  const { inherited = noConsistency, addedBy } = context;
  const schemas = addedBy === undefined ? modelConsistency : ownConsistency;
  const source = sources.find(({ file }) => isConsistencyFile(file));
  const file = source && parseFile(source, schemas.file, diagnostics);
  if (file === undefined) return inherited;
  const within = { ...context, problems: [...file.problems] };
  const axioms = parseItems("axioms", file.parsed, within, (item, path) => {
    const { data } = schemas.axiom.safeParse(item);
    return data === undefined ? undefined : parseAxiom(data, path, within);
  });
  const invariants = parseItems("invariants", file.parsed, within, (item, path): Invariant | undefined => {
    const { data } = schemas.invariant.safeParse(item);
    if (data !== undefined) return parseInvariant(data, path, within);
    checkInvariantLoosely(item, path, within);
    return undefined;
  });
  diagnostics.push(...inFile(within.problems, file.parsed.placer));
  return {
    axioms: [...inherited.axioms, ...axioms],
    invariants: [...inherited.invariants, ...invariants],
  };
}

type Within = InvariantContext & { readonly inherited?: Consistency };

/** Each item of a list that has the right shape, with its name held against the others and those of the base. */
function parseItems<T>(
  list: keyof Consistency,
  { value, placer }: ParsedYaml,
  { problems, inherited = noConsistency }: Within,
  parse: (item: unknown, path: Path) => T | undefined,
): readonly T[] {
  const items = (value as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(items)) return [];
  if (items.length > limits.invariants) {
    problems.push(problem("too-many-invariants", { path: [list] }, { limit: limits.invariants }));
    return [];
  }
  const ofBase = new Set(inherited[list].map(({ id }) => id));
  const firstPlaces = new Map<string, string>();
  return items.flatMap((item: unknown, index): readonly T[] => {
    const path: Path = [list, index];
    const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
    if (typeof id === "string") {
      const at: Path = [...path, "id"];
      if (!identifier.test(id)) problems.push(problem("bad-identifier", { path: at }, { id }));
      checkId("duplicate-id", id, at, placer, { firstPlaces, problems });
      if (ofBase.has(id)) problems.push(problem("name-of-base", { path: at }, { name: id }));
    }
    const read = parse(item, path);
    return read === undefined ? [] : [read];
  });
}

function parseAxiom({ id, text, why, holds }: WrittenAxiom, path: Path, context: InvariantContext): Axiom | undefined {
  const condition = parseCondition(holds, [...path, "holds"], context);
  return condition && { id, text: textIn(text), why: textIn(why), condition };
}
