import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readOutput } from "../../support/read-output.js";
import { runCommand } from "../../support/run-command.js";
import { layCatalogueModel } from "./catalogue-folder.js";

const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
layCatalogueModel(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const coverage = (...args: readonly string[]): ReturnType<typeof runCommand> =>
  runCommand(["coverage", "--programme", folder, ...args]);

describe("forloeb coverage", () => {
  it("shows the matrix in both directions", async () => {
    expect(await coverage()).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "3 af 3 udsagn er gjort rede for

      Afsnit  Udsagn  Regel  Tjekliste  Begrundelse  Mangler
      3            1      0          1            0        0
      4.1          2      1          0            1        0
      I alt        3      1          1            1        0

      UDSAGN → REGLER

        3-t02 – Barnet henvises. (s. 13)
          tjekliste: lasting-effort, delimitation
        4.1-b3 – Barnet henvises. (s. 19)
          regel: tell-of-advice, refer-child; tjekliste: delimitation
        4.1-t09 – Et begreb forklares. (s. 20)
          ingen regel: en forklaring

      REGLER → UDSAGN

        tell-of-advice ← 4.1-b3b
        refer-child ← 4.1-b3b
      ",
      }
    `);
  });

  it("exits with 1 while a statement is not accounted for, and says which and how", async () => {
    const copy = mkdtempSync(join(tmpdir(), "forloeb-"));
    layCatalogueModel(copy);
    const path = join(copy, "checklist.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(", 4.1-b3]", "]"));
    const statements = readFileSync(join(copy, "statements.yaml"), "utf8");
    writeFileSync(
      join(copy, "statements.yaml"),
      statements.replace(/^ {2}4\.1-b3b:.*\n/m, "").replace("4.1-b3:", "4.1-b3b:"),
    );
    const { exitCode, stdout } = await runCommand(["coverage", "--programme", copy]);
    rmSync(copy, { recursive: true });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("2 af 3 udsagn er gjort rede for\n");
    expect(stdout).toContain("    regel: tell-of-advice, refer-child; MANGLER: tjekliste\n");
  });

  it("gives the same as Markdown tables", async () => {
    const { stdout } = await coverage("--format", "markdown", "--lang", "en");
    expect(stdout).toContain("| Section | Statements | Rule | Checklist | Reason | Missing |\n| --- | --- |");
    expect(stdout).toContain("| 4.1-t09 | A term is explained. (p. 20) | no rule: an explanation |");
    expect(stdout).toContain("| refer-child | 4.1-b3b |");
  });

  it("gives it as data", async () => {
    const { stdout } = await coverage("--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      format: "forloeb/1",
      statements: 3,
      accounted: 3,
      byStatement: [
        { id: "3-t02", by: "checklist" },
        { id: "4.1-b3", by: "rule" },
        { id: "4.1-t09", by: "reason" },
      ],
      rulesWithoutStatement: [],
    });
  });
});

describe("a programme with a checklist, offers and a task that moves", () => {
  it("shows the offer with its year and the question that would tell, and from when the task is another's", async () => {
    const args = ["evaluate", "-", "--programme", folder, "--as-of", "2026-12-31"];
    const { stdout, stderr } = await runCommand(args, { input: "disease: { status: confirmed }" });
    expect(stderr).toBe("");
    expect(stdout).toContain(
      "    Aktør: opgaven for børn: sygehuset; fra 1. januar 2027: kommunen. Opgaven\n      flytter.\n",
    );
    expect(stdout).toContain("    Tilbud: måske også 1\n");
    expect(stdout).toContain("\n\n  ? måske også: Rådgivningen (oplyst i 2024; midlertidig bevilling)\n");
    const everything = await runCommand([...args, "--all"], { input: "disease: { status: confirmed }" });
    expect(everything.stdout).toContain(
      "TILBUD, DER KAN PEGES PÅ (1)\n\n  + Rådgivningen. Rådgivning på telefon.\n    For: familier med børn\n    Spørg: Hvornår er personen født?\n    foreningen · oplyst i 2024; midlertidig bevilling\n",
    );
    const input = "disease: { status: confirmed }\nperson: { birthDate: 2020-01-01 }";
    const child = await runCommand(args, { input });
    expect(child.stdout).toContain("    Tilbud: Rådgivningen\n");
    expect(child.stdout).toContain("  + Rådgivningen. Rådgivning på telefon.\n    foreningen · oplyst i 2024;");
  });

  it("shows only who, what and by when, and the questions, when that is asked for", async () => {
    const args = ["evaluate", "-", "--programme", folder, "--as-of", "2026-03-01", "--short"];
    const { stdout } = await runCommand(args, { input: "disease: { status: confirmed }" });
    expect(stdout).toBe(`<stdin> – vurderet pr. 1. marts 2026
Et lille program (1.0.0)

SKAL OVERVEJES ELLER GØRES NU (1)

  ● Fortæl om rådgivning.
    sygehuset → kommunen · skal

KAN IKKE AFGØRES ENDNU (1)

  ? Hvornår er personen født?
    person.birthDate – 1 anbefaling afhænger af svaret

TILBUD, DER KAN PEGES PÅ (1)

  ? måske også: Rådgivningen
`);
  });

  it("names the other actor from the day on which the task moves, and says why", async () => {
    const args = ["evaluate", "-", "--programme", folder, "--as-of", "2027-01-01"];
    const { stdout } = await runCommand(args, { input: "disease: { status: confirmed }" });
    expect(stdout).toContain("    Aktør: opgaven for børn: kommunen. Opgaven flytter.\n");
  });

  it.each([
    ["an offer from an unknown document", "offers/advice.yaml", "[report]", "[reprot]", "unknown-name"],
    ["an offer on an unknown topic", "offers/advice.yaml", "[advice]", "[advise]", "wrong-shape"],
    [
      "an offer with a condition that cannot be read",
      "offers/advice.yaml",
      "ageYears <",
      "ageYear <",
      "unknown-fact-in-rule",
    ],
    ["an item of an unknown theme", "checklist.yaml", "theme: criteria", "theme: criterion", "unknown-name"],
    ["an item from an unknown statement", "checklist.yaml", "[3-t02]", "[3-t20]", "unknown-name"],
    ["a rule on an unknown topic", "4.1-advice.yaml", "[advice]", "[advise]", "unknown-name"],
    ["a task with a gap", "responsibilities.yaml", "2027-01-01", "2027-01-02", "validity-gap"],
    ["a task of an unknown actor", "responsibilities.yaml", "actor: hospital", "actor: hospitl", "unknown-name"],
    ["a task with the name of an actor", "responsibilities.yaml", "child-task", "hospital", "duplicate-id"],
  ])("says where %s stands", async (_, file, before, after, code) => {
    const copy = mkdtempSync(join(tmpdir(), "forloeb-"));
    layCatalogueModel(copy);
    const path = join(copy, file);
    const line =
      readFileSync(path, "utf8")
        .split("\n")
        .findIndex((text) => text.includes(before)) + 1;
    writeFileSync(path, readFileSync(path, "utf8").replace(before, after));
    const { exitCode, stdout } = await runCommand(["check", copy]);
    rmSync(copy, { recursive: true });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${file}:`);
    expect(readOutput(stdout)[0]).toMatchObject({ code });
    expect(Math.abs((readOutput(stdout)[0]?.line ?? 0) - line)).toBeLessThanOrEqual(2);
  });
});
