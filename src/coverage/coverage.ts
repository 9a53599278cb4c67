import type { Statement } from "../language/names.js";
import type { Programme } from "../language/programme.js";
import type { Text } from "../text/text.js";
import { partsOf } from "./parts.js";

export type Way = "rule" | "checklist" | "reason";

/** How one statement is accounted for. `missing` says which ways its level asks for and it does not have. */
export type StatementCoverage = {
  readonly id: string;
  readonly section: string;
  readonly page: number;
  readonly level: Statement["level"];
  readonly by: Way | "missing";
  readonly rules: readonly string[];
  readonly checklist: readonly string[];
  readonly reason?: Text;
  readonly missing: readonly ("rule" | "checklist")[];
  /** Found beside the inventory of the document's statements, and not counted among them. */
  readonly added: boolean;
};

export type SectionCoverage = { readonly section: string; readonly statements: number } & Readonly<
  Record<Way | "missing", number>
>;

export type Coverage = {
  readonly statements: number;
  readonly accounted: number;
  /** The same of the statements that were found beside the inventory; they are not counted above or by section. */
  readonly added: { readonly statements: number; readonly accounted: number };
  readonly bySection: readonly SectionCoverage[];
  readonly byStatement: readonly StatementCoverage[];
  readonly byRule: readonly {
    readonly rule: string;
    readonly section: string;
    readonly statements: readonly string[];
  }[];
  readonly rulesWithoutStatement: readonly string[];
};

/**
 * Statement by statement, where the programme says what the document says, and the other way. A statement with parts is
 * accounted for when each part is: to cite the whole says nothing of a part.
 */
export function coverageOf(programme: Programme): Coverage {
  const byStatement = Object.entries(partsOf(programme.statements)).map(([id, parts]) =>
    coverStatement(id, parts, programme),
  );
  const inventory = byStatement.filter(({ added }) => !added);
  const sections = [...new Set(inventory.map(({ section }) => section))];
  const byRule = programme.rules.map(({ id, section, statements }) => ({ rule: id, section, statements }));
  return {
    ...count(inventory),
    added: count(byStatement.filter(({ added }) => added)),
    bySection: sections.map((section) => countSection(section, inventory)),
    byStatement,
    byRule,
    rulesWithoutStatement: byRule.filter(({ statements }) => statements.length === 0).map(({ rule }) => rule),
  };
}

function count(list: readonly StatementCoverage[]): { readonly statements: number; readonly accounted: number } {
  return { statements: list.length, accounted: list.filter(({ by }) => by !== "missing").length };
}

const waysOf = {
  patient: ["rule"],
  programme: ["checklist"],
  both: ["rule", "checklist"],
} as const satisfies Readonly<Record<Statement["level"], readonly ("rule" | "checklist")[]>>;

function coverStatement(id: string, parts: readonly string[], programme: Programme): StatementCoverage {
  const { statements, rules, checklist } = programme;
  const { section, page, level, reason, added = false } = statementOf(id, programme);
  const citing = {
    rule: (one: string) => rules.filter((rule) => rule.statements.includes(one)).map((rule) => rule.id),
    checklist: (one: string) => checklist.items.filter((item) => item.statements.includes(one)).map((item) => item.id),
  };
  const missing = parts.flatMap((part) =>
    statements[part]?.reason !== undefined || reason !== undefined
      ? []
      : waysOf[statementOf(part, programme).level].filter((way) => citing[way](part).length === 0),
  );
  const all = [...new Set([id, ...parts])];
  const found = {
    rules: [...new Set(all.flatMap(citing.rule))],
    checklist: [...new Set(all.flatMap(citing.checklist))],
  };
  const why = reason ?? parts.flatMap((part) => statements[part]?.reason ?? [])[0];
  const by =
    missing.length > 0
      ? "missing"
      : found.rules.length > 0
        ? "rule"
        : found.checklist.length > 0
          ? "checklist"
          : "reason";
  return { id, section, page, level, by, ...found, ...(why && { reason: why }), missing: [...new Set(missing)], added };
}

function statementOf(id: string, { statements }: Programme): Statement {
  const statement = statements[id];
  if (statement === undefined) throw new Error(`unknown statement: ${id}`);
  return statement;
}

function countSection(section: string, byStatement: readonly StatementCoverage[]): SectionCoverage {
  const mine = byStatement.filter((one) => one.section === section);
  const count = (by: Way | "missing"): number => mine.filter((one) => one.by === by).length;
  return {
    section,
    statements: mine.length,
    rule: count("rule"),
    checklist: count("checklist"),
    reason: count("reason"),
    missing: count("missing"),
  };
}
