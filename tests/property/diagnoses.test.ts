import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnoses } from "../../src/vocabulary/diagnoses.js";
import { codePattern, codesAbove, readCode } from "../../src/vocabulary/diagnosis-code.js";
import { matchDiagnoses } from "../../src/vocabulary/match-diagnoses.js";
import { tries } from "./seed.js";

const known = Object.values(diagnoses).flatMap(({ codes }) => codes.map(({ code }) => code));

/** A known code, one above or below it, or any other. */
const arbitraryCode: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.constantFrom(...known.flatMap(codesAbove)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...known), fc.constantFrom("A", "E", "9", "A1"))
      .map(([code, more]) => code + more),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^SKS:D[A-Z]\d\d\d?[A-Z]?\d?$/) },
);

/** A code in one of its spellings, perhaps with an addition. */
const arbitraryWritten: fc.Arbitrary<string> = fc
  .tuple(arbitraryCode, fc.nat(3), fc.constantFrom("", "+TUL1", "+DF842", " + ZDW71"))
  .map(([code, way, added]) => {
    const spelt = [
      code,
      code.toLowerCase(),
      code.replace(/^ICD-10:/, "SKS:D").replace(".", ""),
      code.replace(":", " : ").replace("SKS : D", "SKS : "),
    ][way];
    return `${spelt ?? code}${/^(SKS|ICD)/i.test(code) ? added : ""}`;
  });

describe("codes", () => {
  it("in canonical spelling are their own, and mean what they meant", () => {
    let read = 0;
    fc.assert(
      fc.property(arbitraryWritten, (text) => {
        const codes = readCode(text);
        if (codes === undefined) return;
        read += 1;
        expect(codes.flatMap((code) => readCode(code) ?? ["unreadable"])).toEqual(codes);
        for (const above of codes.flatMap(codesAbove)) expect(readCode(above)).toEqual([above]);
      }),
      tries(500),
    );
    expect(read).toBeGreaterThan(tries(300).numRuns);
  });

  it("are never read out of other texts, and no text takes long or throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(SKS|ICD-10|ORPHA|OMIM): ?[DQ0-9.+ A]{0,120}$/)),
        (text) => {
          const codes = readCode(text);
          expect(codes === undefined || new RegExp(codePattern, "i").test(text)).toBe(true);
          expect((codes ?? []).every((code) => readCode(code)?.join() === code)).toBe(true);
        },
      ),
      tries(500),
    );
  });
});

describe("adding a code", () => {
  it("never takes an implied diagnosis away, nor rules out a possible one otherwise than by implying it", () => {
    fc.assert(
      fc.property(fc.array(arbitraryWritten, { maxLength: 4 }), arbitraryWritten, (texts, one) => {
        const codes = texts.flatMap((text) => readCode(text) ?? []);
        const before = matchDiagnoses(codes, diagnoses);
        const after = matchDiagnoses([...codes, ...(readCode(one) ?? [])], diagnoses);
        expect(after.implied).toEqual(expect.arrayContaining([...before.implied]));
        expect([...after.possible, ...after.implied]).toEqual(expect.arrayContaining([...before.possible]));
      }),
      tries(500),
    );
  });

  it("gives the same whatever the order, and nothing both implied and possible", () => {
    fc.assert(
      fc.property(fc.array(arbitraryCode, { maxLength: 4 }), (codes) => {
        const { implied, possible } = matchDiagnoses(codes, diagnoses);
        expect(matchDiagnoses([...codes].reverse(), diagnoses)).toEqual({ implied, possible });
        expect(implied.filter((key) => possible.includes(key))).toEqual([]);
      }),
      tries(300),
    );
  });
});
