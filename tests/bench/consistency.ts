// Reported, never gating: `npm run bench`. Each piece of work runs in a process of its own, so that its memory is its own;
// the ratio is to evaluating one person by the generic model, measured in the same process.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkConsistency } from "../../src/analysis/check-consistency.js";
import { buildPartition } from "../../src/cells/build-partition.js";
import { siftClaims } from "../../src/cells/find-situation.js";
import { covers } from "../../src/cells/questions.js";
import { readProgramme } from "../../src/cli/read-programme.js";
import { diffProgrammes } from "../../src/diff/diff-programmes.js";
import type { Programme } from "../../src/language/programme.js";
import type { Rule } from "../../src/language/rule.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import type { Condition } from "../../src/truth/condition.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { quietIo } from "../support/run-command.js";
import { measure, type Measured } from "./measure.js";
import { syntheticConditions } from "./synthetic.js";

const asOf = "2027-06-01";
const noParameter = (name: string): number => {
  throw new Error(`no parameter ${name}`);
};
const setting = { vocabulary: coreVocabulary, asOf, parameter: noParameter };

const work: Readonly<Record<string, () => Promise<Measured>>> = {
  checks: async () => {
    const programmes = await workedProgrammes();
    return measure("all checks of the generic model and three programmes", 1, () => {
      const findings = [genericModel, ...programmes].map((one) => checkConsistency(one, { asOf }).length);
      return `${findings.join(" + ")} findings`;
    });
  },
  pairs: () => {
    const conditions = syntheticConditions(1000);
    return Promise.resolve(
      measure("1,000 synthetic rules, every pair: can both be certain, and does one follow from the other", 1, () => {
        const partition = buildPartition(conditions, setting);
        const counts = { together: 0, implied: 0, undecided: 0 };
        for (const [index, one] of conditions.entries()) {
          for (const other of conditions.slice(index + 1)) count(one, other);
        }
        function count(one: Condition, other: Condition): void {
          const together = siftClaims(
            [
              [one, "true"],
              [other, "true"],
            ],
            partition,
          );
          const without = siftClaims(
            [
              [one, "true"],
              [other, "not-true"],
            ],
            partition,
          );
          if (together === "found") counts.together += 1;
          if (without === "none") counts.implied += 1;
          if (together === "undecided" || without === "undecided") counts.undecided += 1;
        }
        return JSON.stringify(counts);
      }),
    );
  },
  diff: () =>
    Promise.resolve(
      measure("diff of the generic model and the same with 200 edits", 1, () => {
        const diff = diffProgrammes(genericModel, edited(genericModel, 200), { asOf });
        return `${String(diff.recommendations.length)} recommendations differ`;
      }),
    ),
  complete: () => {
    const rules = manyAges(400);
    return Promise.resolve(
      measure("400 rules that part all ages and a choice, proved to leave nobody out", 5, () => {
        const partition = buildPartition(rules, setting);
        return covers(rules, partition, { sense: "possibly" }).kind;
      }),
    );
  },
};

/** Conditions widened and narrowed, and strengths and actors changed, one after the other. */
function edited(programme: Programme, count: number): Programme {
  const complex: Condition = { kind: "leaf", fact: "disease.complex", operator: "is-one-of", values: [true] };
  const edits: readonly ((rule: Rule) => Rule)[] = [
    (rule) => ({ ...rule, when: { kind: "any", of: [rule.when, complex] } }),
    (rule) => ({ ...rule, when: { kind: "all", of: [rule.when, complex] } }),
    ({ recommend, ...rule }) => ({
      ...rule,
      recommend: { ...recommend, strength: recommend.strength === "may" ? "must" : "may" },
    }),
    ({ recommend, ...rule }) => ({ ...rule, recommend: { ...recommend, responsible: "patient" } }),
  ];
  const rules = programme.rules.map((rule, index) =>
    index < count ? (edits[index % edits.length]?.(rule) ?? rule) : rule,
  );
  return { ...programme, rules };
}

/** 100 steps of age, each parted by four states of the disease. */
function manyAges(rules: number): readonly Condition[] {
  const states = [["none"], ["suspected", "under-workup"], ["confirmed"], ["undiagnosed-after-workup"]];
  return Array.from({ length: rules }, (_, index) => {
    const from = Math.floor(index / states.length);
    const fact = "person.ageYears";
    const isLast = from === Math.ceil(rules / states.length) - 1;
    return {
      kind: "all",
      of: [
        { kind: "leaf", fact, operator: "at-least", value: from },
        ...(isLast ? [] : [{ kind: "leaf", fact, operator: "less-than", value: from + 1 } as const]),
        { kind: "leaf", fact: "disease.status", operator: "is-one-of", values: states[index % states.length] ?? [] },
      ],
    };
  });
}

async function workedProgrammes(): Promise<readonly Programme[]> {
  const folder = fileURLToPath(new URL("../../rules/programmes/", import.meta.url));
  const readings = await Promise.all(readdirSync(folder).map((name) => readProgramme(folder + name, quietIo, asOf)));
  return readings.flatMap(({ programme }) => programme ?? []);
}

const [name] = process.argv.slice(2);
if (name === undefined) for (const one of Object.keys(work)) runAlone(one);
else await report(name);

function runAlone(one: string): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), one], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}

async function report(one: string): Promise<void> {
  const before = megabytesAtMost();
  const { what, milliseconds, says } = (await work[one]?.()) ?? {
    what: `there is no ${one}`,
    milliseconds: 0,
    says: "",
  };
  const peer = measure("one person", 11, () =>
    String(evaluate(genericModel, { disease: { status: "confirmed" } }, { asOf }).undetermined.length),
  );
  const ratio = milliseconds / peer.milliseconds;
  process.stdout.write(
    `${what}\n  ${(milliseconds / 1000).toFixed(2)} s, ${ratio.toFixed(0)} times one evaluation (${peer.milliseconds.toFixed(1)} ms); ${megabytesAtMost().toFixed(0)} MB, ${before.toFixed(0)} of them before\n  ${says}\n`,
  );
}

function megabytesAtMost(): number {
  return process.resourceUsage().maxRSS / 1024;
}
