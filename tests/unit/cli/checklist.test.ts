import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { genericModel } from "../../../src/programme/generic-model.js";
import { runCommand } from "../../support/run-command.js";
import { layCatalogueModel } from "./catalogue-folder.js";

const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
layCatalogueModel(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("forloeb checklist", () => {
  it("asks theme by theme, with strength, kind of answer and source", async () => {
    expect(await runCommand(["checklist", "--programme", folder])).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `Tjekliste for et specifikt forløbsprogram: 2 spørgsmål fra »Et lille program«

KRITERIER (1)

Først om behovet.

  · Er der behov for en varig indsats?
    kan · ja eller nej med begrundelse · 3-t02 s. 13 · lasting-effort

AFTALER (1)

  ● Hvordan afgrænses målgruppen?
      □ diagnose
      □ funktionsevne
    Bemærk: Se kapitel 3.
    skal · et eller flere valg · 3-t02 s. 13, 4.1-b3 s. 19 · delimitation
`,
    });
  });

  it("gives Markdown to write the answers in", async () => {
    const { stdout } = await runCommand(["checklist", "--programme", folder, "--format", "markdown", "--lang", "en"]);
    expect(stdout).toContain("## Agreements\n\n### How is the target group delimited?\n\n");
    expect(stdout).toContain("- [ ] diagnosis\n\n- [ ] functioning\n\n> See chapter 3.\n");
  });

  it("gives the items as data", async () => {
    const { stdout } = await runCommand(["checklist", "--programme", folder, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "forloeb/1",
      themes: [{ id: "criteria", atLeast: 2 }, { id: "agreements" }],
      items: [
        { id: "lasting-effort", answer: "yes-no" },
        { id: "delimitation", options: [{ id: "diagnosis" }, {}] },
      ],
    });
  });

  it("of the generic model has lines of at most 80 characters, in both languages", async () => {
    for (const language of ["da", "en"]) {
      const { stdout, exitCode } = await runCommand(["checklist", "--lang", language]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(String(genericModel.checklist.items.length));
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("of a folder that is none says so, and prints no list", async () => {
    const { exitCode, stdout, stderr } = await runCommand(["checklist", "--programme", join(folder, "nowhere")]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("unreadable-file");
  });
});
