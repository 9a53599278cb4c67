import type { Coverage, SectionCoverage, StatementCoverage } from "../coverage/coverage.js";
import type { Programme } from "../language/programme.js";
import type { Language, Text } from "../text/text.js";
import type { Style } from "./style.js";

type Showing = { readonly programme: Programme; readonly language: Language };

const columns = {
  section: { da: "Afsnit", en: "Section" },
  statements: { da: "Udsagn", en: "Statements" },
  rule: { da: "Regel", en: "Rule" },
  checklist: { da: "Tjekliste", en: "Checklist" },
  reason: { da: "Begrundelse", en: "Reason" },
  missing: { da: "Mangler", en: "Missing" },
} satisfies Readonly<Record<keyof SectionCoverage, Text>>;
const columnNames = Object.keys(columns) as (keyof SectionCoverage)[];

const words = {
  statement: { da: "Udsagn", en: "Statement" },
  says: { da: "Siger", en: "Says" },
  where: { da: "Hvor", en: "Where" },
  rules: { da: "Regel", en: "Rule" },
  total: { da: "I alt", en: "Total" },
  accounted: { da: "udsagn er gjort rede for", en: "statements are accounted for" },
  added: { da: "fundet ved siden af", en: "found beside them" },
  of: { da: "af", en: "of" },
  page: { da: "s.", en: "p." },
  checklist: { da: "tjekliste", en: "checklist" },
  reason: { da: "ingen regel", en: "no rule" },
  missing: { da: "MANGLER", en: "MISSING" },
  rule: { da: "regel", en: "rule" },
  byStatement: { da: "UDSAGN → REGLER", en: "STATEMENTS → RULES" },
  byRule: { da: "REGLER → UDSAGN", en: "RULES → STATEMENTS" },
  withoutStatement: { da: "står kun i loven", en: "only in the law" },
} satisfies Readonly<Record<string, Text>>;

/** The matrix as people read it: by section, each statement, and each rule. */
export function formatCoverage(coverage: Coverage, showing: Showing, style: Style): string {
  const { language } = showing;
  const widths = columnNames.map((name) =>
    Math.max(...rowsOf(coverage, language).map((row) => row[columnNames.indexOf(name)]?.length ?? 0)),
  );
  const table = rowsOf(coverage, language).map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  "),
  );
  const statements = coverage.byStatement.map((one) =>
    [
      style.wrap(`${one.id} – ${saying(one, showing)}`, "  ", "    "),
      style.paint(style.wrap(whereOf(one, language), "    ", "    "), one.by === "missing" ? "red" : "gray"),
    ].join("\n"),
  );
  const rules = coverage.byRule.map(({ rule, statements: cited }) =>
    style.wrap(`${rule} ← ${citedOf(cited, language)}`, "  ", "    "),
  );
  return [
    `${style.paint(headline(coverage, language), "bold")}\n`,
    `${table.join("\n")}\n`,
    `${style.paint(words.byStatement[language], "bold")}\n\n${statements.join("\n")}\n`,
    `${style.paint(words.byRule[language], "bold")}\n\n${rules.join("\n")}\n`,
  ].join("\n");
}

/** The same as Markdown tables. */
export function coverageAsMarkdown(coverage: Coverage, showing: Showing): string {
  const { language } = showing;
  const [head = [], ...rows] = rowsOf(coverage, language);
  return [
    `# ${showing.programme.title[language]}`,
    `${headline(coverage, language)}.`,
    table(head, rows),
    table(
      [words.statement[language], words.says[language], words.where[language]],
      coverage.byStatement.map((one) => [one.id, saying(one, showing), whereOf(one, language)]),
    ),
    table(
      [words.rules[language], words.statement[language]],
      coverage.byRule.map(({ rule, statements }) => [rule, citedOf(statements, language)]),
    ),
    "",
  ].join("\n\n");
}

function headline({ accounted, statements, added }: Coverage, language: Language): string {
  const inventory = `${String(accounted)} ${words.of[language]} ${String(statements)} ${words.accounted[language]}`;
  const beside = `${String(added.accounted)} ${words.of[language]} ${String(added.statements)} ${words.added[language]}`;
  return added.statements === 0 ? inventory : `${inventory}, ${beside}`;
}

function rowsOf({ bySection, statements }: Coverage, language: Language): readonly (readonly string[])[] {
  const total = columnNames.map((name) => {
    if (name === "section") return words.total[language];
    if (name === "statements") return String(statements);
    return String(bySection.reduce((sum, row) => sum + row[name], 0));
  });
  return [
    columnNames.map((name) => columns[name][language]),
    ...bySection.map((row) => columnNames.map((name) => String(row[name]))),
    total,
  ];
}

function saying({ id, page }: StatementCoverage, { programme, language }: Showing): string {
  return `${programme.statements[id]?.text[language] ?? ""} (${words.page[language]} ${String(page)})`;
}

function whereOf({ rules, checklist, reason, missing }: StatementCoverage, language: Language): string {
  return [
    ...(rules.length === 0 ? [] : [`${words.rule[language]}: ${rules.join(", ")}`]),
    ...(checklist.length === 0 ? [] : [`${words.checklist[language]}: ${checklist.join(", ")}`]),
    ...(reason === undefined ? [] : [`${words.reason[language]}: ${reason[language]}`]),
    ...(missing.length === 0
      ? []
      : [`${words.missing[language]}: ${missing.map((way) => words[way][language]).join(", ")}`]),
  ].join("; ");
}

function citedOf(statements: readonly string[], language: Language): string {
  return statements.length === 0 ? words.withoutStatement[language] : statements.join(", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
