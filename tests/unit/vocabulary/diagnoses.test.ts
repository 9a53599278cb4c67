import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diagnoses } from "../../../src/vocabulary/diagnoses.js";
import { readCode } from "../../../src/vocabulary/diagnosis-code.js";

type Written = {
  readonly da: string;
  readonly en: string;
  readonly parts?: readonly string[];
  readonly codes: Readonly<Record<string, readonly (string | { code: string; remark: { da: string } })[]>>;
};

const written = (
  parse(readFileSync(new URL("../../../rules/diagnoses.yaml", import.meta.url), "utf8")) as {
    diagnoses: Readonly<Record<string, Written>>;
  }
).diagnoses;

/** Letter codes whose title covers more than the disease: candidates only. */
const wider = [
  "cln3-juvenile SKS:DE754E",
  "klippel-trenaunay SKS:DQ872B",
  "congenital-hyperinsulinism SKS:DE161A",
  "congenital-hyperinsulinism SKS:DE161D",
  "bardet-biedl SKS:DQ878B",
  "galactosaemia-classic SKS:DE742B",
  "xlh SKS:DE833A1",
  "xlh SKS:DE833B",
];

const source = new URL("../../../../shared/facts/codes.csv", import.meta.url);

describe.skipIf(!existsSync(source))("the table of diagnoses, held against the table that it was made from", () => {
  const rows = existsSync(source) ? rowsOf(readFileSync(source, "utf8")) : [];

  it("has the same diseases, in the same order", () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(Object.keys(written)).toEqual(rows.map(({ key }) => key));
  });

  it.each(rows.map((row) => [row["key"] ?? "", row] as const))("%s has the same names and codes", (key, row) => {
    const { da, en, codes } = written[key] ?? {};
    expect({ da, en }).toEqual({ da: row["name_da"], en: row["orpha_label_2025_12"] });
    const found = Object.entries(codes ?? {}).flatMap(([relation, list]) =>
      list.map((one) => `${typeof one === "string" ? one : one.code} ${relation}`),
    );
    expect(found.sort()).toEqual([...codesIn(row)].sort());
    const fromIcd10 = partsOf(row["sks_from_icd10"], "|").map((one) => `SKS:${one.split(" ")[0] ?? ""}`);
    expect(fromIcd10.flatMap((code) => readCode(code))).toEqual(
      partsOf(row["icd10"], ";").map((one) => `ICD-10:${one}`),
    );
  });

  it("marks with a remark each letter code that was found in an old release only", () => {
    const old = rows.flatMap(({ key, sks_specific_status: status }) =>
      [...(status ?? "").matchAll(/(\w+): in SKS Oct 2018 only/g)].map(([, code]) => `${key ?? ""} SKS:${code ?? ""}`),
    );
    const marked = Object.entries(written).flatMap(([key, { codes }]) =>
      Object.values(codes)
        .flat()
        .flatMap((one) => (typeof one !== "string" && one.remark.da.includes("2018") ? [`${key} ${one.code}`] : [])),
    );
    expect(marked.sort()).toEqual(old.sort());
  });
});

describe("the table of diagnoses", () => {
  const codes = Object.entries(diagnoses).flatMap(([key, one]) => one.codes.map((of) => ({ key, ...of })));

  it("has every code in its canonical spelling, and once for each disease", () => {
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter(({ code }) => readCode(code)?.join() !== code)).toEqual([]);
    const both = codes.map(({ key, code }) => `${key} ${code}`);
    expect(new Set(both).size).toBe(both.length);
  });

  it("has no code that means two diseases exactly", () => {
    const exact = codes.filter(({ relation }) => relation === "exact").map(({ code }) => code);
    expect(exact.filter((code, index) => exact.indexOf(code) !== index)).toEqual([]);
  });

  it("counts the codes of a part for the whole, and lets the whole leave its parts possible", () => {
    const wholes = Object.entries(written).filter(([, { parts }]) => parts !== undefined);
    expect(wholes.length).toBeGreaterThan(3);
    const relation = (key: string, code: string): string | undefined =>
      codes.find((one) => one.key === key && one.code === code)?.relation;
    for (const [whole, { parts = [] }] of wholes) {
      for (const part of parts) {
        const orpha = (key: string): string =>
          codes.find((one) => one.key === key && one.code.startsWith("ORPHA:"))?.code ?? "";
        expect([relation(whole, orpha(part)), relation(part, orpha(whole))], part).toEqual(["narrower", "broader"]);
      }
    }
  });
});

type Row = Readonly<Record<string, string>>;

const relations: Readonly<Record<string, string>> = { E: "exact", BTNT: "narrower", NTBT: "broader" };

/** What the row gives, as `CODE relation`. */
function codesIn(row: Row): readonly string[] {
  const key = row["key"] ?? "";
  const icd10 = partsOf(row["icd10"], ";");
  const icd10Relations = partsOf(row["icd10_relation"], ";");
  // The list of other entries is cut off where it is long.
  const others = partsOf(row["omim_other"]?.replace("…", ""), ";").map((one) => one.split(":"));
  // Orphanet gives a gene for CLN3 disease; the row says itself which phenotype to use instead.
  const exact = partsOf(row["omim_exact"], ";").map((one) => (key === "cln3" && one === "607042" ? "204200" : one));
  return [
    `ORPHA:${row["orpha"] ?? ""} exact`,
    ...icd10.map((one, index) => `ICD-10:${one} ${relations[icd10Relations[index] ?? ""] ?? ""}`),
    ...partsOf(row["sks_specific"], "|").map((one) => {
      const code = `SKS:${one.split(" ")[0] ?? ""}`;
      return `${code} ${wider.includes(`${key} ${code}`) ? "broader" : "exact"}`;
    }),
    ...exact.map((one) => `OMIM:${one} exact`),
    ...partsOf(row["omim_series"], ";").map((one) => `OMIM:PS${one.split(":")[1] ?? ""} exact`),
    ...others.map(([code = "", relation = ""]) => `OMIM:${code} ${relations[relation] ?? ""}`),
  ];
}

function partsOf(cell: string | undefined, separator: string): readonly string[] {
  return (cell ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function rowsOf(text: string): readonly Row[] {
  const [names = [], ...rows] = text.trim().split(/\r?\n/).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}
