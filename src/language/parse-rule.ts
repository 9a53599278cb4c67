import { problem, type Path } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { placeholdersIn } from "../text/placeholders.js";
import type { Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";
import { checkName } from "./check-name.js";
import type { WrittenRule } from "./file-schemas.js";
import { parseCondition, type ConditionContext } from "./parse-condition.js";
import { parseDue, parseLapse } from "./parse-due.js";
import { strengths, type Names, type Statement, type Strength } from "./names.js";
import { offerTopics } from "./offer.js";
import { acts, type Act, type Recommend, type Rule } from "./rule.js";

/** The form of ids: `refer-child`. */
export const identifier = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The form of decisions: `D3`. */
export const decision = /^D[1-9]\d?$/;

/** What a rule file says once for all of its rules. */
export type RuleFileHeader = { readonly section: string; readonly appliesTo: string };

/** `addedBy`: the specific programme whose rule it is; only such a rule may rest on the programme alone. */
export type RuleContext = ConditionContext & { readonly names: Names; readonly addedBy?: string };

/** Turns one rule of the right shape into a typed rule. Mistakes are added to `context.problems`. */
export function parseRule(
  written: WrittenRule,
  header: RuleFileHeader,
  path: Path,
  context: RuleContext,
): Rule | undefined {
  const before = context.problems.length;
  checkIdentifier(written.id, [...path, "id"], context);
  checkNames(written, path, context);
  checkSource(written, path, context);
  const gate = context.named(header.appliesTo);
  const condition = parseCondition(written.when, [...path, "when"], context);
  const recommend = parseRecommend(written, [...path, "recommend"], context);
  if (gate === undefined || condition === undefined || context.problems.length > before) return undefined;
  const when: Condition = { kind: "all", of: [{ kind: "named", name: header.appliesTo, of: gate }, condition] };
  const { id, statements, decisions = [], laws = [] } = written;
  const { section, appliesTo } = header;
  const added = context.addedBy === undefined ? {} : { addedBy: context.addedBy };
  return { id, section, statements, decisions, laws, appliesTo, when, recommend, ...added };
}

function parseRecommend({ recommend: written }: WrittenRule, path: Path, context: RuleContext): Recommend {
  // A time limit on an act that nobody can record as done would run out for ever.
  if (written.due !== undefined && written.fulfilledBy === undefined) {
    context.problems.push(problem("missing-key", { path, at: "key" }, { name: "fulfilledBy", of: "recommend" }));
  }
  const { act, subject, strength, responsible, recipient, text } = written;
  return {
    act: act as Act,
    subject,
    strength: strength as Strength,
    responsible,
    recipient,
    alternatives: [],
    involves: [],
    offers: [],
    text,
    ...parseFields(written, path, context),
  };
}

type WrittenRecommend = WrittenRule["recommend"];
type SomeFields = { readonly [Field in keyof WrittenRecommend]?: WrittenRecommend[Field] | undefined };

/** The fields of a recommendation that are written, of all of them or of some; names are checked by `checkFieldNames`. */
export function parseFields(
  { due, lapses, fulfilledBy, shownUntil, ...plain }: SomeFields,
  path: Path,
  context: RuleContext,
): Partial<Recommend> {
  for (const field of ["text", "timing", "note"] as const) {
    const text = plain[field];
    if (text !== undefined) checkPlaceholders(text, [...path, field], context);
  }
  const at = (field: string): Path => [...path, field];
  const parsed = {
    ...plain,
    due: due && parseDue(due, at("due"), context),
    lapses: lapses && parseLapse(lapses, at("lapses"), context),
    fulfilledBy: fulfilledBy === undefined ? undefined : parseCondition(fulfilledBy, at("fulfilledBy"), context),
    shownUntil: shownUntil === undefined ? undefined : parseCondition(shownUntil, at("shownUntil"), context),
  };
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}

function checkIdentifier(id: string, path: Path, { problems }: RuleContext): void {
  if (!identifier.test(id)) problems.push(problem("bad-identifier", { path }, { id }));
}

function checkNames(written: WrittenRule, path: Path, context: RuleContext): void {
  checkIdentifier(written.recommend.subject, [...path, "recommend", "subject"], context);
  checkNamesIn(written, path, context);
}

/** What can be said of a rule that has not all the right fields: its conditions and its names. */
export function checkLoosely(item: unknown, path: Path, context: RuleContext): void {
  if (!isRecord(item)) return;
  checkNamesIn(item, path, context);
  if (item["when"] !== undefined) parseCondition(item["when"], [...path, "when"], context);
  const recommend = isRecord(item["recommend"]) ? item["recommend"] : {};
  for (const field of ["fulfilledBy", "shownUntil"]) {
    if (recommend[field] !== undefined) parseCondition(recommend[field], [...path, "recommend", field], context);
  }
}

function checkNamesIn(rule: Readonly<Record<string, unknown>>, path: Path, context: RuleContext): void {
  const { names, problems } = context;
  const check = (kind: "statement" | "law", known: object, at: Path, value: unknown): void => {
    for (const { item, at: place } of textsIn(value, at)) checkName(kind, item, known, place, problems);
  };
  check("statement", names.statements, [...path, "statements"], rule["statements"]);
  check("law", names.laws, [...path, "laws"], rule["laws"]);
  for (const { item: name, at } of textsIn(rule["decisions"], [...path, "decisions"])) {
    if (!decision.test(name)) problems.push(problem("unknown-decision", { path: at }, { name }));
  }
  checkFieldNames(isRecord(rule["recommend"]) ? rule["recommend"] : {}, [...path, "recommend"], context);
}

/** The names in the fields of a recommendation: acts, strengths, actors and kinds of offers. */
export function checkFieldNames(recommend: Readonly<Record<string, unknown>>, at: Path, context: RuleContext): void {
  const { names, problems } = context;
  const checkActor = (field: string, known: object): void => {
    for (const { item, at: place } of textsIn(recommend[field], [...at, field])) {
      checkName("actor", item, known, place, problems);
    }
  };
  for (const [kind, words] of [
    ["act", acts],
    ["strength", strengths],
  ] as const) {
    for (const { item: word } of textsIn(recommend[kind], at)) checkWord(kind, word, words, [...at, kind], context);
  }
  for (const { item: word, at: place } of textsIn(recommend["offers"], [...at, "offers"])) {
    checkWord("topic", word, offerTopics, place, context);
  }
  for (const field of ["responsible", "recipient"]) checkActor(field, { ...names.actors, ...names.responsibilities });
  for (const field of ["alternatives", "involves"]) checkActor(field, names.actors);
}

/** The texts of a text or a list, each with its place. */
function textsIn(value: unknown, path: Path): readonly { readonly item: string; readonly at: Path }[] {
  if (typeof value === "string") return [{ item: value, at: path }];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => (typeof item === "string" ? [{ item, at: [...path, index] }] : []));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkWord(
  kind: "act" | "strength" | "topic",
  word: string,
  words: readonly string[],
  path: Path,
  { problems }: RuleContext,
): void {
  if (words.includes(word)) return;
  problems.push(
    problem(
      "unknown-name",
      { path },
      { kind, name: word, nearest: nearestName(word, words), allowed: words.join(", ") },
    ),
  );
}

function checkSource(written: WrittenRule, path: Path, { names, problems, addedBy }: RuleContext): void {
  const { id, source } = written;
  const isFromLaw = source === "law" && (written.laws ?? []).length > 0;
  const isOfProgramme = source === "programme" && addedBy !== undefined;
  if (written.statements.length === 0 && !isFromLaw && !isOfProgramme) {
    problems.push(
      problem("rule-without-source", { path: [...path, "statements"] }, { id, mayBeOwn: addedBy !== undefined }),
    );
  }
  const cited = written.statements.flatMap((name): readonly Statement[] => {
    const statement = Object.hasOwn(names.statements, name) ? names.statements[name] : undefined;
    return statement === undefined ? [] : [statement];
  });
  // How strongly a programme asks for what is its own is for the programme to say.
  if (isOfProgramme) return;
  const { strength } = written.recommend;
  const rank = (strengths as readonly string[]).indexOf(strength);
  if (cited.length === 0 || rank < 0 || (written.decisions ?? []).length > 0) return;
  const strongest = Math.min(...cited.map((one) => strengths.indexOf(one.strength)));
  if (rank < strongest) {
    const details = { id, strength, strongest: strengths[strongest] ?? "" };
    problems.push(problem("stronger-than-source", { path: [...path, "recommend", "strength"] }, details));
  }
}

function checkPlaceholders(text: Text, path: Path, { names, problems }: RuleContext): void {
  for (const language of ["da", "en"] as const) {
    for (const { name, offset } of placeholdersIn(text[language])) {
      if (Object.hasOwn(names.parameters, name)) continue;
      const nearest = nearestName(name, Object.keys(names.parameters));
      problems.push(problem("unknown-placeholder", { path: [...path, language], offset }, { name, nearest }));
    }
  }
}
