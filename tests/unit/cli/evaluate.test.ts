import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { resultSchema, resultsSchema } from "../../../src/recommend/result-schema.js";
import { runCommandIn, type CommandOutput, type Surroundings } from "../../support/run-command.js";

const model = fileURLToPath(new URL("../../golden/model", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const situations = {
  "barn.yaml": "person: { birthDate: 2019-05-04 }\ndisease: { status: confirmed, diagnosed: 2026-01-10 }\n",
  "henvist.yaml":
    "person: { birthDate: 2019-05-04 }\ndisease: { status: confirmed, diagnosed: 2025-08-01 }\nmunicipality: { referral: 2025-11-02 }\n",
  "voksen.yaml": "person: { birthDate: 1980-05-04 }\ndisease: { status: confirmed }\n",
  "ukendt.json": '{ "person": {} }',
};
for (const [name, text] of Object.entries(situations)) writeFileSync(join(folder, name), text);

const evaluate = (args: readonly string[], surroundings?: Surroundings): Promise<CommandOutput> =>
  runCommandIn(folder, ["evaluate", ...args, "--programme", model], surroundings);

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

describe("forloeb evaluate", () => {
  it("says of a child with a known disease who does what by when, why, and where it stands", async () => {
    expect(await evaluate(["barn.yaml", "--as-of", "2026-03-01"])).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: lines(
        "barn.yaml – vurderet pr. 1. marts 2026",
        "Et lille program (1.0.0)",
        "",
        "GÆLDER – BEKRÆFT, OM DET ER GJORT (1)",
        "",
        "  ● Sygehuset henviser barnet til kommunen.",
        "    sygehuset → kommunen · skal · senest 10. april 2026",
        "    Fordi: personens diagnostiske status er en bekræftet sjælden sygdom;",
        "      personens alder er 6 år",
        "    Fristen regnes fra: diagnosen er stillet (10. januar 2026)",
        "    Spørg: Har sygehuset henvist personen til kommunen, og i givet fald",
        "      hvornår?",
        "    Kilde: afsnit 4.1, s. 19 (4.1-b3b)",
      ),
    });
  });

  it("says the same in English", async () => {
    const { stdout } = await evaluate(["barn.yaml", "--lang", "en"]);
    expect(stdout).toContain("barn.yaml – evaluated as of 1 March 2026\nA tiny programme (1.0.0)\n");
    expect(stdout).toContain(
      "  ● The hospital refers the child to the municipality.\n    the hospital → the municipality · must · by 10 April 2026\n",
    );
    expect(stdout).not.toMatch(/[æøåÆØÅ]|kommune/);
  });

  it("takes the language before the command too", async () => {
    const before = await runCommandIn(folder, ["--lang", "en", "evaluate", "barn.yaml", "--programme", model]);
    expect(before).toEqual(await evaluate(["barn.yaml", "--lang=en"]));
  });

  it("is about today when no day is given, and says which day that is", async () => {
    expect((await evaluate(["barn.yaml"], { today: "2026-04-11" })).stdout).toContain("vurderet pr. 11. april 2026");
    expect((await evaluate(["barn.yaml", "--as-of", "2026-04-10"], { today: "2026-04-11" })).stdout).toContain(
      "vurderet pr. 10. april 2026",
    );
  });

  it("says what was done, and that it was late", async () => {
    const { stdout } = await evaluate(["henvist.yaml"]);
    expect(stdout).toContain("GJORT (1)\n\n  ✓ Sygehuset henviser barnet til kommunen.");
    expect(stdout).toContain(
      "sygehuset → kommunen · skal · gjort 2. november 2025 – efter fristen (1.\n    november 2025)\n",
    );
  });

  it("asks what is missing when nothing can be decided", async () => {
    expect((await evaluate(["ukendt.json"])).stdout).toBe(
      lines(
        "ukendt.json – vurderet pr. 1. marts 2026",
        "Et lille program (1.0.0)",
        "",
        "Intet kan afgøres som gældende endnu; svar på spørgsmålene nedenfor.",
        "",
        "KAN IKKE AFGØRES ENDNU (1)",
        "",
        "  ? Hvor langt er man nået med at afklare, om personen har en sjælden sygdom?",
        "    disease.status – 1 anbefaling afhænger af svaret",
        "      – skal: Sygehuset henviser barnet til kommunen. [mangler også: personens",
        "        fødselsdato]",
      ),
    );
  });

  it("shows what does not apply only when it is asked for", async () => {
    const usual = (await evaluate(["voksen.yaml"])).stdout;
    expect(usual).toContain("Modellen beder ikke om noget for denne person.");
    expect(usual).not.toContain("GÆLDER IKKE");
    const all = (await evaluate(["voksen.yaml", "--all"])).stdout;
    expect(all).toContain(
      "GÆLDER IKKE (1)\n  – Sygehuset henviser barnet til kommunen.\n    Fordi: personens alder er 45 år\n",
    );
  });

  it("evaluates several files in their order, each under its name", async () => {
    const { exitCode, stdout } = await evaluate(["voksen.yaml", "barn.yaml"]);
    const parts = stdout.split(`\n${"─".repeat(80)}\n\n`);
    expect(exitCode).toBe(0);
    expect(parts).toEqual([(await evaluate(["voksen.yaml"])).stdout, (await evaluate(["barn.yaml"])).stdout]);
  });

  it("reads the standard input", async () => {
    const { stdout } = await evaluate(["-"], { input: situations["barn.yaml"] });
    expect(stdout).toBe((await evaluate(["barn.yaml"])).stdout.replace("barn.yaml", "<stdin>"));
  });

  it("places a mistake in the standard input", async () => {
    const { exitCode, stdout, stderr } = await evaluate(["-"], { input: "person: { x: 1 }\n" });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("<stdin>:1:11  fejl unknown-fact\n");
  });

  it("refuses a programme that it cannot read, and a folder without rules", async () => {
    const { exitCode, stdout, stderr } = await runCommandIn(folder, ["evaluate", "barn.yaml", "--programme", "nosuch"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("nosuch:1:1  fejl unreadable-file\n");
    const empty = mkdtempSync(join(folder, "tom-"));
    const inEmpty = await runCommandIn(folder, ["evaluate", "barn.yaml", "--programme", empty]);
    expect(inEmpty).toMatchObject({ exitCode: 2, stdout: "" });
    expect(inEmpty.stderr).toContain("fejl no-rules\n");
  });
});

describe("forloeb evaluate --closed", () => {
  it("takes what is not recorded in a closed group for not done, and says so", async () => {
    const { stdout } = await evaluate(["barn.yaml", "--closed", "municipality"]);
    expect(stdout).toContain(
      "Forudsat: Det, der ikke er angivet under municipality, regnes for ikke at være\n  sket eller ikke at gælde.\n",
    );
    expect(stdout).not.toContain("Spørg:");
    const overdue = await evaluate(["barn.yaml", "--closed", "municipality.referral", "--as-of", "2026-04-11"]);
    expect(overdue.stdout).toContain("FRISTEN ER OVERSKREDET (1)");
  });

  it("takes several names, with commas or one by one", async () => {
    const together = await evaluate(["barn.yaml", "--closed", "municipality,informed"]);
    expect(together.exitCode).toBe(0);
    expect(together).toEqual(await evaluate(["--closed", "municipality", "--closed", "informed", "barn.yaml"]));
  });

  it("refuses a name that there is none of, with the nearest", async () => {
    expect(await evaluate(["barn.yaml", "--closed", "municipalty"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "`--closed` kender ikke `municipalty`; mente du `municipality`?\n",
    });
  });
});

describe("forloeb evaluate --ignore-later", () => {
  it("leaves out what happened after the evaluation date, and says so", async () => {
    const args = ["henvist.yaml", "--as-of", "2025-09-01"];
    expect((await evaluate(args)).stderr).toContain("henvist.yaml:3:27  fejl after-evaluation-date\n");
    const { exitCode, stdout } = await evaluate([...args, "--ignore-later"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("HAR EN FRIST (1)");
    expect(stdout).toContain("Forudsat: Det, der er sket efter 2025-09-01, regnes for ikke at være sket");
  });
});

describe("forloeb evaluate --format json", () => {
  it("gives one result for one file, as the schema says", async () => {
    const { exitCode, stdout, stderr } = await evaluate(["barn.yaml", "--format", "json"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const result = resultSchema.strict().parse(JSON.parse(stdout));
    expect(result).toMatchObject({ format: "forloeb/1", asOf: "2026-03-01", assumptions: [], undetermined: [] });
    expect(result.programme).toMatchObject({ id: "tiny", version: "1.0.0" });
    expect(result.recommendations).toMatchObject([
      {
        rule: "refer-child",
        state: "unconfirmed",
        due: { date: "2026-04-10", after: "disease.diagnosed", from: "2026-01-10" },
        missing: ["municipality.referral"],
      },
    ]);
    expect(result).not.toHaveProperty("doesNotApply");
  });

  it("gives several results with their sources for several files", async () => {
    const { stdout } = await evaluate(["voksen.yaml", "ukendt.json", "--format", "json", "--all"]);
    const { results } = resultsSchema.strict().parse(JSON.parse(stdout));
    expect(results.map(({ source }) => source)).toEqual(["voksen.yaml", "ukendt.json"]);
    expect(results.map(({ doesNotApply }) => doesNotApply?.map(({ rule }) => rule))).toEqual([["refer-child"], []]);
    expect(results.map(({ undetermined }) => undetermined.map(({ rule }) => rule))).toEqual([[], ["refer-child"]]);
  });

  it("names the assumptions", async () => {
    const { stdout } = await evaluate([
      "barn.yaml",
      "--format",
      "json",
      "--closed",
      "municipality.referral",
      "--ignore-later",
    ]);
    expect(resultSchema.parse(JSON.parse(stdout)).assumptions).toMatchObject([
      { kind: "closed", facts: ["municipality.referral"] },
      { kind: "ignored-later", facts: [] },
    ]);
  });

  it("is the same in both languages and with every width and colour", async () => {
    const plain = await evaluate(["barn.yaml", "--format", "json"]);
    expect(await evaluate(["barn.yaml", "--format", "json", "--lang", "en"], { colour: true, width: 40 })).toEqual(
      plain,
    );
  });
});

describe("the text for people", () => {
  const files = [...Object.keys(situations), "--all", "--closed", "municipality", "--ignore-later"];

  it.each([
    [80, 80],
    [200, 80],
    [60, 60],
    [44, 44],
    [20, 40],
  ])("in a terminal of %i characters has lines of at most %i", async (width, most) => {
    const { stdout } = await evaluate(files, { width });
    expect(stdout.split("\n").filter((line) => line.length > most && !line.includes("─"))).toEqual([]);
  });

  it("has lines of at most 80 characters with the generic model too", async () => {
    const { stdout } = await runCommandIn(folder, [
      "evaluate",
      ...Object.keys(situations),
      "--all",
      "--as-of",
      "2026-03-01",
    ]);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const english = await runCommandIn(folder, [
      "evaluate",
      ...Object.keys(situations),
      "--lang",
      "en",
      "--as-of",
      "2026-03-01",
    ]);
    expect(english.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("has colour codes only when colour is allowed, and the same words", async () => {
    const plain = await evaluate(files);
    const coloured = await evaluate(files, { colour: true });
    expect(plain.stdout).not.toContain("\u001b");
    expect(coloured.stdout).toContain("\u001b[1m");
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
    const mistakes = await evaluate(["nosuch.yaml"], { colour: true });
    expect(mistakes.stderr).toContain("\u001b[31mfejl\u001b[39m");
    expect((await evaluate(["nosuch.yaml"])).stderr).not.toContain("\u001b");
  });

  it("never carries a file's control characters to the terminal", async () => {
    const { stderr } = await evaluate(["-"], { input: '"\\u001b[31mx": 1\n' });
    expect(stderr).not.toContain("\u001b");
    expect(stderr).toContain("ukendt gruppe ` [31mx`");
  });
});
