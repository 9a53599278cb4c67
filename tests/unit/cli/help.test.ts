import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { version } from "../../../src/cli/version.js";
import { runCommand } from "../../support/run-command.js";

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

describe("the help", () => {
  it("is in Danish when nothing else is asked for", async () => {
    expect(await runCommand(["--help"])).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: lines(
        "Brug: forloeb KOMMANDO [valg]",
        "",
        "Hvad den generiske model for sjældne sygdomme beder hvem om, for hvem, hvornår",
        "og hvorfor. Ikke medicinsk udstyr; ingen myndighed har godkendt den.",
        "",
        "Valg:",
        "  -V, --version               vis versionen",
        "  --lang <da|en>              dansk (når intet er valgt) eller engelsk",
        "  -h, --help                  vis denne hjælp",
        "",
        "Kommandoer:",
        "  evaluate [valg] <filer...>  anbefalinger for en eller flere personers",
        "                              situation",
        "  check [valg] <stier...>     alt, hvad der kan være galt i en regelfil eller et",
        "                              program",
        "  checks [valg] [kode]        hvad `check` leder efter i reglernes mening, og",
        "                              hvorfor",
        "  diff [valg] <før> <nu>      hvad en ændring gør ved hvem: to udgaver af et",
        "                              program, eller et program og dets grundlag",
        "  test [valg] <stier...>      scenarier: om reglerne siger, hvad der forventes",
        "  format [valg] <stier...>    skriver filer om til standardform: rækkefølge,",
        "                              linjer, betingelser; kommentarer bliver",
        "  init [valg] <mappe>         et nyt specifikt program, klar til at skrive i",
        "  new [valg] <hvad> <mappe>   en regel, scenarier eller en afvigelse at skrive",
        "                              færdig i et program",
        "  facts [valg] [gruppe]       de oplysninger, en situation kan rumme, med",
        "                              spørgsmål",
        "  rules [valg] [ord...]       reglerne og deres navne; med ord: dem, der har",
        "                              ordene i sig, med betingelse og udsagn",
        "  checklist [valg]            hvad et skrevet, specifikt program skal have svar",
        "                              på, og hvad det svarer",
        "  coverage [valg]             udsagn for udsagn, hvor dokumentet er dækket:",
        "                              regel, tjekliste eller hvorfor ikke",
        "",
        "Exitkoder: 0 intet at melde, 1 fund, 2 forkert brug eller ulæseligt input,",
        "3 værktøjet fejlede.",
      ),
    });
  });

  const calls = [
    ["--help"],
    ["evaluate", "--help"],
    ["check", "-h"],
    ["diff", "-h"],
    ["test", "-h"],
    ["format", "-h"],
    ["init", "--help"],
    ["new", "-h"],
    ["facts", "--help"],
    ["rules", "-h"],
    ["checklist", "-h"],
    ["coverage", "-h"],
  ];

  it.each(calls)("of `forloeb %s %s` has no English words in Danish, and no Danish in English", async (...args) => {
    const danish = (await runCommand(args)).stdout;
    expect(danish).toContain("Brug: forloeb");
    expect(danish).not.toMatch(/Usage|Options|Arguments|choices|default|show this|\[options\]/);
    const english = (await runCommand([...args, "--lang", "en"])).stdout;
    expect(english).toContain("Usage: forloeb");
    expect(english).not.toMatch(/[æøåÆØÅ]|Valg|Brug/);
  });

  it.each(calls)("of `forloeb %s %s` has lines of at most 80 characters", async (...args) => {
    for (const language of ["da", "en"]) {
      const { stdout } = await runCommand([...args, "--lang", language], { width: 200 });
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("says that the tool is not a medical device", async () => {
    expect((await runCommand(["--help"])).stdout).toContain("Ikke medicinsk udstyr");
    expect((await runCommand(["--help", "--lang", "en"])).stdout).toContain("Not a medical device");
  });
});

describe("the version", () => {
  it("is that of the package", async () => {
    const manifest = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(version).toBe(manifest.version);
    expect(await runCommand(["--version"])).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});
