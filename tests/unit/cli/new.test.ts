import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parameterHash, ruleHash } from "../../../src/programme/content-hash.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { placesIn } from "../../support/read-output.js";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
const own = join(folder, "mit-program");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(folder, args);
const add = (kind: string, ...args: readonly string[]): Promise<CommandOutput> =>
  run("new", kind, "mit-program", ...args);
const read = (name: string): string => readFileSync(join(own, name), "utf8");
const valueOf = (name: string): Record<string, unknown> => parse(read(name)) as Record<string, unknown>;

beforeEach(async () => {
  rmSync(own, { recursive: true, force: true });
  await run("init", "mit-program", "--diagnosis", "nf1");
});

/** The errors that `forloeb check` finds; warnings are left out. */
async function errors(): Promise<readonly string[]> {
  const { stdout } = await run("check", "mit-program", "--format", "json");
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { severity: string; code: string }[] };
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const expectCanonical = async (): Promise<void> => {
  expect(await run("format", "--check", "mit-program")).toMatchObject({ exitCode: 0, stderr: "" });
};

describe("forloeb new rule", () => {
  it("adds a rule to fill in at the end of the programme's own rules, and touches nothing else", async () => {
    const before = read("egne-regler.yaml");
    expect(await add("rule", "--id", "aftal-kontrol")).toEqual({
      exitCode: 0,
      stdout:
        "Skrevet i mit-program/egne-regler.yaml.\n" +
        "  → skriv reglen færdig, og lav et scenarie, der prøver den: `forloeb new\n    scenario`\n",
      stderr: "",
    });
    const after = read("egne-regler.yaml");
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(/^\n {2}- id: aftal-kontrol\n/);
    expect(await errors()).toEqual([]);
    await expectCanonical();
  });

  it("makes the file when there is none, in the section that is named", async () => {
    await add("rule", "--id", "en", "--section", "4.1");
    await add("rule", "--id", "to", "--file", "kontrol.yaml", "--section", "4.2");
    await add("rule", "--id", "tre", "--section", "4.1");
    expect(valueOf("4.1-egne-regler.yaml")).toMatchObject({ section: "4.1", rules: [{ id: "en" }, { id: "tre" }] });
    expect(valueOf("kontrol.yaml")).toMatchObject({ section: "4.2", rules: [{ id: "to" }] });
    expect(read("kontrol.yaml")).toMatch(/^# yaml-language-server: \$schema=\.schemas\/rules\.schema\.json\n/);
    expect(await errors()).toEqual([]);
    await expectCanonical();
  });

  it("keeps every comment of the author's", async () => {
    const noted =
      read("egne-regler.yaml").replace("    statements: []", "    # vores\n    statements: [] # ingen") + "# sidst\n";
    writeFileSync(join(own, "egne-regler.yaml"), noted);
    await add("rule", "--id", "en");
    for (const comment of ["# vores", "# ingen", "# sidst"]) expect(read("egne-regler.yaml")).toContain(comment);
  });

  it.each([
    [
      "a name that is taken, by the programme or by its base",
      ["--id", "refer-child-to-municipality"],
      "der er allerede en regel",
    ],
    ["a name in another form", ["--id", "Aftal kontrol"], "kan ikke være reglens navn"],
    ["a file outside the programme", ["--id", "a", "--file", "../a.yaml"], "kan ikke være en regelfil"],
    ["a file that holds something else", ["--id", "a", "--file", "programme.yaml"], "kan ikke være en regelfil"],
    ["a section that there is none of", ["--id", "a", "--section", "4.99"], "mente du `4.9`?"],
    [
      "a section for a file that has its own",
      ["--id", "a", "--file", "egne-regler.yaml", "--section", "4.1"],
      "sit eget afsnit",
    ],
    ["nothing", [], "mangler `--id`"],
    ["what belongs to a deviation", ["--id", "a", "--does", "tighten"], "`--does` hører ikke til `forloeb new rule`"],
  ])("refuses %s", async (_, args, said) => {
    const before = readdirSync(own).map((name) => name.endsWith(".yaml") && read(name));
    const { exitCode, stdout, stderr } = await add("rule", ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr.replace(/\s+/g, " ")).toContain(said);
    expect(readdirSync(own).map((name) => name.endsWith(".yaml") && read(name))).toEqual(before);
  });

  it("leaves a file with mistakes as it is, and says what they are", async () => {
    writeFileSync(join(own, "egne-regler.yaml"), "rules: [\n");
    const { exitCode, stderr } = await add("rule", "--id", "a");
    expect({ exitCode, places: placesIn(stderr) }).toEqual({ exitCode: 2, places: ["1:8 yaml-syntax"] });
    expect(read("egne-regler.yaml")).toBe("rules: [\n");
  });
});

describe("forloeb new scenario", () => {
  it("writes a table of what the rule reads, with the answers that the rule gives, to be confirmed", async () => {
    expect(await add("scenario", "--rule", "refer-child-to-municipality")).toMatchObject({ exitCode: 0, stderr: "" });
    const file = "scenarios/refer-child-to-municipality.yaml";
    const { columns, rows } = (valueOf(file) as { table: { columns: string[]; rows: unknown[][] } }).table;
    expect(columns).toEqual([
      "title",
      "disease.status",
      "person.birthDate",
      "disease.diagnosed",
      "function.reducedFunctionEstablished",
      "municipality.referral",
      "transition.stage",
      "expect",
      "due",
    ]);
    expect(rows.map((row) => [row[0], row.at(-2)])).toEqual([
      ["Skriv her, hvem det er", "unconfirmed"],
      ["Intet er oplyst om personen", "undetermined"],
    ]);
    expect(read(file).match(/# Værktøjets eget svar; det skal bekræftes af en fagperson\./g)).toHaveLength(2);
    expect((await run("test", "mit-program")).stdout).toContain("7 af 7 scenarier består.");
    await expectCanonical();
  });

  it("passes for rules of every section, and for most finds somebody to whom the rule applies", async () => {
    let found = 0;
    const ids = genericModel.rules.map(({ id }) => id).filter((_, index) => index % 6 === 0);
    for (const id of ids) {
      expect(await add("scenario", "--rule", id)).toMatchObject({ exitCode: 0 });
      if (read(`scenarios/${id}.yaml`).includes("Skriv her")) found += 1;
    }
    expect(found / ids.length).toBeGreaterThan(0.95);
    const { exitCode, stdout } = await run("test", "mit-program");
    expect(stdout).toContain(
      `${String(5 + ids.length + found)} af ${String(5 + ids.length + found)} scenarier består.`,
    );
    expect(exitCode).toBe(0);
    await expectCanonical();
  }, 300_000);

  it("knows the programme's own rules and facts", async () => {
    await add("scenario", "--rule", "oplys-om-mit-program");
    const { table } = valueOf("scenarios/oplys-om-mit-program.yaml") as { table: { columns: string[] } };
    expect(table.columns).toContain("mitProgram.toldOfProgramme");
    expect(await run("test", "mit-program")).toMatchObject({ exitCode: 0 });
  });

  it("never writes over scenarios that are there", async () => {
    writeFileSync(join(own, "scenarios/oplys-om-mit-program.yaml"), "mine");
    const { exitCode, stderr } = await add("scenario", "--rule", "oplys-om-mit-program");
    expect({ exitCode, places: placesIn(stderr) }).toEqual({ exitCode: 2, places: ["1:1 file-exists"] });
    expect(read("scenarios/oplys-om-mit-program.yaml")).toBe("mine");
  });

  it("names the nearest rule when there is none of that name", async () => {
    const { exitCode, stderr } = await add("scenario", "--rule", "refer-child-to-municipalty");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "reglen `refer-child-to-municipalty` findes ikke\n  → mente du `refer-child-to-municipality`?\n",
    });
  });
});

describe("forloeb new deviation", () => {
  it("adds an entry to the ledger with the content hash of the base's rule and what the base says", async () => {
    const before = valueOf("programme.yaml");
    expect(await add("deviation", "--rule", "contact-rare-network-or-helpline", "--does", "tighten")).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    const rule = genericModel.rules.find(({ id }) => id === "contact-rare-network-or-helpline");
    expect(valueOf("programme.yaml")).toEqual({
      ...before,
      deviations: [
        {
          rule: "contact-rare-network-or-helpline",
          base: rule && ruleHash(rule, genericModel.parameters),
          does: "tighten",
          change: { strength: "should" },
          reason: "Skriv her, hvorfor programmet afviger",
          decidedBy: "Skriv her, hvem der har besluttet det",
          reference: "Skriv her, hvor beslutningen står, fx i et referat",
          reviewBy: "2027-03-01",
        },
      ],
    });
    expect(read("programme.yaml").replace(/\n +# /g, " ")).toContain(
      `Reglen, som den er (kan): ${rule?.recommend.text.da ?? "?"}`,
    );
    expect(await errors()).toEqual([]);
    await expectCanonical();
  });

  it("sets a number within its limits: the one that is given, or one beside that of the base", async () => {
    await add("deviation", "--parameter", "oldAgeYears", "--value", "60");
    await add("deviation", "--parameter", "childReferralWithin");
    const { oldAgeYears, childReferralWithin } = genericModel.parameters;
    expect(valueOf("programme.yaml")["deviations"]).toMatchObject([
      { parameter: "oldAgeYears", does: "set", value: 60, base: oldAgeYears && parameterHash(oldAgeYears) },
      {
        parameter: "childReferralWithin",
        does: "set",
        value: 2,
        base: childReferralWithin && parameterHash(childReferralWithin),
      },
    ]);
    await expectCanonical();
  });

  it("does what it is called, for every kind of deviation; only a weakened obligation is left for the author to own", async () => {
    const of = (strength: string): string =>
      genericModel.rules.find(({ recommend }) => recommend.strength === strength && recommend.due === undefined)?.id ??
      "";
    for (const does of ["adopt", "tighten", "loosen", "replace", "change-actor", "leave-out"]) {
      await run("new", "deviation", "mit-program", "--rule", of("should"), "--does", does);
      expect({ does, errors: await errors() }).toEqual({ does, errors: [] });
      await run("format", "mit-program");
      rmSync(own, { recursive: true });
      await run("init", "mit-program", "--diagnosis", "nf1");
    }
    await add("deviation", "--rule", of("must"), "--does", "leave-out");
    expect(await errors()).toEqual(["weakened-must"]);
    writeFileSync(
      join(own, "programme.yaml"),
      read("programme.yaml").replace("# acknowledges: must", "acknowledges: must"),
    );
    expect(await errors()).toEqual([]);
    await expectCanonical();
  }, 120_000);

  it("writes in the language of the programme, whatever language the command speaks", async () => {
    const { stdout } = await add(
      "deviation",
      "--rule",
      "contact-rare-network-or-helpline",
      "--does",
      "adopt",
      "--lang",
      "en",
    );
    expect(stdout).toContain("Written in mit-program/programme.yaml.");
    expect(read("programme.yaml")).toContain('reason: "Skriv her, hvorfor programmet følger reglen"');
  });

  it("keeps every comment of the author's, in its place", async () => {
    const noted = read("programme.yaml").replace("status: draft", "# vores\nstatus: draft # endnu");
    writeFileSync(join(own, "programme.yaml"), noted);
    await add("deviation", "--parameter", "oldAgeYears");
    const after = read("programme.yaml");
    expect(after).toContain("# vores\nstatus: draft # endnu\n");
    const kept = noted.split("\n").filter((line) => !after.split("\n").includes(line));
    expect(kept).toEqual(["deviations: []"]);
  });

  it.each([
    [
      "a rule with a misspelt name",
      ["--rule", "refer-child-to-municipalty", "--does", "adopt"],
      "mente du `refer-child-to-municipality`?",
    ],
    ["a number with a misspelt name", ["--parameter", "oldAgeYear"], "mente du `oldAgeYears`?"],
    [
      "a number that no programme may set",
      ["--parameter", "terminationLimitWeek"],
      "et program kan ikke sætte `terminationLimitWeek`",
    ],
    [
      "a number outside its limits",
      ["--parameter", "oldAgeYears", "--value", "200"],
      "skriv et helt tal fra 55 til 85",
    ],
    ["a value that is no number", ["--parameter", "oldAgeYears", "--value", "tres"], "kan ikke være `tres`"],
    ["a misspelt deed", ["--rule", "refer-child-to-municipality", "--does", "tightn"], "mente du `tighten`?"],
    [
      "a deed that rules do not have",
      ["--rule", "refer-child-to-municipality", "--does", "set"],
      "kan ikke være `set` her",
    ],
    [
      "a deed that numbers do not have",
      ["--parameter", "oldAgeYears", "--does", "tighten"],
      "kan ikke være `tighten` her",
    ],
    ["no deed", ["--rule", "refer-child-to-municipality"], "mangler `--does`"],
    ["both a rule and a number", ["--rule", "a", "--parameter", "b"], "enten en regel eller et tal"],
    ["neither", [], "mangler `--rule` eller `--parameter`"],
  ])("refuses %s, and leaves the programme as it is", async (_, args, said) => {
    const before = read("programme.yaml");
    const { exitCode, stdout, stderr } = await add("deviation", ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr.replace(/\s+/g, " ")).toContain(said);
    expect(read("programme.yaml")).toBe(before);
  });

  it.each([
    ["a rule", ["--rule", "refer-to-caks", "--does", "loosen"]],
    ["a number", ["--parameter", "oldAgeYears"]],
  ])("adds %s to a file with the line ends of Windows, and keeps them", async (_, args) => {
    writeFileSync(join(own, "programme.yaml"), read("programme.yaml").replaceAll("\n", "\r\n"));
    expect(await add("deviation", ...args)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(read("programme.yaml")).toContain(`- ${args[0]?.slice(2) ?? ""}: ${args[1] ?? ""}\r\n`);
    expect(read("programme.yaml").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    await expectCanonical();
  });

  it.each([
    ["rule", "refer-to-caks", ["--does", "adopt"], ["--does", "loosen"]],
    ["parameter", "oldAgeYears", ["--value", "60"], ["--value", "61"]],
  ])("refuses a second deviation from the same %s, and says where the first is", async (key, name, first, second) => {
    expect(await add("deviation", `--${key}`, name, ...first)).toMatchObject({ exitCode: 0 });
    const before = read("programme.yaml");
    const line = before.slice(0, before.indexOf(`- ${key}: ${name}`)).split("\n").length;
    const { exitCode, stdout, stderr } = await add("deviation", `--${key}`, name, ...second);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`der er allerede en afvigelse fra \`${name}\`\n`);
    expect(stderr.replace(/\s+/g, " ")).toContain(`ret den, der står i mit-program/programme.yaml:${String(line)};`);
    expect(read("programme.yaml")).toBe(before);
  });

  it("does not touch a file that is write-protected, and says so", async () => {
    const before = read("programme.yaml");
    chmodSync(join(own, "programme.yaml"), 0o444);
    const { exitCode, stderr } = await add("deviation", "--parameter", "oldAgeYears");
    expect({ exitCode, places: placesIn(stderr) }).toEqual({ exitCode: 2, places: ["1:1 unwritable-file"] });
    expect(read("programme.yaml")).toBe(before);
  });
});

describe("forloeb new", () => {
  it("names what it can make when asked for something else", async () => {
    expect(await add("regl", "--id", "a")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "`forloeb new` kan ikke lave `regl`\n" +
        "  → skriv rule, scenario, deviation, fx `forloeb new rule mit-program --id\n    min-regel`\n",
    });
    expect((await add("scenarie")).stderr).toContain("mente du `scenario`?");
  });

  it("shows the way to begin where there is no programme", async () => {
    mkdirSync(join(folder, "tom"), { recursive: true });
    for (const [name, said] of [
      ["tom", "der er intet program i `tom`"],
      ["mangler", "mappen `mangler` findes ikke"],
    ] as const) {
      const { exitCode, stderr } = await run("new", "rule", name, "--id", "a");
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: `${said}\n  → begynd et program med \`forloeb init ${name}\`\n`,
      });
      expect(existsSync(join(folder, name, "egne-regler.yaml"))).toBe(false);
    }
  });
});
