// Evaluates sixty generated people and prints the time zone of this process and a hash of all the results.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { sayDate } from "../../src/calendar/say-date.js";
import { evaluate } from "../../src/programme/evaluate.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { arbitraryPerson } from "./arbitraries.js";
import { seed } from "./seed.js";

const hash = createHash("sha256");
for (const { asOf, situation } of fc.sample(arbitraryPerson, { seed, numRuns: 60 })) {
  hash.update(JSON.stringify(evaluate(genericModel, situation, { asOf, all: true })));
  hash.update(sayDate(asOf, "da"));
}
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const skippedDay = new Date(2011, 11, 30).getDate();
process.stdout.write(JSON.stringify({ timeZone, skippedDay, hash: hash.digest("hex") }));
