import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { day } from "../../rules/editor/days.js";
import { isCalendarDate } from "../../src/calendar/calendar-date.js";
import { readCode } from "../../src/vocabulary/diagnosis-code.js";
import { tries } from "../property/seed.js";
import { samples, type Sample } from "./samples.js";
import { mistakesIn } from "./validators.js";

describe("the small files that mistakes are made in", () => {
  it.each(samples.map((sample) => [sample.kind, sample] as const))("are right: %s", (kind, { text, zod, accepts }) => {
    const value: unknown = parse(text);
    expect({ zod: zod.safeParse(value).success, forloeb: accepts(text), schema: mistakesIn(kind, value) }).toEqual({
      zod: true,
      forloeb: true,
      schema: [],
    });
  });
});

/** A key that is left out or misspelt, or another value in its place. */
type Change = "leave out" | "misspell" | { readonly value: unknown };

type Changed = { readonly sample: Sample; readonly value: unknown };

const values = [
  null,
  "",
  "x",
  "a b",
  3,
  4.1,
  true,
  [],
  {},
  ["x"],
  [3],
  { x: 1 },
  { da: "x" },
  "2026-02-30",
  "2026-03-01",
];

const arbitraryChange = fc.oneof(
  fc.constantFrom<Change>("leave out", "misspell"),
  fc.constantFrom(...values).map((value): Change => ({ value })),
);

const arbitraryChanged: fc.Arbitrary<Changed> = fc
  .record({ sample: fc.constantFrom(...samples), at: fc.nat(10_000), change: arbitraryChange })
  .map(({ sample, at, change }) => {
    const value: unknown = parse(sample.text);
    const places = placesIn(value);
    const [holder, key] = places[at % places.length] ?? [{}, ""];
    apply(change, holder, key);
    return { sample, value };
  });

type Holder = Record<string | number, unknown>;

/** Everything that a change can be made to: what holds it, and its key or index. */
function placesIn(value: unknown): readonly (readonly [Holder, string | number])[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[value as Holder, key] as const, ...placesIn((value as Holder)[key])]);
}

function apply(change: Change, holder: Holder, key: string | number): void {
  if (typeof change === "object") holder[key] = change.value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else {
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    if (change === "misspell") holder[`${String(key)}e`] = value;
  }
}

describe("a schema for editors and forloeb itself", () => {
  it("agree on every day: the pattern has the days that exist from 1900 to 2199", () => {
    const pattern = new RegExp(day.pattern ?? "");
    const two = (number: number): string => String(number).padStart(2, "0");
    for (let year = 1895; year <= 2205; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let of = 0; of <= 32; of += 1) {
          const text = `${String(year)}-${two(month)}-${two(of)}`;
          if (pattern.test(text) !== isCalendarDate(text)) expect.fail(text);
        }
      }
    }
  });

  it("agree on codes, in every spelling", () => {
    const texts = [
      "ORPHA:739",
      "orpha: 0739",
      "Icd-10:q871",
      "SKS:dq87.1e + tul1",
      "sks:+TUL1",
      "omim:ps166200",
      "ICPC-2:a90.1",
    ];
    const wrong = [
      "739",
      "ORFA:739",
      "ICD-10:Q8.50",
      "OMIM:17627",
      "SKS:DQ871E+",
      "ORPHA:x739",
      "ICPC-2:90",
      "SKS:TUL1",
    ];
    for (const code of [...texts, ...wrong]) {
      expect(readCode(code) !== undefined, code).toBe(texts.includes(code));
      expect(mistakesIn("situation", { disease: { codes: [code] } }).length === 0, code).toBe(texts.includes(code));
    }
  });

  it("what zod refuses, the schema made from it refuses", () => {
    fc.assert(
      fc.property(arbitraryChanged, ({ sample: { kind, zod }, value }) => {
        fc.pre(!zod.safeParse(value).success);
        expect(mistakesIn(kind, value)).not.toEqual([]);
      }),
      tries(500),
    );
  });

  it("what a schema refuses, forloeb refuses: an editor never marks what is right", () => {
    fc.assert(
      fc.property(arbitraryChanged, ({ sample: { kind, accepts }, value }) => {
        const mistakes = mistakesIn(kind, value);
        fc.pre(mistakes.length > 0);
        expect({ mistakes, accepted: accepts(stringify(value)) }).toEqual({ mistakes, accepted: false });
      }),
      tries(500),
    );
  });
});
