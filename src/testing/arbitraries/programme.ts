import * as fc from "fast-check";
import { noConsistency } from "../../language/consistency.js";
import { hashOf } from "../../language/hash-of.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { materialOf } from "./material.js";
import { ruleOver } from "./rule.js";
import { smallNames } from "./small-names.js";

/** A model of one to six rules over a handful of facts of every type; many of them merge. Shrinks to fewer rules. */
export function arbitraryProgramme(): fc.Arbitrary<Programme> {
  return fc.array(ruleOver(materialOf()), { minLength: 1, maxLength: 6 }).map((written) => {
    const rules = written.map((rule, index) => ({ ...rule, id: `rule-${String(index + 1)}` }));
    return Object.assign(programmeWith(rules), { [fc.toStringMethod]: () => fc.stringify(rules) });
  });
}

function programmeWith(rules: readonly Rule[]): Programme {
  return {
    id: "generated",
    version: "1.0.0",
    title: { da: "Et genereret program", en: "A generated programme" },
    hash: hashOf(rules),
    ...smallNames,
    rules,
    checklist: { themes: [], items: [] },
    offers: { documents: {}, catalogue: [] },
    consistency: noConsistency,
    facts,
    diagnoses,
  };
}

/** One object for all, so that they have one vocabulary. */
const [facts, diagnoses]: [Programme["facts"], Programme["diagnoses"]] = [{}, {}];
