import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/diagnostics/diagnostic.js";
import type { Answers } from "../../../src/language/answer.js";
import { inFile } from "../../../src/language/parse-file.js";
import { parseAnswers } from "../../../src/language/parse-answers.js";
import { parseYaml } from "../../../src/language/parse-yaml.js";
import type { Placer } from "../../../src/language/place.js";
import { withTargetGroupAnswers } from "../../../src/language/target-group-answers.js";
import { genericModel } from "../../../src/programme/generic-model.js";

type Found = { readonly place: string; readonly message: string; readonly help: string };

/** Parses these lines as they stand under `checklist` in a programme's file. */
function parse(...lines: readonly string[]): {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly placer: Placer;
} {
  const text = `checklist:\n${lines.map((line) => `  ${line}\n`).join("")}`;
  const { parsed, diagnostics } = parseYaml({ file: "programme.yaml", text }, 1024 * 1024);
  if (parsed === undefined) throw new Error(JSON.stringify(diagnostics));
  const { checklist: written } = parsed.value as { checklist: Readonly<Record<string, unknown>> };
  const problems: Problem[] = [];
  const answers = parseAnswers(written, genericModel.checklist, genericModel, ["checklist"], problems);
  return { answers, problems, placer: parsed.placer };
}

const problemsOf = (...lines: readonly string[]): readonly Problem[] => parse(...lines).problems;

/** The answers, and what is wrong with them as a person sees it. */
function read(...lines: readonly string[]): { readonly answers: Answers; readonly found: readonly Found[] } {
  const { answers, problems, placer } = parse(...lines);
  const found = inFile(problems, placer).map(({ line, column, code, message, help }) => ({
    place: `${String(line)}:${String(column)} ${code}`,
    message: message.da,
    help: help?.da ?? "",
  }));
  return { answers, found };
}

const same = (text: string): { da: string; en: string } => ({ da: text, en: text });

describe("an answer is read as its question asks for it", () => {
  it.each<[title: string, line: string, answer: Answers[string]]>([
    [
      "a text in the programme's own language",
      "common-traits: Alle har brug for fysioterapi, også som voksne.",
      { kind: "text", text: same("Alle har brug for fysioterapi, også som voksne.") },
    ],
    [
      "a text in both languages",
      "common-traits: { da: Fælles behov., en: Shared needs. }",
      { kind: "text", text: { da: "Fælles behov.", en: "Shared needs." } },
    ],
    [
      "a text with a reference",
      "common-traits: { text: Fælles behov., reference: { da: Bilag 2, en: Appendix 2 } }",
      { kind: "text", text: same("Fælles behov."), reference: { da: "Bilag 2", en: "Appendix 2" } },
    ],
    [
      "a text with fields but no reference",
      "common-traits: { text: Fælles behov. }",
      { kind: "text", text: same("Fælles behov.") },
    ],
    [
      "an agreement and where it stands",
      "municipal-agreements: { text: Kommunerne udpeger én indgang., reference: Møde 3 }",
      { kind: "agreement", text: same("Kommunerne udpeger én indgang."), reference: same("Møde 3") },
    ],
    [
      "actors",
      "region-initiative: { actors: [css, general-practice] }",
      { kind: "actor", actors: ["css", "general-practice"] },
    ],
    [
      "actors with more about it",
      "region-initiative: { actors: [css], text: Sammen med kommunerne. }",
      { kind: "actor", actors: ["css"], text: same("Sammen med kommunerne.") },
    ],
    ["a date", "follow-up-date: { date: 2028-02-29 }", { kind: "date", date: "2028-02-29" }],
    [
      "a date with more about it",
      "follow-up-date: { date: 2028-01-01, text: Derefter hvert år. }",
      { kind: "date", date: "2028-01-01", text: same("Derefter hvert år.") },
    ],
    [
      "yes with a reason",
      "expected-effect: { yes: Færre indlæggelser. }",
      { kind: "yes-no", yes: true, because: same("Færre indlæggelser.") },
    ],
    [
      "no with a reason",
      "expected-effect: { no: Gruppen er for lille. }",
      { kind: "yes-no", yes: false, because: same("Gruppen er for lille.") },
    ],
    [
      "choices",
      "participants: { chosen: [css, municipalities] }",
      { kind: "choice", chosen: ["css", "municipalities"] },
    ],
    [
      "choices with more about them",
      "participants: { chosen: [css], text: De andre høres. }",
      { kind: "choice", chosen: ["css"], text: same("De andre høres.") },
    ],
    [
      "left open on purpose, whatever is asked for",
      "participants: { open: Aftales på mødet i maj. }",
      { kind: "open", why: same("Aftales på mødet i maj.") },
    ],
  ])("%s", (_, line, answer) => {
    expect(read(line)).toEqual({ answers: { [line.split(":")[0] ?? ""]: answer }, found: [] });
  });

  it("what stands twice in a list counts once", () => {
    expect(read("participants: { chosen: [css, css] }").answers["participants"]).toMatchObject({ chosen: ["css"] });
  });

  it("every question of the generic model can be left open", () => {
    const elsewhere = ["suspected-without-diagnosis", "in-several-groups"];
    const asked = genericModel.checklist.items.map(({ id }) => id).filter((id) => !elsewhere.includes(id));
    const { answers, found } = read(...asked.map((id) => `${id}: { open: Regionen svarer senere. }`));
    expect(found).toEqual([]);
    expect(Object.keys(answers)).toEqual(asked);
  });
});

