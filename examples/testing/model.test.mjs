// Every property over the generic model, in Vitest. The seed makes each run try the same people.
import fc from "fast-check";
import { genericModel } from "forloeb";
import { properties } from "forloeb/testing";
import { it } from "vitest";

it.each(Object.entries(properties))("%s", (_, property) => fc.assert(property(genericModel), { seed: 1, numRuns: 3 }));
