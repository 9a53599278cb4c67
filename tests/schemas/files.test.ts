import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fileKinds } from "../../rules/editor/file-kinds.js";
import { programmeMessages } from "../../src/diagnostics/programme-messages.js";
import { casesFolder } from "../golden/arrange-case.js";
import { mistakesIn, validators } from "./validators.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(yaml|json)$/.test(file))
    .map((file) => join(folder, file));

const read = (file: string): unknown => parse(readFileSync(join(root, file), "utf8"));

/** The kind of a file, from where it lies and what it is called. */
function kindOf(file: string): string {
  const [name, folder] = [basename(file, ".yaml"), basename(dirname(file))];
  if (folder === "situations") return "situation";
  if (folder === "scenarios") return "scenarios";
  if (folder === "offers") return name === "documents" ? "documents" : "offers";
  return name in fileKinds ? name : "rules";
}

const files = ["rules/generic-model", "rules/programmes", "examples/situations"]
  .flatMap(filesIn)
  .concat("rules/diagnoses.yaml");

describe("the files that people write, checked by their published schemas", () => {
  it("are of every kind, and this test sees them", () => {
    expect(files.length).toBeGreaterThan(90);
    expect([...new Set(files.map(kindOf))].sort()).toEqual([...validators.keys()].sort());
    expect([...validators.keys()].sort()).toEqual(Object.keys(fileKinds).sort());
  });

  it.each(files)("%s has no mistake", (file) => {
    expect(mistakesIn(kindOf(file), read(file))).toEqual([]);
  });
});

/** The mistakes of form, which a schema can see; the others need the whole programme, the day or the calendar. */
const ofForm = [
  "bad-identifier",
  "date-out-of-range",
  "date-with-time",
  "derived-fact",
  "empty-group",
  "fact-outside-group",
  "impossible-date",
  "missing-key",
  "missing-translation",
  "mixed-condition",
  "number-as-text",
  "number-out-of-range",
  "unknown-code-system",
  "unknown-column",
  "unknown-decision",
  "unknown-fact",
  "unknown-key",
  "unknown-value",
  "unreadable-code",
  "unreadable-due",
  "wrong-shape",
  "wrong-type",
  "yes-or-no",
];

const golden = filesIn("tests/golden/cases");
const mistakesInCase = (code: string, name: "bad" | "near-miss"): readonly string[] =>
  golden
    .filter((file) => file.startsWith(join("tests/golden/cases", code, name)))
    .flatMap((file) =>
      isProgramme(file, code)
        ? mistakesIn("programme", wholeProgramme(file))
        : mistakesIn(goldenKind(file), read(file)),
    );

/** Cases of specific programmes give what differs from a tiny one. */
function isProgramme(file: string, code: string): boolean {
  return (
    basename(file) === "programme.yaml" || (code in programmeMessages && /^(bad|near-miss)\./.test(basename(file)))
  );
}

function wholeProgramme(file: string): object {
  const merged = { ...(read("tests/golden/programme.yaml") as object), ...(read(file) as object) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

/** A case of a single file says by its content what it is. */
function goldenKind(file: string): string {
  if (!/^(bad|near-miss)\./.test(basename(file))) return kindOf(file);
  const value = read(file) as object;
  return "rules" in value ? "rules" : "cases" in value || "table" in value ? "scenarios" : "situation";
}

/** A file that is only begun, to see what kind it is. */
const notWhole = ["unknown-file-kind"];

describe("the golden cases, checked by the schemas", () => {
  it.each(ofForm)("the bad case of %s is refused", (code) => {
    expect(mistakesInCase(code, "bad")).not.toEqual([]);
  });

  const written = readdirSync(casesFolder).filter(
    (code) =>
      !notWhole.includes(code) && golden.some((file) => file.startsWith(join("tests/golden/cases", code, "near-miss"))),
  );

  it.each(written)("the near miss of %s is not", (code) => {
    expect(mistakesInCase(code, "near-miss")).toEqual([]);
  });
});
