import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/language/parse-yaml.js";

/** Place and English help of every mistake in a text. */
const wrongIn = (text: string): readonly string[] =>
  parseYaml({ file: "rules.yaml", text }, 100_000).diagnostics.map(
    ({ line, column, code, help }) => `${String(line)}:${String(column)} ${code} ${help?.en ?? ""}`,
  );

const advice = (condition: string): string =>
  `yaml-syntax put quotes around the condition: \`"${condition}"\`, or write the conditions below each other, each after a dash`;

describe("a condition with brackets of its own inside other brackets", () => {
  it.each([
    ["all: [t.col is one of [red, green], t.flag is true]", "1:23", "t.col is one of [red, green]"],
    ["all: [t.flag is true, t.col is none of [red, green]]", "1:40", "t.col is none of [red, green]"],
    ["when: { all: [t.set includes any of [red]] }", "1:37", "t.set includes any of [red]"],
    ["when: { not: t.col is one of [red, green] }", "1:30", "t.col is one of [red, green]"],
    ["all: [t.col is one of\n    [red,\n green], t.flag is true]", "2:5", "t.col is one of [red, green]"],
    ["all: [t.col is in [red, green]]", "1:19", "t.col is in [red, green]"],
    ["all: [t.col is one of [red, green", "1:23", "t.col is one of […]"],
  ])("is to be quoted: %j", (text, place, condition) => {
    expect(wrongIn(text)[0]).toBe(`${place} ${advice(condition)}`);
  });

  it("is shown by an example when it is long", () => {
    const values = Array.from({ length: 20 }, (_, i) => `value${String(i)}`).join(", ");
    expect(wrongIn(`all: [t.col is one of [${values}]]`)).toEqual([`1:23 ${advice("a.b is one of [x, y]")}`]);
  });

  it.each([
    "when: t.col is one of [red, green]",
    'all: ["t.col is one of [red, green]", t.flag is true]',
    "all:\n  - t.col is one of [red, green]\n  - t.flag is true",
  ])("is right as it stands: %j", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("a comma that is missing between other values", () => {
  it.each(["a: [x [b]]", 'a: ["t.col is" [b]]', "a: [t.col is {b: 1}]", "a: [t.col, x [b]]"])(
    "is still one: %j",
    (text) => {
      expect(wrongIn(text)).toEqual([
        expect.stringContaining("yaml-syntax write a comma between the values: `[a, b]`") as string,
      ]);
    },
  );
});
