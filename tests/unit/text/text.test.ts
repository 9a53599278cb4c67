import { describe, expect, it } from "vitest";
import { inBoth } from "../../../src/text/text.js";

describe("inBoth", () => {
  it("says the same in Danish and in English", () => {
    expect(inBoth((language) => (language === "da" ? "ja" : "yes"))).toEqual({ da: "ja", en: "yes" });
  });
});
