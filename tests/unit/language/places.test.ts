import { describe, expect, it } from "vitest";
import { placesIn } from "../../../src/language/places.js";

const rules = {
  file: "regler.yaml",
  text: 'section: "4.1"\nrules:\n  - id: a\n    when: x\n    recommend:\n      due: y\n',
};
const programme = {
  file: "programme.yaml",
  text: "id: vores\ndeviations:\n  - rule: b\n  - parameter: alder\nfacts:\n  nf1:\n    sted: { type: enum }\n",
};
const names = { file: "conditions.yaml", text: "conditions:\n  barn:\n    when: x\n" };
const places = placesIn([rules, programme, names]);
const at = (subject: Parameters<typeof places>[0]): string | undefined => {
  const place = places(subject);
  return place && `${place.file}:${String(place.line)}:${String(place.column)}`;
};

describe("the place of a thing of a programme", () => {
  it("is where a rule is written, or the part of it that is meant", () => {
    expect(at({ kind: "rule", id: "a" })).toBe("regler.yaml:3:9");
    expect(at({ kind: "rule", id: "a", part: "when" })).toBe("regler.yaml:4:11");
    expect(at({ kind: "rule", id: "a", part: "due" })).toBe("regler.yaml:6:12");
  });

  it("is for a rule or a number of the base where the programme deviates from it", () => {
    expect(at({ kind: "rule", id: "b" })).toBe("programme.yaml:3:11");
    expect(at({ kind: "parameter", id: "alder" })).toBe("programme.yaml:4:16");
  });

  it("is found for conditions, facts and the programme itself", () => {
    expect(at({ kind: "condition", id: "barn" })).toBe("conditions.yaml:3:5");
    expect(at({ kind: "fact", id: "nf1.sted" })).toBe("programme.yaml:7:11");
    expect(at({ kind: "programme", id: "vores" })).toBe("programme.yaml:1:5");
  });

  it("is none for what stands in no file, whatever it is called", () => {
    expect(at({ kind: "rule", id: "c" })).toBeUndefined();
    expect(at({ kind: "fact", id: "nf1.toString" })).toBeUndefined();
    expect(at({ kind: "condition", id: "__proto__" })).toBeUndefined();
    expect(placesIn([{ file: "x.yaml", text: "- [" }])({ kind: "rule", id: "a" })).toBeUndefined();
  });
});
