import { resultFormat } from "../recommend/result-schema.js";
import { sayExample } from "../compare/say-example.js";
import { placesIn } from "../language/places.js";
import { sayGap } from "../testing/quality/say-gap.js";
import { sayMutant } from "../testing/quality/say-mutant.js";
import type { Mutant } from "../testing/quality/mutants.js";
import { countOf, type TestedGroup } from "./format-test.js";

/** How the scenarios went, and how well they try the rules where that was asked for, as data. */
export function testAsJson(groups: readonly TestedGroup[]): string {
  const cases = groups.flatMap(casesOf);
  const count = countOf(groups.flatMap(({ files }) => files.flatMap((one) => one.cases)));
  const isCovered = groups.some(({ coverage }) => coverage !== undefined);
  const isMutated = groups.some(({ mutants }) => mutants !== undefined);
  const result = {
    format: resultFormat,
    ...count,
    cases,
    ...(isCovered && {
      coverage: groups.flatMap(countsOf),
      untried: groups.flatMap(gapsOf),
      rulesOfBaseNotCounted: groups.reduce((sum, { notCounted = 0 }) => sum + notCounted, 0),
    }),
    ...(isMutated && { mutants: groups.flatMap(mutantsOf) }),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function casesOf({ programme, files }: TestedGroup): readonly object[] {
  return files.flatMap((one) =>
    one.cases.map(({ scenario, mismatches }) => {
      const { title, line, asOf, closed, complete, toBeConfirmed, argument } = scenario;
      return {
        programme: programme.id,
        file: one.file,
        ...{ line, title, asOf, closed, complete },
        ...(toBeConfirmed && { toBeConfirmed }),
        ...(argument !== undefined && { argument }),
        passed: mismatches.length === 0,
        mismatches,
      };
    }),
  );
}

function countsOf({ programme, coverage }: TestedGroup): readonly object[] {
  if (coverage === undefined) return [];
  const { rules, leaves, branches, boundaries, statements, untriedStatements, undecided } = coverage;
  return [{ programme: programme.id, rules, leaves, branches, boundaries, statements, untriedStatements, undecided }];
}

function gapsOf({ programme, coverage }: TestedGroup): readonly object[] {
  return (coverage?.gaps ?? []).map((one) => ({ programme: programme.id, ...one, text: sayGap(one) }));
}

function mutantsOf({ programme, mutants, tried, sources }: TestedGroup): readonly object[] {
  if (mutants === undefined || tried === undefined) return [];
  const { total, caught, equivalent, undecided, surviving, rate } = mutants;
  const places = placesIn(sources);
  const said = (mutant: Mutant): object => ({ at: mutant.at, ...places(mutant.at), text: sayMutant(mutant, tried) });
  return [
    {
      programme: programme.id,
      ...{ total, caught, equivalent, rate },
      undecided: undecided.map(said),
      surviving: surviving.map(({ mutant, example, rule }) => ({
        ...said(mutant),
        ...(rule && { shownBy: rule.was.id }),
        example: { ...example, text: sayExample(example, tried.vocabulary) },
      })),
    },
  ];
}
