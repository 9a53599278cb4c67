import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addToList } from "../../../src/format/add-to-list.js";
import { commentsIn, formatSource } from "../../../src/format/format-source.js";
import { tries } from "../../property/seed.js";
import { arbitraryWrittenFile } from "../../property/written-rules.js";

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

const item = lines("# om reglen", "id: ny", "when: person.ageYears < 18", "# due: { within: 4 weeks }");

function added(text: string, key = "rules", what = item): string {
  const formatting = addToList({ file: "fil.yaml", text }, key, what);
  return formatting.kind === "formatted" ? formatting.text : JSON.stringify(formatting);
}

describe("an item added to a list", () => {
  it("comes last, with the comments above it and below its last entry", () => {
    expect(added(lines("rules:", "  - id: a", "    # om a"))).toBe(
      lines(
        "rules:",
        "  - id: a",
        "    # om a",
        "",
        "  # om reglen",
        "  - id: ny",
        "    when: person.ageYears < 18",
        "    # due: { within: 4 weeks }",
      ),
    );
  });

  it("gets the line ends of the file, whichever its own are", () => {
    const before = lines("rules:", "  - id: a");
    const expected = added(before);
    expect(expected).toContain("id: ny\n");
    for (const what of [item, item.replaceAll("\n", "\r\n")]) {
      expect(added(before, "rules", what)).toBe(expected);
      expect(added(before.replaceAll("\n", "\r\n"), "rules", what)).toBe(expected.replaceAll("\n", "\r\n"));
    }
  });

  it("makes the list where there is none, or nothing in it", () => {
    const expected = lines("extends: generic-model", "deviations:", "  - rule: a");
    for (const before of ["", "deviations: []\n", "deviations:\n"]) {
      expect(added(`extends: generic-model\n${before}`, "deviations", "rule: a\n")).toBe(expected);
    }
  });

  it("stands among the keys where the list belongs, and what stands above its neighbours stays with them", () => {
    const before = lines(
      "id: a",
      "extends: generic-model",
      "",
      "# om svarene",
      "checklist:",
      "  # et: nej",
      "  to: ja",
    );
    expect(added(before, "deviations", "rule: a\n")).toBe(
      lines(
        "id: a",
        "extends: generic-model",
        "deviations:",
        "  - rule: a",
        "",
        "# om svarene",
        "checklist:",
        "  # et: nej",
        "  to: ja",
      ),
    );
  });

  it("is written below the others where they stand in brackets", () => {
    expect(added("rules: [{ id: a }, { id: b }]\n", "rules", "id: c\n")).toBe(
      lines("rules:", "  - { id: a }", "", "  - { id: b }", "", "  - id: c"),
    );
  });

  it("is not added to what is no list", () => {
    for (const text of ["rules: ja\n", "rules: { a: b }\n"]) {
      expect(addToList({ file: "fil.yaml", text }, "rules", item)).toEqual({ kind: "unsafe" });
    }
  });

  it("is not added to a file with mistakes, which are said", () => {
    expect(addToList({ file: "fil.yaml", text: "rules: [" }, "rules", item)).toMatchObject({
      kind: "unreadable",
      diagnostics: [{ code: "yaml-syntax" }],
    });
  });

  it("leaves all else as it is, in data and in comments, in whatever way the file is written", () => {
    fc.assert(
      fc.property(arbitraryWrittenFile, ({ text }) => {
        const after = added(text);
        const [old, now] = [parse(added(text, "rules", "id: x\n")), parse(after)] as { rules: unknown[] }[];
        expect(now?.rules.slice(0, -1)).toEqual(old?.rules.slice(0, -1));
        expect(now?.rules.at(-1)).toEqual({ id: "ny", when: "person.ageYears < 18" });
        expect(commentsIn(after)).toEqual([...commentsIn(text), ...commentsIn(item)].sort());
        expect(formatSource({ file: "fil.yaml", text: after })).toEqual({ kind: "formatted", text: after });
      }),
      tries(100),
    );
  });
});
