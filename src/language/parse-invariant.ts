import { problem, type Path } from "../diagnostics/diagnostic.js";
import { checkName } from "./check-name.js";
import { claimKinds, type Invariant, type InvariantClaim, type Selection } from "./consistency.js";
import type { WrittenInvariant, WrittenSelection } from "./consistency-schemas.js";
import { textIn } from "./own-text.js";
import { parseCondition, type ConditionContext } from "./parse-condition.js";
import { decision } from "./parse-rule.js";
import { parseSelection, type SelectionContext } from "./parse-selection.js";

/** `addedBy`: the specific programme whose invariant it is; only such a one may rest on the programme alone. */
export type InvariantContext = ConditionContext & SelectionContext & { readonly addedBy?: string };

/** Turns an invariant of the right shape into a typed one. Mistakes are added to `context.problems`. */
export function parseInvariant(
  written: WrittenInvariant,
  path: Path,
  context: InvariantContext,
): Invariant | undefined {
  const before = context.problems.length;
  checkSources(written, path, context);
  const { id, text, statements = [], decisions = [], why, addedBy } = { ...written, addedBy: context.addedBy };
  if (addedBy === undefined && statements.length === 0 && decisions.length === 0) {
    context.problems.push(problem("invariant-without-source", { path: [...path, "id"] }, { id }));
  }
  const { whoever, whoeverGets } = written;
  const premise = {
    ...(whoever !== undefined && { whoever: parseCondition(whoever, [...path, "whoever"], context) }),
    ...(whoeverGets && { whoeverGets: parseSelection(whoeverGets, [...path, "whoeverGets"], context) }),
  };
  const claim = parseClaim(written, path, context);
  if (claim === undefined || context.problems.length > before) return undefined;
  return {
    ...{ id, text: textIn(text), statements, decisions },
    ...(why !== undefined && { why: textIn(why) }),
    ...(premise as Pick<Invariant, "whoever" | "whoeverGets">),
    claim,
    ...(addedBy !== undefined && { addedBy }),
  };
}

/** Holds the statements and decisions that an invariant cites against those that there are. */
export function checkSources(
  { statements = [], decisions = [] }: Pick<WrittenInvariant, "statements" | "decisions">,
  path: Path,
  { names, problems }: InvariantContext,
): void {
  for (const [index, name] of statements.entries()) {
    checkName("statement", name, names.statements, [...path, "statements", index], problems);
  }
  for (const [index, name] of decisions.entries()) {
    if (decision.test(name)) continue;
    problems.push(problem("unknown-decision", { path: [...path, "decisions", index] }, { name }));
  }
}

function parseClaim(written: WrittenInvariant, path: Path, context: InvariantContext): InvariantClaim | undefined {
  const { problems } = context;
  const found = claimKinds.filter((kind) => written[kind] !== undefined);
  const [kind] = found;
  if (kind === undefined || found.length > 1) {
    const details = { id: written.id, found, claims: claimKinds.join(", ") };
    const at = found[1] === undefined ? { path: [...path, "id"] } : { path: [...path, found[1]], at: "key" as const };
    problems.push(problem("one-claim", at, details));
    return undefined;
  }
  if (written.orIs !== undefined && kind !== "gets" && kind !== "coveredBy") {
    problems.push(problem("or-is-of-what", { path: [...path, "orIs"], at: "key" }, { claim: kind }));
  }
  return parseKind(kind, written, path, context);
}

function parseKind(
  kind: InvariantClaim["kind"],
  written: WrittenInvariant,
  path: Path,
  context: InvariantContext,
): InvariantClaim | undefined {
  const at: Path = [...path, kind];
  if (kind === "is") {
    const condition = parseCondition(written.is, at, context);
    return condition && { kind, condition };
  }
  if (kind === "atMostOneOf" || kind === "neverBoth") {
    const groups = parseGroups(kind, written[kind] ?? [], at, context);
    return groups && { kind, groups };
  }
  const selection = written[kind];
  const rules = selection && parseSelection(selection, at, context);
  if (kind === "neverGets" || kind === "oneResponsible") return rules && { kind, rules };
  if (written.orIs === undefined) return rules && { kind, rules };
  const orIs = parseCondition(written.orIs, [...path, "orIs"], context);
  return rules && orIs && { kind, rules, orIs };
}

function parseGroups(
  kind: "atMostOneOf" | "neverBoth",
  written: readonly WrittenSelection[],
  path: Path,
  context: InvariantContext,
): readonly Selection[] | undefined {
  if (kind === "neverBoth" ? written.length !== 2 : written.length < 2) {
    const expected = {
      neverBoth: { da: "en liste med netop to grupper af regler", en: "a list of exactly two groups of rules" },
      atMostOneOf: { da: "en liste med mindst to grupper af regler", en: "a list of at least two groups of rules" },
    }[kind];
    context.problems.push(problem("wrong-shape", { path }, { name: kind, expected }));
    return undefined;
  }
  const groups = written.map((group, index) => parseSelection(group, [...path, index], context));
  const read = groups.filter((one) => one !== undefined);
  return read.length === groups.length ? read : undefined;
}
