import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/coverage/parts.js";

describe("the parts of statements", () => {
  it("are those that carry its id and a letter", () => {
    expect(
      partsOf({ "4.1-b3": 0, "4.1-b3a": 0, "4.1-b3b": 0, "4.1-b4": 0, "bilag3-t08": 0, "bilag3-t08a": 0 }),
    ).toEqual({
      "4.1-b3": ["4.1-b3a", "4.1-b3b"],
      "4.1-b4": ["4.1-b4"],
      "bilag3-t08": ["bilag3-t08a"],
    });
  });

  it("stand alone where there is no whole", () => {
    expect(partsOf({ "4.1-b3a": 0 })).toEqual({ "4.1-b3a": ["4.1-b3a"] });
  });
});
