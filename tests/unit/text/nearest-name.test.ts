import { describe, expect, it } from "vitest";
import { nearestName } from "../../../src/text/nearest-name.js";

const facts = [
  "person.birthDate",
  "person.ageYears",
  "disease.diagnosed",
  "disease.multiOrgan",
  "care.followedAt",
  "referrals.css",
  "css.note",
];

describe("the name that was meant", () => {
  it.each([
    ["person.bithDate", "person.birthDate"],
    ["disease.multiorgan", "disease.multiOrgan"],
    ["DISEASE.DIAGNOSED", "disease.diagnosed"],
    ["ageYears", "person.ageYears"],
    ["patient.birthDate", "person.birthDate"],
    ["disease.diagnosd", "disease.diagnosed"],
    ["care.folowedat", "care.followedAt"],
  ])("%s is %s", (wrong, meant) => {
    expect(nearestName(wrong, facts)).toBe(meant);
  });

  it("of two equally near names is the first in the alphabet, whatever their order", () => {
    expect(nearestName("bat", ["cat", "hat"])).toBe("cat");
    expect(nearestName("bat", ["hat", "cat"])).toBe("cat");
  });

  it("is a name itself when it was written right", () => {
    expect(nearestName("css.note", facts)).toBe("css.note");
  });

  it.each(["fødselsdato", "x.y.z.completely.different", "person.shoeSize12345"])("%s is none of them", (wrong) => {
    expect(nearestName(wrong, facts)).toBeUndefined();
  });

  it("of nothing is nothing: an empty word was not meant as the shortest name", () => {
    expect(nearestName("", ["<", "is"])).toBeUndefined();
  });

  it("is not looked for among no names, or for a word of more than 100 characters", () => {
    expect(nearestName("person", [])).toBeUndefined();
    expect(nearestName("a".repeat(101), ["a".repeat(101)])).toBeUndefined();
    expect(nearestName("a".repeat(100), ["a".repeat(100)])).toBe("a".repeat(100));
  });
});
