import { problem, type Problem } from "../diagnostics/diagnostic.js";
import type { Text } from "../text/text.js";
import { readCode } from "./diagnosis-code.js";
import { hospitalUnits } from "./hospital-units.js";
import { meansPraderWilli } from "./inferences.js";
import { valueAt } from "./know.js";
import { isRecorded, type Vocabulary } from "./vocabulary.js";

type Contradiction = {
  readonly first: string;
  readonly second: string;
  readonly why: Text;
  readonly holds: (first: unknown, second: unknown) => boolean;
};

/** Pairs of facts that cannot both be true (D32). A pair with an unknown fact never contradicts. */
const contradictions: readonly Contradiction[] = [
  {
    first: "disease.organSystems",
    second: "disease.multiOrgan",
    why: {
      da: "multiorganpåvirkning er to eller flere organsystemer",
      en: "multi-organ involvement is two or more organ systems",
    },
    holds: (systems, multiOrgan) =>
      list(systems).includes("none") ? multiOrgan === true : new Set(list(systems)).size >= 2 && multiOrgan === false,
  },
  {
    first: "disease.status",
    second: "disease.diagnosed",
    why: {
      da: "en stillet diagnose svarer til status `confirmed`",
      en: "a diagnosis that was made goes with the status `confirmed`",
    },
    holds: (status, diagnosed) => (status === "confirmed") === (diagnosed === "no"),
  },
  {
    first: "care.dischargedToGeneralPractice",
    second: "care.followedAt",
    why: {
      da: "den, der er afsluttet til almen praksis, følges ikke på sygehus",
      en: "someone discharged to general practice is not followed in hospital",
    },
    holds: (discharged, units) => discharged === true && list(units).some((unit) => hospitalUnits.includes(unit)),
  },
  {
    first: "disease.codes",
    second: "disease.praderWilliSyndrome",
    why: {
      da: "en af koderne står for Prader-Willi syndrom",
      en: "one of the codes stands for Prader-Willi syndrome",
    },
    holds: (codes, has) => has === false && meansPraderWilli(list(codes).flatMap((code) => readCode(code) ?? [])),
  },
  {
    first: "reproduction.pregnancy",
    second: "reproduction.gestationalWeeks",
    why: { da: "fulde graviditetsuger forudsætter en graviditet", en: "completed weeks of pregnancy need a pregnancy" },
    holds: (pregnancy) => pregnancy !== "pregnant",
  },
];

/** Lists where `nowhere` stands alone. */
const listsWithNowhere = ["care.followedAt", "care.workupAt"];

/** The contradictions of a situation of the right shape; both places are named, at the second fact's place. */
export function findContradictions(situation: object, vocabulary: Vocabulary): readonly Problem[] {
  const pairs = contradictions.flatMap(({ first, second, why, holds }) => {
    const [one, other] = [valueAt(situation, first), valueAt(situation, second)];
    const isContradiction = one !== undefined && other !== undefined && holds(one, other);
    return isContradiction
      ? [problem("contradiction", { path: second.split("."), related: first.split(".") }, { first, second, why })]
      : [];
  });
  return [
    ...pairs,
    ...lonely(situation, listsWithNone(vocabulary), "none"),
    ...lonely(situation, listsWithNowhere, "nowhere"),
  ];
}

/** Lists that say "none" beside something else contradict themselves. */
function listsWithNone(vocabulary: Vocabulary): readonly string[] {
  return [...vocabulary].flatMap(([path, fact]) =>
    isRecorded(fact) && fact.type === "set" && Object.hasOwn(fact.values, "none") ? [path] : [],
  );
}

function lonely(situation: object, paths: readonly string[], word: string): readonly Problem[] {
  return paths.flatMap((path) => {
    const members = new Set(list(valueAt(situation, path)));
    if (!members.has(word) || members.size === 1) return [];
    const other = [...members].find((member) => member !== word) ?? "";
    const why = { da: `\`${word}\` står alene`, en: `\`${word}\` stands alone` };
    return [problem("contradiction", { path: path.split(".") }, { first: word, second: other, why })];
  });
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
