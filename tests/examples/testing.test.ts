import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { properties } from "../../src/testing.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const written: string[] = [];

/** Runs an example with the sources in the place of the installed package. */
async function runExample(name: string): Promise<void> {
  const file = join(root, "tests/examples", `.${name}`);
  const text = readFileSync(join(root, "examples/testing", name), "utf8")
    .replaceAll('"forloeb/testing"', JSON.stringify(join(root, "src/testing.ts")))
    .replaceAll('"forloeb"', JSON.stringify(join(root, "src/index.ts")));
  writeFileSync(file, text);
  written.push(file);
  await import(/* @vite-ignore */ file);
}

afterAll(() => {
  for (const file of written) rmSync(file);
});

describe("the example in Vitest", async () => {
  await runExample("model.test.mjs");
});

describe("the example without a test runner", () => {
  it("finds the mistake that was planted, and the children of the population", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await runExample("index.mjs");
      const lines = log.mock.calls.map((call) => call.join(" "));
      expect(lines.filter((line) => line.startsWith("✓"))).toHaveLength(Object.keys(properties).length - 2);
      expect(lines.filter((line) => line.startsWith("✗"))).toEqual([
        `✗ ${properties.definiteWhenComplete.label.da}`,
        `✗ ${properties.asksWhatIsOpen.label.da}`,
      ]);
      expect(lines.join("\n")).toContain('"rule":"refer-child-to-municipality"');
      expect(lines.at(-1)).toBe("Af 200 personer skal 63 henvises til kommunen.");
    } finally {
      log.mockRestore();
    }
  });
});
