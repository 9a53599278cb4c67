import type { CheckCode } from "../../diagnostics/check-codes.js";
import type { Invariant, InvariantClaim } from "../../language/consistency.js";
import type { Subject } from "../../language/places.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import type { Deviation } from "../../language/specific.js";
import { selectRules } from "../../language/select-rules.js";
import type { Text } from "../../text/text.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { proveInvariant, type Refutation } from "./prove-invariant.js";
import { sayHelp, sayRefutation } from "./say-refutation.js";

/** As what kind of mistake the refutation of a claim is shown. */
const codes: Readonly<Record<InvariantClaim["kind"], CheckCode>> = {
  gets: "refuted-invariant",
  neverGets: "refuted-invariant",
  is: "refuted-invariant",
  coveredBy: "gap",
  atMostOneOf: "overlap",
  neverBoth: "contradiction-of-rules",
  oneResponsible: "contradiction-of-rules",
};

/** The invariants that are refuted, of the claims that are shown as one kind of mistake. */
export function checkInvariants(code: CheckCode): Check {
  return (analysis) =>
    analysis.programme.consistency.invariants
      .filter(({ claim }) => codes[claim.kind] === code)
      .flatMap((invariant) => {
        const proof = proveInvariant(invariant, analysis);
        return proof.kind === "refuted" ? [findingOf(code, invariant, proof, analysis)] : [];
      });
}

function findingOf(
  code: CheckCode,
  invariant: Invariant,
  proof: Refutation,
  { programme, vocabulary }: Analysis,
): Finding {
  const name = nameOf(invariant, programme);
  const how = sayRefutation(proof, vocabulary);
  const { example, shows } = proof;
  const by = isOwn(invariant, programme) ? undefined : brokenBy(invariant, proof.rules, programme);
  // A weakening that was decided, and that results tell of, is no mistake any more.
  const isMeant = by?.acknowledgesMust ?? false;
  return {
    ...{ code, severity: isMeant ? "warning" : "error", at: placeOf(invariant, proof.rules, by, programme) },
    message: {
      da: `${name.da} holder ikke: ${how.da}`,
      en: `${name.en} does not hold: ${how.en}`,
    },
    help: isMeant ? meant : by === undefined ? sayHelp(proof) : mendDeviation,
    ...{ example, shows },
  };
}

const meant: Text = {
  da: "afvigelsen siger `acknowledges: must`; er det besluttet, at grundlagets påstand ikke holder her, så lad den stå",
  en: "the deviation says `acknowledges: must`; if it is decided that the claim of the base does not hold here, let it stand",
};

const mendDeviation: Text = {
  da: "ret afvigelsen; er det besluttet, at grundlagets påstand ikke holder her, så tilføj `acknowledges: must`",
  en: "mend the deviation; if it is decided that the claim of the base does not hold here, add `acknowledges: must`",
};

/** In its own words; of an inherited one also its id, and where it is from. */
function nameOf(invariant: Invariant, programme: Programme): Text {
  const { id, text, addedBy } = invariant;
  const [da, en] = [`»${text.da}«`, `"${text.en}"`];
  if (isOwn(invariant, programme)) return { da, en };
  const from = addedBy ?? programme.specific?.extends.at(-1)?.id ?? "";
  return { da: `${da} (\`${id}\` i \`${from}\`)`, en: `${en} (\`${id}\` of \`${from}\`)` };
}

/** The deviation by which a programme breaks what it inherits; it may also break it by what it adds. */
function brokenBy(invariant: Invariant, rules: readonly Rule[], programme: Programme): Deviation | undefined {
  const concerned = new Set([...rules, ...selectedIn(invariant, programme)].map(({ id }) => id));
  return programme.specific?.deviations.find(
    (one) =>
      one.programme === programme.id &&
      [one, ...one.changes].some(({ rule }) => rule !== undefined && concerned.has(rule)),
  );
}

function placeOf(
  invariant: Invariant,
  rules: readonly Rule[],
  by: Deviation | undefined,
  programme: Programme,
): Subject {
  if (isOwn(invariant, programme)) return { kind: "invariant", id: invariant.id };
  if (by?.rule !== undefined) return { kind: "rule", id: by.rule };
  if (by?.parameter !== undefined) return { kind: "parameter", id: by.parameter };
  const added = rules.find(({ addedBy }) => addedBy === programme.id);
  return added === undefined ? { kind: "programme", id: programme.id } : { kind: "rule", id: added.id };
}

/** The rules that a claim is about, as they are and as they were before anybody deviated. */
function selectedIn({ claim }: Invariant, programme: Programme): readonly Rule[] {
  const selections = "groups" in claim ? claim.groups : "rules" in claim ? [claim.rules] : [];
  return selectRules(selections.flat(), {
    ...programme,
    rules: [...programme.rules, ...(programme.specific?.before.rules ?? [])],
  });
}

function isOwn({ addedBy }: Invariant, { id, specific }: Programme): boolean {
  return specific === undefined || addedBy === id;
}
