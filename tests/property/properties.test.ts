import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { genericModel } from "../../src/programme/generic-model.js";
import { properties, type PropertyName } from "../../src/testing.js";
import { programmeWithOwnFacts } from "../own-facts.js";
import { arbitraryProgramme } from "./arbitraries.js";
import { tries } from "./seed.js";
import { workedProgrammes } from "./worked-programmes.js";

/** How many people are tried: of the generic model, of generated programmes, of each worked programme. */
type Runs = readonly [model: number, generated: number, worked: number];

const runs: Readonly<Record<PropertyName, Runs>> = {
  monotoneInKnowledge: [80, 800, 15],
  monotoneWhenClosed: [50, 400, 10],
  // A generated rule may ask for the weeks of a pregnancy without asking whether there is one.
  definiteWhenComplete: [80, 0, 30],
  deterministic: [30, 150, 10],
  orderIndependent: [30, 600, 10],
  absentIsNull: [30, 100, 10],
  replayIsPast: [30, 200, 10],
  dueNotBeforeAnchor: [50, 600, 15],
  overlayKeepsMusts: [0, 0, 40],
  mergeKeepsStrongest: [50, 800, 15],
  standingHangsTogether: [50, 1_500, 15],
  restsOnItsReasons: [100, 400, 15],
  asksWhatIsOpen: [80, 800, 15],
  resultFitsSchema: [60, 500, 15],
  evaluatorsAgree: [60, 400, 10],
};

const worked = await workedProgrammes();
const names = Object.keys(properties) as PropertyName[];

describe.each(names.map((name) => [properties[name].label.en, name] as const))("%s", (_, name) => {
  const property = properties[name];
  const [model, generated, ofWorked] = runs[name];

  it.runIf(model > 0)("in the generic model", () => fc.assert(property(genericModel), tries(model)));

  it.runIf(generated > 0)("in generated programmes", () => fc.assert(property(arbitraryProgramme), tries(generated)));

  it.each(worked.map((programme) => [programme.id, programme] as const))("in %s", (_id, programme) =>
    fc.assert(property(programme), tries(ofWorked)),
  );

  it("in a programme with facts of its own", () => fc.assert(property(programmeWithOwnFacts), tries(20)));
});

it("every property has its sentence in Danish and English", () => {
  const labels = names.map((name) => properties[name].label);
  expect(new Set(labels.flatMap(({ da, en }) => [da, en])).size).toBe(2 * names.length);
});
