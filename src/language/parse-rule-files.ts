import { problem, type Diagnostic, type Path } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkId } from "./check-name.js";
import { ruleFileSchema, ruleSchema } from "./file-schemas.js";
import type { ConditionContext } from "./parse-condition.js";
import { inFile, parseFile } from "./parse-file.js";
import type { NamesReading } from "./parse-name-files.js";
import { checkLoosely, parseRule, type RuleContext } from "./parse-rule.js";
import type { ParsedYaml } from "./parse-yaml.js";
import type { Rule } from "./rule.js";
import { limits, type Source } from "./source.js";

/** Whose rules they are, when a specific programme adds them to those of its base. */
export type Addition = { readonly by: string; readonly base: ReadonlySet<string> };

/**
 * Parses rule files in the order of their names. A rule of the right shape is read even when another rule of its file is
 * not. Without names (they could not be read) only the shapes are checked.
 */
export function parseRuleFiles(
  sources: readonly Source[],
  reading: NamesReading | undefined,
  vocabulary: Vocabulary,
  diagnostics: Diagnostic[],
  addition?: Addition,
): readonly Rule[] {
  const firstPlaces = new Map<string, string>();
  return [...sources]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((source) => {
      const file = parseFile(source, ruleFileSchema, diagnostics);
      if (file === undefined) return [];
      const problems = [...file.problems];
      const rules =
        reading === undefined
          ? []
          : parseRules(file.parsed, firstPlaces, {
              ...namesContext(vocabulary, reading),
              names: reading.names,
              problems,
              ...(addition && { addedBy: addition.by, taken: addition.base }),
            });
      diagnostics.push(...inFile(problems, file.parsed.placer));
      return rules;
    });
}

/** What conditions may refer to. */
export function namesContext(
  vocabulary: Vocabulary,
  { names, conditionNames }: NamesReading,
): Omit<ConditionContext, "problems"> {
  return {
    vocabulary,
    parameterUnits: new Map(Object.entries(names.parameters).map(([name, { unit }]) => [name, unit])),
    named: (name) => (Object.hasOwn(names.conditions, name) ? names.conditions[name]?.when : undefined),
    conditionNames,
  };
}

function parseRules(
  { value, placer }: ParsedYaml,
  firstPlaces: Map<string, string>,
  context: RuleContext & { readonly taken?: ReadonlySet<string> },
): readonly Rule[] {
  const { section, appliesTo, rules } = value as { section?: unknown; appliesTo?: unknown; rules?: unknown };
  const header = { section: String(section), appliesTo: String(appliesTo) };
  if (typeof appliesTo === "string") checkGate(appliesTo, context);
  const read = (Array.isArray(rules) ? rules : []).flatMap((item: unknown, index): readonly Rule[] => {
    const path: Path = ["rules", index];
    const written = ruleSchema.safeParse(item).data;
    if (written === undefined) {
      checkLoosely(item, path, context);
      return [];
    }
    checkId("duplicate-rule", written.id, [...path, "id"], placer, { firstPlaces, problems: context.problems });
    if (context.taken?.has(written.id) === true) {
      context.problems.push(problem("name-of-base", { path: [...path, "id"] }, { name: written.id }));
    }
    const rule = parseRule(written, header, path, context);
    return rule === undefined ? [] : [rule];
  });
  if (firstPlaces.size > limits.rules)
    context.problems.push(problem("too-many-rules", { path: ["rules"] }, { limit: limits.rules }));
  return read;
}

function checkGate(name: string, { conditionNames, problems }: RuleContext): void {
  if (conditionNames.includes(name)) return;
  problems.push(
    problem(
      "unknown-gate",
      { path: ["appliesTo"] },
      { name, nearest: nearestName(name, conditionNames), allowed: conditionNames.join(", ") },
    ),
  );
}
