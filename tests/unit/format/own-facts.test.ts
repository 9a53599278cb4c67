import { expect, it } from "vitest";
import { formatSource } from "../../../src/format/format-source.js";

it("a leaf on a programme's own fact stays as it is written, since its type is not known here", () => {
  const text = `section: "4.1"
appliesTo: in-scope
rules:
  - id: share-care
    statements: []
    when:
      all:
        - nf1.followedInOdense is true
        - not: nf1.centre is one of [odense, aarhus]
        - { fact: nf1.firstSignAgeYears, operator: lessThan, value: 3 }
        - any:
            - fact: nf1.transferred
              operator: equal
              value: true
            - nf1.signs    includes lumps
`;
  expect(formatSource({ file: "regel.yaml", text })).toEqual({ kind: "formatted", text });
});
