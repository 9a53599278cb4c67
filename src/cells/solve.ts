import { variablesIn, type Formula, type Literal, type Mask, type Vector } from "./formula.js";

/** For each variable the cells that it may still lie in. */
export type Domains = readonly Mask[];

/** `steps`: how many parts of formulas may still be read. */
export type Budget = { steps: number };

/** The domains that remain when all formulas hold, whatever cell each variable takes of them. */
export type Solution = Domains | "none" | "undecided";

/**
 * Backtracking with propagation. Formulas have no negation, so that one in which every open part is fulfilled by narrower
 * domains holds for all that remains; what does not share a variable is solved on its own.
 */
export function solve(formulas: readonly Formula[], domains: Domains, budget: Budget): Solution {
  const narrowed = [...domains];
  const open = propagate(formulas, narrowed, budget);
  if (open === "none" || open === "undecided") return open;
  let solution: Domains = narrowed;
  for (const part of independentParts(open)) {
    const found = branch(part, solution, budget);
    if (found === "none" || found === "undecided") return found;
    solution = found;
  }
  return solution;
}

/** One of the cells that remain for each variable; the first is the plainest. */
export function firstVector(domains: Domains): Vector {
  return domains.map((mask) => {
    let cell = 0;
    for (let rest = mask; (rest & 1n) === 0n && rest > 0n; rest >>= 1n) cell += 1;
    return cell;
  });
}

function branch(open: readonly Formula[], domains: Domains, budget: Budget): Solution {
  const literal = mostWanted(open);
  if (literal === undefined) return domains;
  const { variable, mask } = literal;
  const before = domains[variable] ?? 0n;
  let undecided = false;
  for (const half of [before & mask, before & ~mask]) {
    const found = solve(open, domains.with(variable, half), budget);
    if (found === "undecided") undecided = true;
    else if (found !== "none") return found;
    if (budget.steps < 0) return "undecided";
  }
  return undecided ? "undecided" : "none";
}

/** Narrows the domains by everything that must hold; gives the choices that are left, each with two or more ways. */
function propagate(formulas: readonly Formula[], domains: Mask[], budget: Budget): Formula[] | "none" | "undecided" {
  let open: readonly Formula[] = formulas;
  for (;;) {
    const left: Formula[] = [];
    let narrowings = 0;
    const mustHold = (formula: Formula): boolean => {
      const reduced = reduce(formula, domains, budget);
      if (reduced === true) return true;
      if (reduced === false) return false;
      if (reduced.kind !== "in") return reduced.kind === "all" ? reduced.of.every(mustHold) : left.push(reduced) > 0;
      domains[reduced.variable] = (domains[reduced.variable] ?? 0n) & reduced.mask;
      narrowings += 1;
      return true;
    };
    if (!open.every(mustHold)) return "none";
    if (budget.steps < 0) return "undecided";
    if (narrowings === 0 && !narrowWhereAllAgree(left, domains)) return left;
    open = left;
  }
}

/** What is left of a formula within the domains. */
function reduce(formula: Formula, domains: readonly Mask[], budget: Budget): Formula | boolean {
  budget.steps -= 1;
  if (formula.kind === "in") {
    const domain = domains[formula.variable] ?? 0n;
    const within = domain & formula.mask;
    return within === domain ? true : within === 0n ? false : formula;
  }
  const decisive = formula.kind === "any";
  const of: Formula[] = [];
  for (const part of formula.of) {
    const reduced = reduce(part, domains, budget);
    if (reduced === decisive) return decisive;
    if (typeof reduced !== "boolean") of.push(reduced);
  }
  const [only] = of;
  if (only === undefined) return !decisive;
  return of.length === 1 ? only : { kind: formula.kind, of };
}

/** Where every part that names a variable is fulfilled by the same cells of it, nothing speaks for the others. */
function narrowWhereAllAgree(open: readonly Formula[], domains: Mask[]): boolean {
  const agreed = new Map<number, Mask>();
  const agree = (formula: Formula): void => {
    if (formula.kind !== "in") formula.of.forEach(agree);
    else agreed.set(formula.variable, (agreed.get(formula.variable) ?? domains[formula.variable] ?? 0n) & formula.mask);
  };
  open.forEach(agree);
  let narrowed = false;
  for (const [variable, mask] of agreed) {
    if (mask === 0n || mask === domains[variable]) continue;
    domains[variable] = mask;
    narrowed = true;
  }
  return narrowed;
}

/** The part that the shortest and most choices wait for. */
function mostWanted(open: readonly Formula[]): Literal | undefined {
  const wanted = new Map<string, { readonly literal: Literal; score: number }>();
  const count = (formula: Formula, weight: number): void => {
    if (formula.kind !== "in") {
      const share = formula.kind === "any" ? weight / formula.of.length ** 2 : weight;
      for (const part of formula.of) count(part, share);
      return;
    }
    const key = `${String(formula.variable)} ${String(formula.mask)}`;
    const entry = wanted.get(key) ?? { literal: formula, score: 0 };
    entry.score += weight;
    wanted.set(key, entry);
  };
  for (const formula of open) count(formula, 1);
  let best: { readonly literal: Literal; readonly score: number } | undefined;
  for (const entry of wanted.values()) if (best === undefined || entry.score > best.score) best = entry;
  return best?.literal;
}

/** Formulas that share variables, directly or through others, together. */
function independentParts(open: readonly Formula[]): readonly (readonly Formula[])[] {
  if (open.length < 2) return open.length === 0 ? [] : [open];
  const partOf = new Map<number, number>();
  const parts: (Formula[] | undefined)[] = [];
  for (const formula of open) {
    const variables = [...variablesIn(formula)];
    const joined = new Set(variables.flatMap((variable) => partOf.get(variable) ?? []));
    const together = [formula, ...[...joined].flatMap((index) => parts[index] ?? [])];
    for (const index of joined) parts[index] = undefined;
    parts.push(together);
    for (const [variable, index] of partOf) if (joined.has(index)) partOf.set(variable, parts.length - 1);
    for (const variable of variables) partOf.set(variable, parts.length - 1);
  }
  return parts.filter((part) => part !== undefined).sort((a, b) => a.length - b.length);
}
