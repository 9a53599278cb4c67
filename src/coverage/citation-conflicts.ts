import { strengths, type Strength } from "../language/names.js";
import type { Programme } from "../language/programme.js";
import type { Text } from "../text/text.js";

/** A rule or a checklist item that says something else than a statement that it cites. */
export type CitationConflict = {
  readonly id: string;
  readonly kind: "rule" | "checklist";
  readonly statement: string;
  readonly what: "level" | "strength";
};

/**
 * Rules and checklist items that contradict the level or the strength of what they cite without saying so: a note or a
 * decision is saying so. The strongest statement that is cited gives the strength.
 */
export function citationConflicts(programme: Programme): readonly CitationConflict[] {
  const rules = programme.rules.map((rule) => ({ ...rule, ...rule.recommend, kind: "rule" as const }));
  const items = programme.checklist.items.map((item) => ({ ...item, kind: "checklist" as const }));
  return [...rules, ...items].flatMap((one) => [
    ...levelConflicts(one, programme),
    ...strengthConflicts(one, programme),
  ]);
}

type Citing = Omit<CitationConflict, "what" | "statement"> & {
  readonly statements: readonly string[];
  readonly strength: Strength;
  readonly decisions: readonly string[];
  readonly note?: Text;
};

function levelConflicts({ id, kind, statements }: Citing, programme: Programme): readonly CitationConflict[] {
  const wrong = kind === "rule" ? "programme" : "patient";
  return statements
    .filter((statement) => programme.statements[statement]?.level === wrong)
    .map((statement) => ({ id, kind, statement, what: "level" }));
}

function strengthConflicts(
  { id, kind, statements, strength, decisions, note }: Citing,
  programme: Programme,
): readonly CitationConflict[] {
  if (decisions.length > 0 || note !== undefined) return [];
  const ranked = statements
    .flatMap((statement) => {
      const cited = programme.statements[statement];
      return cited === undefined ? [] : [{ statement, rank: strengths.indexOf(cited.strength) }];
    })
    .sort((a, b) => a.rank - b.rank);
  const [strongest] = ranked;
  if (strongest === undefined || strongest.rank === strengths.indexOf(strength)) return [];
  return [{ id, kind, statement: strongest.statement, what: "strength" }];
}
