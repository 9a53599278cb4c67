import { describe, expect, it } from "vitest";
import { all, any, known, not, type Truth } from "../../../src/truth/truth.js";

const values: readonly Truth[] = ["true", "false", "unknown"];

describe("not", () => {
  it.each([
    ["true", "false"],
    ["false", "true"],
    ["unknown", "unknown"],
  ] as const)("not %s is %s", (value, expected) => {
    expect(not(value)).toBe(expected);
  });
});

describe("all of two", () => {
  it.each([
    ["true", "true", "true"],
    ["true", "false", "false"],
    ["true", "unknown", "unknown"],
    ["false", "true", "false"],
    ["false", "false", "false"],
    ["false", "unknown", "false"],
    ["unknown", "true", "unknown"],
    ["unknown", "false", "false"],
    ["unknown", "unknown", "unknown"],
  ] as const)("%s and %s is %s", (a, b, expected) => {
    expect(all([a, b])).toBe(expected);
  });
});

describe("any of two", () => {
  it.each([
    ["true", "true", "true"],
    ["true", "false", "true"],
    ["true", "unknown", "true"],
    ["false", "true", "true"],
    ["false", "false", "false"],
    ["false", "unknown", "unknown"],
    ["unknown", "true", "true"],
    ["unknown", "false", "unknown"],
    ["unknown", "unknown", "unknown"],
  ] as const)("%s or %s is %s", (a, b, expected) => {
    expect(any([a, b])).toBe(expected);
  });
});

describe("lists", () => {
  it("one false among many unknown settles all", () => {
    expect(all(["unknown", "true", "unknown", "false", "unknown"])).toBe("false");
  });

  it("one unknown among many true leaves all open", () => {
    expect(all(["true", "true", "unknown", "true"])).toBe("unknown");
  });

  it("one true among many unknown settles any", () => {
    expect(any(["unknown", "false", "unknown", "true", "unknown"])).toBe("true");
  });

  it("one unknown among many false leaves any open", () => {
    expect(any(["false", "false", "unknown", "false"])).toBe("unknown");
  });

  it("all of nothing is true, and any of nothing is false", () => {
    expect(all([])).toBe("true");
    expect(any([])).toBe("false");
  });

  it.each(values)("all and any of %s alone is itself", (value) => {
    expect(all([value])).toBe(value);
    expect(any([value])).toBe(value);
  });

  it("three values in any grouping are the same", () => {
    for (const a of values) {
      for (const b of values) {
        for (const c of values) {
          expect(all([all([a, b]), c])).toBe(all([a, b, c]));
          expect(any([a, any([b, c])])).toBe(any([a, b, c]));
        }
      }
    }
  });

  it("not all is any not, and not any is all not (De Morgan)", () => {
    for (const a of values) {
      for (const b of values) {
        expect(not(all([a, b]))).toBe(any([not(a), not(b)]));
        expect(not(any([a, b]))).toBe(all([not(a), not(b)]));
      }
    }
  });
});

describe("known", () => {
  it("a yes is true, and a no is false", () => {
    expect(known(true)).toBe("true");
    expect(known(false)).toBe("false");
  });
});
