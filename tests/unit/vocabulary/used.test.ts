import { describe, expect, it } from "vitest";
import { factsBehindUnnamed } from "../../../src/recommend/responsible.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { leavesOf, type Condition } from "../../../src/truth/condition.js";
import { inferredFrom } from "../../../src/vocabulary/inferences.js";
import { coreVocabulary, isRecorded, recordedBehind } from "../../../src/vocabulary/vocabulary.js";

const { rules, offers } = genericModel;
const conditions: readonly Condition[] = [
  ...rules.flatMap(({ when, recommend: { fulfilledBy, shownUntil } }) => [when, fulfilledBy, shownUntil]),
  ...offers.catalogue.map((offer) => offer.for),
].flatMap((one) => one ?? []);
const anchors = rules.flatMap(({ recommend: { due, lapses } }) => [
  ...(due?.after ?? []),
  ...(lapses === undefined ? [] : [lapses.after]),
]);
/** What the target groups of specific programmes are told by. */
const ofTargetGroups = ["disease.diagnoses", "disease.possibleDiagnoses"];
const read = new Set(
  [
    ...ofTargetGroups,
    ...conditions.flatMap((one) => leavesOf(one).map(({ fact }) => fact)),
    ...anchors,
    ...factsBehindUnnamed,
  ]
    .flatMap((path) => [path, ...recordedBehind(path, coreVocabulary)])
    .flatMap((path) => [path, inferredFrom.get(path) ?? path]),
);

describe("the core vocabulary and the generic model", () => {
  it("have no fact that no rule, offer, time limit or target group reads", () => {
    expect([...coreVocabulary.keys()].filter((path) => !read.has(path))).toEqual([]);
  });

  it("ask no question twice", () => {
    const questions = [...coreVocabulary.values()].flatMap((fact) => (isRecorded(fact) ? [fact.question.da] : []));
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });
});
