import { compareRules, type RuleInForce } from "../compare/compare-rules.js";
import { together, type Change, type Effect } from "../compare/effect.js";
import { labelMistake } from "../compare/label-mistake.js";
import { sayExample } from "../compare/say-example.js";
import { isWeakened, takesAway } from "../compare/weakens.js";
import { asWarning, problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { parametersOf } from "../language/parameters-of.js";
import type { LedgerEntry } from "../language/parse-ledger.js";
import type { Names } from "../language/names.js";
import type { SpecificReading } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import type { Deviation } from "../language/specific.js";
import { strengthWords } from "../language/words.js";
import { inBoth, type Text } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { axiomsOf } from "./axioms-of.js";
import { parameterHash, ruleHash } from "./content-hash.js";
import { membersIn } from "./members-of.js";

/** What a deviation does to one rule, with a person to whom it matters where there is one. */
export type RuleEffect = { readonly rule: Rule; readonly effect: Effect };

/** A deviation with what it really does: to its rule, or to every rule that reads the number. */
export type Judged = { readonly deviation: Deviation; readonly effects: readonly RuleEffect[]; readonly path: Path };

/** Works out what the deviations of a programme do, and what is wrong with what their authors say of them. */
export function checkDeviations(
  reading: SpecificReading,
  base: Programme,
): { readonly judged: readonly Judged[]; readonly problems: readonly Problem[] } {
  const ledger = reading.ledger.map((entry) => ({ entry, judged: judge(entry, base, reading) }));
  const problems = ledger.flatMap(({ entry, judged }) => [
    ...checkBaseHash(entry, base),
    ...checkLabel(judged),
    ...checkDecided(judged),
    ...checkMust(judged, reading.vocabulary),
    ...checkText(entry),
    ...checkNumber(entry),
  ]);
  return { judged: ledger.map(({ judged }) => judged), problems };
}

function judge(entry: LedgerEntry, base: Programme, reading: SpecificReading): Judged {
  const { names, vocabulary, written, targetGroup } = reading;
  const axioms = axiomsOf(reading.programme ?? base);
  const members = targetGroup && { members: membersIn(targetGroup) };
  const setting = { vocabulary, names, asOf: written.valid.from, axioms, ...members };
  const compare: Compare = (before, after) => compareRules(before, after, setting);
  const effects: readonly RuleEffect[] =
    entry.kind === "rule"
      ? [{ rule: entry.before, effect: compareRule(entry, names, compare) }]
      : base.rules
          .filter((rule) => parametersOf(rule).includes(entry.name))
          .map((rule) => ({ rule, effect: compareNumber(entry, rule, names, compare) }));
  const changes = effects.flatMap(({ rule, effect }) =>
    effect.changes.map(({ direction, text }) => ({ rule: rule.id, direction, together: effect.direction, text })),
  );
  const verdict = together(effects.map(({ effect }) => effect.direction));
  const weakensMust = effects.some(({ rule, effect }) => isWeakened(rule, effect));
  return { deviation: { ...entry.declared, weakensMust, verdict, changes }, effects, path: entry.path };
}

type Compare = (before: RuleInForce, after: RuleInForce | undefined) => Effect;

/** Both with the programme's numbers, so that only what the deviation itself changes is seen. */
function compareRule(
  { before, after }: Extract<LedgerEntry, { kind: "rule" }>,
  { parameters }: Names,
  compare: Compare,
): Effect {
  return compare({ rule: before, parameters }, after && { rule: after, parameters });
}

/** The same rule with the number as it was and as it is, and with all other numbers of the programme. */
function compareNumber(
  { name, before }: Extract<LedgerEntry, { kind: "parameter" }>,
  rule: Rule,
  { parameters }: Names,
  compare: Compare,
): Effect {
  return compare({ rule, parameters: { ...parameters, [name]: before } }, { rule, parameters });
}

/** A deviation stands on one version of what it changes; when that is another now, somebody decides again. */
function checkBaseHash(entry: LedgerEntry, { parameters }: Programme): readonly Problem[] {
  const name = entry.kind === "rule" ? entry.before.id : entry.name;
  const hash = entry.kind === "rule" ? ruleHash(entry.before, parameters) : parameterHash(entry.before);
  const { base: written, path } = entry;
  if (written === undefined) return [problem("missing-base-hash", { path }, { name, hash })];
  return written === hash ? [] : [problem("reopened-deviation", { path: [...path, "base"] }, { name, hash })];
}

function checkLabel({ deviation, effects, path }: Judged): readonly Problem[] {
  const [effect] = effects;
  if (deviation.rule === undefined || effect === undefined) return [];
  const mistake = labelMistake(deviation.does, effect.effect);
  if (mistake === undefined) return [];
  const { really, fits } = mistake;
  return [problem("wrong-label", { path: [...path, "does"] }, { said: deviation.does, really, fits })];
}

/** What took too many steps is neither accused nor acquitted. */
function checkDecided({ deviation: { rule, does }, effects, path }: Judged): readonly Problem[] {
  if (effects.every(({ effect }) => effect.direction !== "undecided")) return [];
  return [
    {
      ...{
        code: "undecided",
        severity: "warning",
        path: [...path, rule === undefined ? "parameter" : "does"],
        at: "value",
      },
      message: {
        da: `det kunne ikke afgøres, hvem afvigelsen ændrer noget for, og om den svækker et krav; om \`${does}\` passer, vides derfor ikke`,
        en: `it could not be decided for whom the deviation changes something and whether it weakens an obligation; so whether \`${does}\` fits is not known`,
      },
      help: {
        da: "gør betingelsen kortere, eller skriv det som flere regler; spørgsmålet kræver for mange skridt",
        en: "make the condition shorter, or write it as several rules; the question takes too many steps",
      },
    },
  ];
}

function checkMust({ deviation, effects, path }: Judged, vocabulary: Vocabulary): readonly Problem[] {
  if (deviation.acknowledgesMust) return [];
  const weakened = effects.filter(({ rule, effect }) => isWeakened(rule, effect));
  return weakened.map(({ rule, effect }) => {
    const how = howWeakened(effect, vocabulary);
    return problem(
      "weakened-must",
      { path: [...path, deviation.rule === undefined ? "parameter" : "rule"] },
      {
        rule: rule.id,
        how,
      },
    );
  });
}

/** A text that still says "skal" of what now only should be done misleads whoever reads it. */
function checkText(entry: LedgerEntry): readonly Problem[] {
  if (entry.kind === "parameter" || entry.after === undefined) return [];
  const [before, after] = [entry.before.recommend, entry.after.recommend];
  if (before.strength === after.strength || before.text.da !== after.text.da) return [];
  const said = problem(
    "text-of-another-strength",
    { path: [...entry.path, "change", "strength"] },
    {
      before: strengthWords[before.strength],
      after: strengthWords[after.strength],
    },
  );
  return [asWarning(said)];
}

/** A number that is set to what it is already changes nothing. */
function checkNumber(entry: LedgerEntry): readonly Problem[] {
  if (entry.kind === "rule" || entry.declared.does === "adopt") return [];
  const [value] = entry.after.periods;
  if (entry.before.periods.some((period) => period.value !== value?.value)) return [];
  const really = { da: "tallet er det samme som i grundlaget", en: "the number is the same as in the base" };
  return [problem("wrong-label", { path: [...entry.path, "value"] }, { said: "set", really, fits: undefined })];
}

/** What is asked less, and of whom. */
function howWeakened({ changes }: Effect, vocabulary: Vocabulary): Text {
  const less = changes.filter(takesAway);
  return inBoth((language) => less.map((one) => withExample(one, vocabulary)[language]).join("; "));
}

function withExample({ text, example }: Change, vocabulary: Vocabulary): Text {
  if (example === undefined) return text;
  const person = sayExample(example, vocabulary);
  return { da: `${text.da} (fx ${person.da})`, en: `${text.en} (for instance ${person.en})` };
}
