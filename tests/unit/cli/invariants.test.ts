import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const model = fileURLToPath(new URL("../../golden/model", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "forloeb-"));
const check = (...args: readonly string[]): Promise<CommandOutput> =>
  runCommandIn(place, ["check", "model", "--as-of", "2027-06-01", ...args]);

beforeAll(() => {
  cpSync(model, join(place, "model"), { recursive: true });
  writeFileSync(
    join(place, "model/consistency.yaml"),
    `invariants:
  - id: child-is-referred
    text: { da: ethvert barn med en kendt sygdom henvises, en: every child with a known disease is referred }
    decisions: [D3]
    whoever: { condition: child-with-known-disease }
    gets: { act: refer }
  - id: everybody-is-referred
    text: { da: enhver med en kendt sygdom henvises, en: everybody with a known disease is referred }
    decisions: [D3]
    whoever: { condition: known }
    gets: { act: refer }
`,
  );
  cpSync(model, join(place, "tavs"), { recursive: true });
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

describe("forloeb check --invariants", () => {
  it("lists every claim, proved or with a person of whom it is not so", async () => {
    const { exitCode, stdout } = await check("--invariants");
    expect(exitCode).toBe(1);
    const [, list = ""] = stdout.split("\nPåstande – ");
    expect(list).toBe(`Et lille program
✓ child-is-referred
    ethvert barn med en kendt sygdom henvises
✗ everybody-is-referred
    enhver med en kendt sygdom henvises
    – holder ikke: der er nogen, som ikke får \`refer-child\`
      fx en person på 18 år: personens diagnostiske status er en bekræftet
      sjælden sygdom (vurderet pr. 1. juni 2027)

1 bevist, 1 holder ikke
`);
  });

  it("gives the same as data, with what the rules say of the person", async () => {
    const { stdout } = await check("--invariants", "--format", "json");
    const { invariants } = JSON.parse(stdout) as { readonly invariants: readonly { readonly claims: object[] }[] };
    expect(invariants).toHaveLength(1);
    expect(invariants[0]?.claims).toMatchObject([
      { id: "child-is-referred", proof: "holds", decisions: ["D3"] },
      { id: "everybody-is-referred", proof: "refuted", shows: { "refer-child": "does not apply" } },
    ]);
  });

  it("is silent about the claims that hold unless it is asked", async () => {
    const { stdout } = await check();
    expect(stdout).toContain("»enhver med en kendt sygdom henvises« holder ikke");
    expect(stdout).not.toContain("ethvert barn");
    expect(JSON.parse((await check("--format", "json")).stdout)).not.toHaveProperty("invariants");
  });

  it("says so where a programme claims nothing, and where it cannot be read", async () => {
    const silent = await runCommandIn(place, ["check", "tavs", "--invariants", "--lang", "en"]);
    expect(silent.stdout).toBe("No mistakes found.\n\nThe programme claims nothing about itself.\n");
    writeFileSync(join(place, "tavs/consistency.yaml"), "invariants: [{ id: x }]\n");
    const broken = await runCommandIn(place, ["check", "tavs", "--invariants"]);
    expect(broken.stdout).toMatch(/\nPåstandene kan ikke prøves, før fejlene er rettet\.\n$/);
  });
});
