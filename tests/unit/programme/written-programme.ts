import type { Programme } from "../../../src/language/programme.js";
import { composeProgramme, type ComposedReading } from "../../../src/programme/compose-programme.js";
import { parameterHash, ruleHash, shortHash } from "../../../src/programme/content-hash.js";
import { genericModel } from "../../../src/programme/generic-model.js";

const head = (id: string, base: Programme): string => `
id: ${id}
version: 0.1.0
title: { da: Program ${id}, en: Programme ${id} }
region: Region Syddanmark
responsible: Region Syddanmark
status: draft
language: da
valid: { from: 2027-01-01, until: 2029-12-31 }
reviewBy: 2028-06-30
extends: generic-model
base: { version: ${base.version}, hash: "${shortHash(base.hash)}" }
`;

const reasons = `
    reason: Sygehusene kan nå det.
    decidedBy: Styregruppen
    reference: Referat, punkt 4
    reviewBy: 2028-06-30
`;

/** A deviation from a rule of the base, in the ledger's words. */
export function deviation(rule: string, does: string, change?: string, more = "", base = genericModel): string {
  const before = base.rules.find(({ id }) => id === rule);
  if (before === undefined) throw new Error(`no such rule: ${rule}`);
  const hash = ruleHash(before, base.parameters);
  const written = change === undefined ? "" : `    change: ${change}\n`;
  return `  - rule: ${rule}\n    base: "${hash}"\n    does: ${does}\n${written}${more}${reasons}`;
}

/** A number of the base set by the programme. */
export function setting(parameter: string, value: number, more = "", base = genericModel): string {
  const before = base.parameters[parameter];
  if (before === undefined) throw new Error(`no such parameter: ${parameter}`);
  return `  - parameter: ${parameter}\n    base: "${parameterHash(before)}"\n    does: set\n    value: ${String(value)}\n${more}${reasons}`;
}

/** What the tests write of a programme; the rest is as usual. */
export type Written = {
  readonly id?: string;
  readonly targetGroup?: string;
  readonly deviations?: readonly string[];
  readonly rules?: string;
  readonly more?: string;
  readonly base?: Programme;
};

/** Composes a programme from what matters to a test. */
export function compose(written: Written): ComposedReading {
  const { id = "et-program", targetGroup = "diagnoses: [nf1]", deviations = [], rules, more = "" } = written;
  const base = written.base ?? genericModel;
  const group = `targetGroup:\n  text: Målgruppen\n  ${targetGroup}\n  suspectedWithoutDiagnosis: Individuelt.\n  severalGroups: Individuelt.\n`;
  const ledger = deviations.length === 0 ? "" : `deviations:\n${deviations.join("")}`;
  const sources = [
    { file: `${id}/programme.yaml`, text: `${head(id, base)}${group}${ledger}${more}` },
    ...(rules === undefined ? [] : [{ file: `${id}/regler.yaml`, text: rules }]),
  ];
  return composeProgramme(sources, base, { asOf: "2027-03-01" });
}

/** The same, when nothing is wrong with it. */
export function composed(written: Written): Programme {
  const { programme, diagnostics } = compose(written);
  if (programme === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return programme;
}
