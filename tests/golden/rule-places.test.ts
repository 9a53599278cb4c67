import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placesIn, readOutput } from "../support/read-output.js";
import { runCommand } from "../support/run-command.js";

const rule = readFileSync(new URL("cases/unknown-key/near-miss.yaml", import.meta.url), "utf8");

/** What `forloeb check` says of the rule with this written instead. */
async function checkRule(...instead: readonly (readonly [string, string])[]): Promise<string> {
  const text = instead.reduce((before, [from, to]) => before.replace(from, to), rule);
  const { stdout } = await runCommand(["check", "-"], { input: text });
  return stdout;
}

const withCondition = (condition: string): Promise<string> => checkRule(["person.ageYears < 18", condition]);

describe("a mistake in a rule is placed at the word that is wrong", () => {
  it.each<[condition: string, places: readonly string[]]>([
    ["person.age < 18", ["7:11 unknown-fact-in-rule"]],
    ["person.ageYears under 18", ["7:27 unreadable-condition"]],
    ["disease.diagnosed is true", ["7:29 operator-does-not-fit"]],
    ["disease.status is suspect", ["7:29 value-does-not-fit"]],
    ["disease.status is   suspect", ["7:31 value-does-not-fit"]],
    ["disease.complex is ja", ["7:30 yes-or-no"]],
    ["disease.codes includes ORFA:1", ["7:34 unknown-code-system"]],
    ["person.ageYears < 180", ["7:29 number-never-reached"]],
    ["person.ageYears < parameter nosuch", ["7:29 unknown-name"]],
    ["person.ageYears < parameter childReferralWithin", ["7:29 unit-does-not-fit"]],
    ["suspicion.grade is one of [stong, strong, weak]", ["7:38 value-does-not-fit", "7:53 value-does-not-fit"]],
    ['"suspicion.grade is stong"', ["7:31 value-does-not-fit"]],
    ["{ condition: chid }", ["7:24 unknown-name"]],
    ["{ fact: person.ageYears, operator: lessThan, value: 180 }", ["7:63 number-never-reached"]],
    ["{ fact: person.ageYears, operator: lessThn, value: 18 }", ["7:46 unreadable-condition"]],
    ["{ fact: suspicion.grade, operator: in, value: [strong, stong] }", ["7:66 value-does-not-fit"]],
    ["{ not: { al: [] } }", ["7:20 unknown-key"]],
    [
      "\n      any:\n        - person.ageYears < 180\n        - disease.status is suspect",
      ["9:29 number-never-reached", "10:29 value-does-not-fit"],
    ],
  ])("%s", async (condition, places) => {
    expect(placesIn(await withCondition(condition))).toEqual(places);
  });

  it("or at its beginning, when it is written over several lines or with escapes", async () => {
    expect(placesIn(await withCondition(">-\n      disease.status\n      is suspect"))).toEqual([
      "7:11 value-does-not-fit",
    ]);
    expect(placesIn(await withCondition("disease.status\n      is suspect"))).toEqual(["7:11 value-does-not-fit"]);
    expect(placesIn(await withCondition('"disease.status\\x20is suspect"'))).toEqual(["7:12 value-does-not-fit"]);
  });

  it("also in time limits and texts", async () => {
    const due =
      "      due:\n        within: parameter nosuch\n        after: earliest of [disease.diagnosed, suspicion.arse]\n      fulfilledBy: municipality.referral has happened\n      text";
    const text = await checkRule(
      ["      text", due],
      ["da: Sygehuset", 'da: "Senest {nosuch} dage."'],
      [" henviser barnet til kommunen.", ""],
    );
    expect(placesIn(text)).toEqual(["15:27 unknown-name", "16:48 unknown-fact-in-rule", "18:27 unknown-placeholder"]);
  });
});

describe("a mistake in one place of a rule file does not hide another", () => {
  it("in the same rule", async () => {
    const text = await checkRule(
      ["act: refer", "act: reffer"],
      ["responsible: hospital", "responsible: hospitl"],
      ["< 18", "< 180"],
    );
    expect(placesIn(text)).toEqual(["7:29 number-never-reached", "9:12 unknown-name", "12:20 unknown-name"]);
  });

  it("in another rule, even when the first has not the right fields", async () => {
    const [head = "", one = ""] = rule.split("rules:\n");
    const second = one.replace("refer-child", "refer-young-child").replace("< 18", "< 180");
    const first = one.replace("    when:", "    whn:");
    const { stdout } = await runCommand(["check", "-"], { input: `${head}rules:\n${first}${second}` });
    expect(placesIn(stdout)).toEqual(["7:5 unknown-key", "17:29 number-never-reached"]);
  });

  it("at the top of the file", async () => {
    const text = await checkRule(
      ['section: "4.1"', "section: 4.1"],
      ["rare-disease-known-or-suspected", "nosuch"],
      ["< 18", "< 180"],
    );
    expect(placesIn(text)).toEqual(["1:10 wrong-shape", "3:12 unknown-gate", "7:29 number-never-reached"]);
  });
});

describe("a name that every object has is no name", () => {
  it.each(["constructor", "__proto__", "toString"])(
    "%s as gate, statement, law, condition, parameter and actor",
    async (name) => {
      const text = await checkRule(
        ["rare-disease-known-or-suspected", name],
        ["[4.1-b3b]", `[4.1-b3b, ${name}]\n    laws: [${name}]`],
        ["person.ageYears < 18", `{ all: [{ condition: ${name} }, person.ageYears < parameter ${name}] }`],
        ["responsible: hospital", `responsible: ${name}`],
      );
      expect(readOutput(text).map(({ code }) => code)).toEqual([
        "unknown-gate",
        ...Array<string>(5).fill("unknown-name"),
      ]);
    },
  );

  it.each(["constructor", "__proto__", "toString"])("%s as a field", async (name) => {
    expect(placesIn(await checkRule(["    when:", `    ${name}: 1\n    when:`]))).toEqual(["7:5 unknown-key"]);
  });
});
