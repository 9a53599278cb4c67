import fc from "fast-check";
import { describe, it } from "vitest";
import { genericModel } from "../../src/programme/generic-model.js";
import { properties, type PropertyName } from "../../src/testing.js";
import { programmeWithOwnFacts } from "../own-facts.js";
import { arbitraryProgramme } from "./arbitraries.js";
import { tries } from "./seed.js";
import { workedProgrammes } from "./worked-programmes.js";

/** How many people are tried: of the generic model, of generated programmes, of each worked programme. */
type Runs = readonly [model: number, generated: number, worked: number];

const runs: Readonly<Record<PropertyName, Runs>> = {
  monotoneInKnowledge: [40, 400, 10],
  monotoneWhenClosed: [50, 400, 10],
  // A generated rule may ask for the weeks of a pregnancy without asking whether there is one.
  definiteWhenComplete: [50, 0, 20],
  deterministic: [30, 150, 8],
  orderIndependent: [30, 300, 8],
  absentIsNull: [30, 100, 8],
  replayIsPast: [30, 200, 8],
  dueNotBeforeAnchor: [40, 300, 12],
  overlayKeepsMusts: [0, 0, 40],
  mergeKeepsStrongest: [40, 400, 12],
  standingHangsTogether: [40, 600, 12],
  restsOnItsReasons: [50, 250, 12],
  asksWhatIsOpen: [50, 400, 12],
  resultFitsSchema: [40, 300, 10],
  evaluatorsAgree: [25, 250, 4],
};

const worked = await workedProgrammes();

/** That the properties hold of the generic model, of generated programmes, of the worked ones, and with own facts. */
export function hold(names: readonly PropertyName[]): void {
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
}