describe("an answer with a mistake is met at its place", () => {
  it("a question that does not exist, with the nearest name", () => {
    expect(read("expected-efect: { yes: Færre indlæggelser. }").found).toEqual([
      {
        place: "2:3 unknown-item",
        message: "tjeklisten har intet spørgsmål `expected-efect`",
        help: "mente du `expected-effect`?",
      },
    ]);
  });

  it("a question that is near none, with where the questions are", () => {
    expect(read("helikopter: Nej, helst ikke.").found).toEqual([
      {
        place: "2:3 unknown-item",
        message: "tjeklisten har intet spørgsmål `helikopter`",
        help: "`forloeb checklist` viser spørgsmålene og deres navne",
      },
    ]);
  });

  const orOpen = 'er svaret ikke klar, så `{ open: "hvorfor, og hvem der svarer" }`';

  it.each<[title: string, line: string, place: string, asks: string, write: string]>([
    [
      "a text where yes or no is asked for",
      "expected-effect: Vi forventer færre indlæggelser.",
      "2:20",
      "ja eller nej og en begrundelse",
      '`expected-effect: { yes: "begrundelsen" }` eller `expected-effect: { no: "begrundelsen" }`',
    ],
    ["yes where a text is asked for", "common-traits: { yes: Ja. }", "2:18", "en tekst", '`common-traits: "svaret"`'],
    ["a list where a text is asked for", "common-traits: [a, b]", "2:18", "en tekst", '`common-traits: "svaret"`'],
    ["a number where a text is asked for", "common-traits: 5", "2:18", "en tekst", '`common-traits: "svaret"`'],
    ["true where a text is asked for", "common-traits: true", "2:18", "en tekst", '`common-traits: "svaret"`'],
    ["nothing where a text is asked for", "common-traits:", "2:17", "en tekst", '`common-traits: "svaret"`'],
    ["a text of spaces", 'common-traits: "  "', "2:18", "en tekst", '`common-traits: "svaret"`'],
    ["an empty list", "common-traits: []", "2:18", "en tekst", '`common-traits: "svaret"`'],
    ["empty brackets", "common-traits: {}", "2:18", "en tekst", '`common-traits: "svaret"`'],
    [
      "an agreement without where it stands",
      "municipal-agreements: Én indgang.",
      "2:25",
      "en aftale, og hvor den står",
      '`municipal-agreements: { text: "hvad der er aftalt", reference: "hvor det står" }`',
    ],
    [
      "an agreement in two languages without its fields",
      "municipal-agreements: { da: Én indgang., en: One entry. }",
      "2:25",
      "en aftale, og hvor den står",
      '`municipal-agreements: { text: "hvad der er aftalt", reference: "hvor det står" }`',
    ],
    [
      "an actor that stands alone",
      "region-initiative: css",
      "2:22",
      "en eller flere aktører",
      "`region-initiative: { actors: [css] }`",
    ],
    [
      "a day that stands alone",
      "follow-up-date: 2028-01-01",
      "2:19",
      "en dato",
      "`follow-up-date: { date: 2028-01-31 }`",
    ],
    [
      "actors where choices are asked for",
      "participants: { actors: [css] }",
      "2:17",
      "et eller flere valg",
      "`participants: { chosen: [css] }` (valgene er css, hospital-specialties, general-practice, municipalities, medical-societies)",
    ],
  ])("%s", (_, line, place, asks, write) => {
    const [item = ""] = line.split(":");
    expect(read(line)).toEqual({
      answers: {},
      found: [
        {
          place: `${place} answer-does-not-fit`,
          message: `\`${item}\` skal besvares med ${asks}`,
          help: `skriv ${write}; ${orOpen}`,
        },
      ],
    });
  });

  it.each([
    ["true", "ja", "yes"],
    ["false", "nej", "no"],
    ["ja", "ja", "yes"],
    ["Nej", "nej", "no"],
    ["yes", "ja", "yes"],
    ["no", "nej", "no"],
    ["{ yes: true }", "ja", "yes"],
    ["{ yes: }", "ja", "yes"],
    ['{ no: "" }', "nej", "no"],
    ["{ no: nej }", "nej", "no"],
  ])("yes or no without a reason: %s", (written, said, field) => {
    expect(read(`expected-effect: ${written}`)).toEqual({
      answers: {},
      found: [
        {
          place: "2:20 answer-without-reason",
          message: `\`expected-effect\` er besvaret med ${said} uden en begrundelse`,
          help: `skriv \`expected-effect: { ${field}: "begrundelsen" }\``,
        },
      ],
    });
  });

  it("a reason of one word is a reason, and so is a text that begins with yes", () => {
    expect(read("expected-effect: { yes: Indlæggelser }").found).toEqual([]);
    expect(read("expected-effect: { yes: Ja til begge dele. }").found).toEqual([]);
  });

  it.each([
    ["expected-effect: { yes: Færre indlæggelser., no: For få. }", "yes", "no"],
    ["expected-effect: { open: Afventer., yes: Færre indlæggelser. }", "open", "yes"],
    ["common-traits: { open: Afventer., text: Fælles behov. }", "open", "text"],
    ["participants: { chosen: [css], open: Afventer. }", "open", "chosen"],
  ])("two answers at once: %s", (line, first, second) => {
    const [item = ""] = line.split(":");
    expect(read(line)).toMatchObject({
      answers: {},
      found: [
        {
          place: expect.stringMatching(/^2:\d+ two-answers$/) as string,
          message: `\`${item}\` har to svar, der ikke passer sammen: \`${first}\` og \`${second}\``,
          help: "behold det ene",
        },
      ],
    });
  });

  it("an option that the question does not have, with the nearest name or all of them", () => {
    expect(read("participants: { chosen: [css, municipality, ukendt] }")).toEqual({
      answers: {},
      found: [
        { place: "2:33 unknown-name", message: "ukendt valg `municipality`", help: "mente du `municipalities`?" },
        {
          place: "2:47 unknown-name",
          message: "ukendt valg `ukendt`",
          help: "vælg en af css, hospital-specialties, general-practice, municipalities, medical-societies",
        },
      ],
    });
  });

  it("an actor that the programme does not know, with the nearest name", () => {
    expect(read("region-initiative: { actors: [css, general-practise] }").found).toEqual([
      {
        place: "2:38 unknown-name",
        message: "ukendt aktør `general-practise`",
        help: "mente du `general-practice`?",
      },
    ]);
  });

  it.each([
    ["a day that does not exist", "2027-02-29", "impossible-date"],
    ["a day with a time", "2027-02-28T10:00", "date-with-time"],
    ["a day in the distant future", "2200-01-01", "date-out-of-range"],
    ["a day written the Danish way", "28-02-2027", "wrong-type"],
  ])("%s", (_, day, code) => {
    expect(read(`follow-up-date: { date: ${day} }`)).toMatchObject({ answers: {}, found: [{ place: `2:27 ${code}` }] });
  });

  it.each([
    ["a field that does not exist", "participants: { chosen: [css], txt: Mere. }", "2:34 unknown-key"],
    ["a missing reference", "municipal-agreements: { text: Én indgang. }", "2:3 missing-key"],
    ["a misspelt field alone", "expected-effect: { yess: Færre indlæggelser. }", "2:22 unknown-key"],
    ["an empty list of actors", "region-initiative: { actors: [] }", "2:32 wrong-shape"],
    ["one actor that is no list", "region-initiative: { actors: css }", "2:32 wrong-shape"],
    ["an empty reference", 'common-traits: { text: Fælles., reference: " " }', "2:46 wrong-shape"],
    ["a reference that is a number", "common-traits: { text: Fælles., reference: 7 }", "2:46 wrong-shape"],
    ["a text in one language only", "common-traits: { da: Fælles behov. }", "2:3 missing-translation"],
    ["a reason in one language only", "expected-effect: { yes: { en: Fewer. } }", "2:22 missing-translation"],
    ["an empty reason for leaving open", "common-traits: { open: }", "2:26 wrong-shape"],
  ])("%s", (_, line, place) => {
    const { answers, found } = read(line);
    expect({ answers, places: found.map((one) => one.place) }).toEqual({ answers: {}, places: [place] });
  });

  it("a text without quotes in brackets that a comma splits", () => {
    expect(read("expected-effect: { yes: Færre indlæggelser, også om vinteren }").found).toEqual([
      {
        place: "2:47 split-text",
        message: "et komma har delt en tekst: `også om vinteren` er blevet et felt for sig",
        help: 'sæt citationstegn om hele teksten: `"Ja, det er aftalt"`',
      },
    ]);
    expect(read("common-traits: { da: Fælles, og store, en: Shared }").found).toMatchObject([
      { place: "2:32 split-text" },
    ]);
    expect(read('expected-effect: { yes: "Færre indlæggelser, også om vinteren" }').found).toEqual([]);
  });

  it("an answer that belongs in the target group, with the field for it", () => {
    expect(read("suspected-without-diagnosis: De følges.", "in-several-groups: De drøftes.")).toEqual({
      answers: {},
      found: [
        {
          place: "2:3 answered-in-target-group",
          message: "`suspected-without-diagnosis` besvares i målgruppen, ikke under `checklist`",
          help: "slet linjen her, og skriv svaret i `targetGroup` under `suspectedWithoutDiagnosis`",
        },
        {
          place: "3:3 answered-in-target-group",
          message: "`in-several-groups` besvares i målgruppen, ikke under `checklist`",
          help: "slet linjen her, og skriv svaret i `targetGroup` under `severalGroups`",
        },
      ],
    });
  });

  it("all mistakes at once, and what is right is kept", () => {
    const { answers, found } = read(
      "expected-effect: ja",
      "serious-disease: { yes: Livstruende. }",
      "helikopter: x",
      "follow-up-date: { date: 2027-13-01 }",
    );
    expect(Object.keys(answers)).toEqual(["serious-disease"]);
    expect(found.map(({ place }) => place)).toEqual([
      "2:20 answer-without-reason",
      "4:3 unknown-item",
      "5:27 impossible-date",
    ]);
  });

  it("looks for near names only for the first two hundred mistakes, so that a file of nonsense takes no time", () => {
    const efect = "expected-efect";
    const unknown = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `unknown-${String(index)}: x`);
    const helpAfter = (count: number): readonly (string | undefined)[] => [
      problemsOf(...unknown(count), `${efect}: x`).at(-1)?.help?.da,
      problemsOf(...unknown(count), "participants: { chosen: [municipality] }").at(-1)?.help?.da,
      problemsOf(...unknown(count), "region-initiative: { actors: [general-practise] }").at(-1)?.help?.da,
    ];
    expect(helpAfter(199)).toEqual([
      "mente du `expected-effect`?",
      "mente du `municipalities`?",
      "mente du `general-practice`?",
    ]);
    expect(helpAfter(200).filter((help) => help?.startsWith("mente du") !== false)).toEqual([]);
  });
});

describe("the two questions that the target group answers", () => {
  it("count as answered by what stands there", () => {
    const answers = withTargetGroupAnswers(
      { "common-traits": { kind: "text", text: same("Fælles behov.") } },
      { suspectedWithoutDiagnosis: "De følges.", severalGroups: { da: "De drøftes.", en: "They are discussed." } },
    );
    expect(answers).toEqual({
      "common-traits": { kind: "text", text: same("Fælles behov.") },
      "suspected-without-diagnosis": { kind: "text", text: same("De følges.") },
      "in-several-groups": { kind: "text", text: { da: "De drøftes.", en: "They are discussed." } },
    });
  });

  it("are questions of the generic model, so that no answer hangs loose", () => {
    const ids = genericModel.checklist.items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["suspected-without-diagnosis", "in-several-groups"]));
  });
});
