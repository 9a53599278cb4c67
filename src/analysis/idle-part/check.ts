import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import { quote } from "../../text/quote.js";
import type { Text } from "../../text/text.js";
import { leavesOf, type Condition } from "../../truth/condition.js";
import { isAlwaysTrue } from "../always-applies/check.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { gateAndOwn } from "../gate-and-own.js";
import { ownNames } from "../own-names.js";
import { sayPart } from "../say-part.js";
import { isWherever } from "../wherever.js";
import { idleParts, idleValues, type Looking } from "./idle-parts.js";
import { removalsFrom, valueRemovalsFrom, type PartRemoval, type ValueRemoval } from "./removals.js";

/**
 * A part of a condition, or one of its values, that can be taken out without another truth for anybody, in the programme's
 * target group or not: to say who a rule is for is clear, also where the target group says it already.
 */
export const idlePart: Check = (programmes) => {
  const analysis = programmes.ofEverybody();
  const looked = [...analysis.rules.flatMap((rule) => inRule(rule, analysis)), ...inNames(analysis)];
  // Names may stand in no rule, and a value is told from those that it is always named with.
  const conditions = looked.map(({ condition }) => condition);
  const values = conditions.flatMap((one) => valueRemovalsFrom(one).map(({ rest }) => rest));
  const telling = analysis.with([...conditions, ...values]);
  return looked.flatMap((one) => {
    const parts = idleParts(one, telling);
    const condition = parts.at(-1)?.rest ?? one.condition;
    return [
      ...parts.map((removal) => ofPart(removal, one, telling)),
      ...idleValues({ ...one, condition }, telling).map((removal) => ofValue(removal, one, telling)),
    ];
  });
};

/** A condition with more of them is not looked into. */
const mostLeaves = 100;

/** Where a rule never applies (or that is not known), or its own condition does nothing, other checks say so. */
function inRule(rule: Rule, analysis: Analysis): readonly Looking[] {
  const { gate, own } = gateAndOwn(rule);
  const [only, second] = own;
  const about: Subject = { kind: "rule", id: rule.id, part: "when" };
  const kind = analysis.sift([[rule.when, "true"]]);
  // Each part is asked of on its own: where the whole takes too long, or has very many, nothing is said.
  if (leavesOf(rule.when).length > mostLeaves) analysis.leaveOpen(about, "parts");
  else if (kind === "undecided") analysis.leaveOpen(about, "steps");
  if (kind !== "found" || leavesOf(rule.when).length > mostLeaves || isAlwaysTrue(rule, analysis)) return [];
  const condition: Condition = only !== undefined && second === undefined ? only : { kind: "all", of: own };
  return [{ condition, given: gate, about, isBorrowed: borrowedBy(rule, analysis) }];
}

/** Of a rule that a programme changes, what the base says is not the programme's. */
function borrowedBy({ id, addedBy }: Rule, { programme }: Analysis): Looking["isBorrowed"] {
  const before = addedBy === programme.id ? undefined : programme.specific?.before.rules.find((one) => one.id === id);
  if (before === undefined) return () => false;
  const parts = [before.when, ...removalsFrom(before.when).map(({ part }) => part)];
  const written = new Set(
    [...parts, ...valueRemovalsFrom(before.when).map(({ leaf }) => leaf)].map((one) => JSON.stringify(one)),
  );
  return (part) => written.has(JSON.stringify(part));
}

const everybody: Condition = { kind: "all", of: [] };

function inNames(analysis: Analysis): readonly Looking[] {
  const { programme } = analysis;
  return ownNames(programme).conditions.flatMap((id) => {
    const condition = programme.conditions[id]?.when;
    if (condition === undefined) return [];
    if (leavesOf(condition).length > mostLeaves) {
      analysis.leaveOpen({ kind: "condition", id }, "parts");
      return [];
    }
    return [{ condition, given: everybody, about: { kind: "condition", id }, isBorrowed: () => false }];
  });
}

const helpOf: Readonly<Record<"part" | "value", Text>> = {
  part: {
    da: "fjern leddet, eller ret det, hvis der er ment noget andet",
    en: "remove the part, or mend it if something else is meant",
  },
  value: {
    da: "fjern værdien, eller ret den, hvis der er ment noget andet",
    en: "remove the value, or mend it if something else is meant",
  },
};

function ofPart(removal: PartRemoval, looking: Looking, analysis: Analysis): Finding {
  const part = sayPart(removal.part, analysis);
  const why = whyIdle(removal, looking, analysis);
  return finding("part", looking, {
    da: `i ${quote(looking.about.id)} gør leddet »${part.da}« ingen forskel for nogen${why.da}`,
    en: `in ${quote(looking.about.id)} the part “${part.en}” makes no difference for anybody${why.en}`,
  });
}

/** Which one of the others already says it, where one alone does. */
function whyIdle({ part, beside, by }: PartRemoval, { given, about }: Looking, analysis: Analysis): Text {
  const isCovered = (other: Condition): boolean =>
    by === "all" ? isWherever(other, part, about, analysis) : isWherever(part, other, about, analysis);
  const other = beside.find(isCovered);
  if (other !== undefined) {
    const said = sayPart(other, analysis);
    return by === "all"
      ? { da: `: det følger af »${said.da}«`, en: `: it follows from “${said.en}”` }
      : { da: `: når det gælder, gælder også »${said.da}«`, en: `: where it holds, “${said.en}” holds as well` };
  }
  if (by === "all" && given !== everybody && isCovered(given))
    return { da: ": det følger af filens `appliesTo`", en: ": it follows from the file's `appliesTo`" };
  return { da: "", en: "" };
}

function ofValue({ leaf, value }: ValueRemoval, looking: Looking, analysis: Analysis): Finding {
  const said = sayPart(leaf, analysis);
  return finding("value", looking, {
    da: `i ${quote(looking.about.id)} gør værdien ${quote(value)} i »${said.da}« ingen forskel for nogen`,
    en: `in ${quote(looking.about.id)} the value ${quote(value)} in “${said.en}” makes no difference for anybody`,
  });
}

function finding(what: keyof typeof helpOf, { about }: Looking, message: Text): Finding {
  return { code: "idle-part", severity: "warning", at: about, message, help: helpOf[what] };
}
