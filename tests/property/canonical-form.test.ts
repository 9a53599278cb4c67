import fc from "fast-check";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../src/format/format-source.js";
import { parseProgramme } from "../../src/language/parse-programme.js";
import type { Rule } from "../../src/language/rule.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { tries } from "./seed.js";
import { arbitraryWrittenFile } from "./written-rules.js";
import { arbitraryWrittenYaml } from "./written-yaml.js";

describe("a rule file in canonical form", () => {
  it("holds the same rules, whatever way they were written", () => {
    fc.assert(
      fc.property(arbitraryWrittenFile, ({ text }) => {
        const before = rulesIn(text);
        expect(before.length).toBeGreaterThan(0);
        expect(rulesIn(canonical(text))).toEqual(before);
      }),
      tries(60),
    );
  });

  it("is its own canonical form, and Prettier leaves it as it is", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWrittenFile, async ({ text }) => {
        const form = canonical(text);
        expect(canonical(form)).toBe(form);
        const byPrettier = await prettier.format(form, { parser: "yaml", printWidth: 120, trailingComma: "all" });
        expect(withoutGaps(byPrettier)).toBe(withoutGaps(form));
      }),
      tries(60),
    );
  });

  it("has every comment once, above or beside what it stood above or beside", () => {
    fc.assert(
      fc.property(arbitraryWrittenFile, ({ text, comments, above, beside }) => {
        const lines = canonical(text).split("\n");
        for (const comment of comments) {
          const at = lines.findIndex((line) => line.endsWith(comment));
          expect(lines.filter((line) => line.endsWith(comment))).toHaveLength(1);
          const next = lines.slice(at + 1).find((line) => !/^\s*(#|$)/.test(line)) ?? "";
          const expected = above.get(comment);
          if (expected !== undefined) expect(bare(next).slice(0, expected.length), comment).toBe(expected);
          const owner = beside.get(comment);
          if (owner !== undefined) expect(bare(lines[at] ?? "").slice(0, owner.length), comment).toBe(owner);
        }
      }),
      tries(60),
    );
  });

  it("has its keys in the order of the schema, its leaves on one line, and a blank line between rules only", () => {
    fc.assert(
      fc.property(arbitraryWrittenFile, ({ text }) => {
        const form = canonical(text);
        expect(form).not.toMatch(/\boperator:/);
        expect(form).not.toMatch(/\n\n\n/);
        for (const keys of [
          ["id:", "statements:", "decisions:", "when:", "recommend:"],
          ["act:", "subject:", "strength:", "responsible:", "recipient:", "involves:", "text:", "due:"],
        ]) {
          const order = [...form.matchAll(/^ *(?:- )?(\w+:)/gm)].map(([, key = ""]) => keys.indexOf(key));
          const seen = order.filter((index) => index >= 0);
          expect(seen).toEqual(seen.map((_, index) => index % keys.length));
        }
      }),
      tries(60),
    );
  });
});

describe("YAML of any shape with comments anywhere", () => {
  it("has a canonical form that says the same, is its own, and has no blanks behind dashes, keys and comments", () => {
    let formatted = 0;
    fc.assert(
      fc.property(arbitraryWrittenYaml, (text) => {
        const formatting = formatSource({ file: "regel.yaml", text });
        expect(formatting.kind).not.toBe("unsafe");
        if (formatting.kind !== "formatted") return;
        formatted += 1;
        expect(canonical(formatting.text)).toBe(formatting.text);
        expect(formatting.text).not.toMatch(/(-|:|#.*) $/m);
      }),
      tries(300),
    );
    expect(formatted).toBeGreaterThan(250);
  });
});

function canonical(text: string): string {
  const formatting = formatSource({ file: "regel.yaml", text });
  if (formatting.kind !== "formatted") throw new Error(`${JSON.stringify(formatting)}\n${text}`);
  return formatting.text;
}

function rulesIn(text: string): readonly Rule[] {
  const { programme, diagnostics } = parseProgramme([{ file: "regel.yaml", text }], coreVocabulary, genericModel);
  expect(diagnostics).toEqual([]);
  return programme?.rules ?? [];
}

/** Between two comments above an item, Prettier takes the blank line away that parts them. */
function withoutGaps(text: string): string {
  return text.replace(/^( *#.*\n)\n(?= *#)/gm, "$1");
}

/** A line without its indentation and dashes. */
function bare(line: string): string {
  return line.replace(/^[\s-]+/, "");
}
