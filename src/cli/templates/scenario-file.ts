import type { CalendarDate } from "../../calendar/calendar-date.js";
import { addDuration } from "../../calendar/duration.js";
import type { Language, Text } from "../../text/text.js";
import { exampleFactName, groupOf } from "./example-fact.js";
import { exampleRuleId } from "./rule-file.js";
import { comment, schemaLine, value } from "./yaml-text.js";

/** A table of scenarios about one rule. `facts` is what is known in every row, in YAML on one line. */
export type ScenarioTable = {
  readonly about: Text;
  readonly asOf: CalendarDate;
  readonly facts?: string;
  /** Lists that are whole in every row. */
  readonly closed?: readonly string[];
  readonly rule: string;
  readonly columns: readonly string[];
  /** Each row with what is said above it. */
  readonly rows: readonly { readonly cells: readonly unknown[]; readonly about?: Text }[];
};

/** A scenario file in the language of the author. `schema` is a path. */
export function scenarioFile(table: ScenarioTable, language: Language, schema: string): string {
  const { about, asOf, facts, closed, rule, columns, rows } = table;
  const saidAbove = (text: Text | undefined): string => (text === undefined ? "" : comment(text[language], "    "));
  return [
    `${schemaLine(schema)}${comment(about[language])}\n`,
    `${comment(words.asOf[language])}asOf: ${asOf}\n`,
    ...(facts === undefined ? [] : [`${comment(words.facts[language])}facts: ${facts}\n`]),
    ...(closed === undefined ? [] : [`${comment(words.closed[language])}closed: ${value(closed)}\n`]),
    `\nrule: ${rule}\ntable:\n`,
    `${comment(words.columns[language], "  ")}  columns: ${value(columns)}\n  rows:\n`,
    ...rows.map((row) => `${saidAbove(row.about)}    - ${value(row.cells)}\n`),
  ].join("");
}

const words = {
  asOf: { da: "Den dag, der regnes fra.", en: "The day that is counted from." },
  facts: { da: "Det, man ved om personen i alle rækker.", en: "What is known about the person in every row." },
  closed: {
    da: "Lister, der er hele: det, der ikke står på dem, er der ikke.",
    en: "Lists that are whole: what is not on them is not there.",
  },
  columns: {
    da: "title er, hvad rækken viser; expect er, hvad reglen skal sige; resten er oplysninger. null: det vides ikke.",
    en: "title is what the row shows; expect is what the rule must say; the rest are facts. null: it is not known.",
  },
} satisfies Readonly<Record<string, Text>>;

/** Scenarios of the example rule, before and after its time limit. `facts` makes the person a member of the group. */
export function exampleScenarios(id: string, asOf: CalendarDate, facts: string, language: Language): ScenarioTable {
  const weeksAgo = (amount: number): CalendarDate => addDuration(asOf, { amount: -amount, unit: "weeks" });
  const inWeeks = (amount: number): CalendarDate => addDuration(asOf, { amount, unit: "weeks" });
  const rows: readonly (readonly [Text, ...unknown[]])[] = [
    [exampleTitles.open, weeksAgo(2), "no", "open", inWeeks(2)],
    [exampleTitles.lastDay, weeksAgo(4), "no", "open", asOf],
    [exampleTitles.late, weeksAgo(5), "no", "overdue", weeksAgo(1)],
    [exampleTitles.told, weeksAgo(5), weeksAgo(2), "fulfilled", weeksAgo(1)],
    [exampleTitles.unknown, null, null, "undetermined", null],
  ];
  return {
    about: {
      da: "Scenarier: tænkte personer og det svar, der ventes. forloeb test på mappen viser, om reglerne siger det samme.",
      en: "Scenarios: imagined people and the answer that is expected. forloeb test on the folder shows whether the rules agree.",
    },
    asOf,
    facts,
    rule: exampleRuleId(id),
    columns: ["title", "disease.diagnosed", `${groupOf(id)}.${exampleFactName}`, "expect", "due"],
    rows: rows.map(([title, ...cells]) => ({ cells: [title[language], ...cells] })),
  };
}

const exampleTitles = {
  open: { da: "To uger efter diagnosen er fristen åben", en: "Two weeks after the diagnosis the time limit is open" },
  lastDay: { da: "Fire uger efter diagnosen er sidste dag", en: "Four weeks after the diagnosis is the last day" },
  late: { da: "Fem uger efter diagnosen er fristen overskredet", en: "Five weeks after the diagnosis it is overdue" },
  told: { da: "Er patienten informeret, er det gjort", en: "Once the patient has been told, it is done" },
  unknown: { da: "Vides intet om diagnosen, spørges der", en: "When nothing is known of the diagnosis, it asks" },
} satisfies Readonly<Record<string, Text>>;
