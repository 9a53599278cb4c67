import { allOf, always, anyOf, never, type Formula } from "./formula.js";
import { codeLinks } from "./code-links.js";
import { inCells, inVariable, membersAt, memberVariables, negated, present } from "./in-cells.js";
import { lonelyMembers } from "./cells-of.js";
import { hospitalUnits } from "../vocabulary/hospital-units.js";
import { meansPraderWilli } from "../vocabulary/inferences.js";
import type { Cell, Inference, Partition } from "./partition.js";
import { isWhole } from "./whole-lists.js";

type Base = Pick<Partition, "variables" | "variablesOf" | "rootOf" | "vocabulary">;

/** What `infer` fills in and `findContradictions` refuses (D1, D32), over the facts that are observed. */
type Saying = {
  readonly about: string;
  readonly from: string;
  readonly when: Formula;
  readonly value: string | boolean;
  /** It only refuses another value, and fills in none. */
  readonly refusesOnly?: true;
};

/** What one recorded fact says of another that is not given. */
export function inferencesIn(base: Base): ReadonlyMap<string, readonly Inference[]> {
  const inferred = new Map<string, Inference[]>();
  for (const { about, when, value, refusesOnly } of sayingsIn(base)) {
    if (refusesOnly !== true) inferred.set(about, [...(inferred.get(about) ?? []), { when, value }]);
  }
  return inferred;
}

/** What every vector of cells that stands for a person fulfils; together they refuse every other vector. */
export function linksIn(base: Base): readonly Formula[] {
  const refusals = sayingsIn(base).map(({ about, when, value }) => {
    const isOther = inCells(about, (cell) => valueIn(cell) !== undefined && valueIn(cell) !== value, base);
    return negated(allOf([when, isOther]), base);
  });
  const links = [...refusals, ...listLinks(base), ...codeLinks(base), ...dateLinks(base)];
  return links.filter((link) => link.kind === "in" || link.of.length > 0);
}

function sayingsIn(base: Base): readonly Saying[] {
  const status = (test: (value: string) => boolean): Formula =>
    inCells("disease.status", (cell) => cell.kind === "values" && test(String(valueIn(cell))), base);
  const diagnosed = (happened: boolean): Formula =>
    inCells("disease.diagnosed", (cell) => valueIn(cell) === happened, base);
  const sayings: readonly (Omit<Saying, "when"> & { readonly when: () => Formula })[] = [
    {
      about: "disease.diagnosed",
      from: "disease.status",
      value: true,
      when: () => status((value) => value === "confirmed"),
    },
    {
      about: "disease.diagnosed",
      from: "disease.status",
      value: false,
      when: () => status((value) => value !== "confirmed"),
    },
    { about: "disease.status", from: "disease.diagnosed", value: "confirmed", when: () => diagnosed(true) },
    {
      about: "disease.multiOrgan",
      from: "disease.organSystems",
      value: true,
      when: () => severalMembers("disease.organSystems", base),
    },
    {
      about: "disease.multiOrgan",
      from: "disease.organSystems",
      value: false,
      when: () => anyMember("disease.organSystems", (member) => member === "none", base),
    },
    {
      about: "disease.multiOrgan",
      from: "disease.organSystems",
      value: false,
      // `evaluate` lets another answer stand beside a list that is closed, but nobody is so.
      when: () =>
        allOf([
          inCells("disease.organSystems", isWhole, base),
          negated(severalMembers("disease.organSystems", base), base),
        ]),
    },
    {
      about: "care.dischargedToGeneralPractice",
      from: "care.followedAt",
      value: false,
      when: () => anyMember("care.followedAt", (unit) => hospitalUnits.includes(unit), base),
    },
    {
      about: "disease.praderWilliSyndrome",
      from: "disease.codes",
      value: true,
      when: () => anyMember("disease.codes", (code) => meansPraderWilli([code]), base),
    },
    {
      about: "reproduction.pregnancy",
      from: "reproduction.gestationalWeeks",
      value: "pregnant",
      when: () => inCells("reproduction.gestationalWeeks", ({ kind }) => kind === "numbers", base),
      refusesOnly: true,
    },
  ];
  return sayings.flatMap((saying) =>
    base.variablesOf.has(saying.about) && base.variablesOf.has(saying.from) ? [{ ...saying, when: saying.when() }] : [],
  );
}

/** Undefined where nothing is recorded. */
function valueIn(cell: Cell): string | number | boolean | undefined {
  if (cell.kind === "values") return cell.values[0];
  if (cell.kind === "dated" || cell.kind === "undated") return true;
  return cell.kind === "not-happened" ? false : undefined;
}

function anyMember(path: string, test: (member: string) => boolean, base: Base): Formula {
  return anyOf(
    memberVariables(path, base).map((one) => (test(membersAt(one, base)[0] ?? "") ? present(one, base) : never)),
  );
}

function severalMembers(path: string, base: Base): Formula {
  const variables = memberVariables(path, base);
  const pairs = variables.flatMap((one, index) =>
    variables.slice(index + 1).map((other) => allOf([present(one, base), present(other, base)])),
  );
  return anyOf([...variables.map((one) => inVariable(one, ({ kind }) => kind === "several", base)), ...pairs]);
}

/** Members need a list where one that is given is whole; "none" and "nowhere" stand alone. */
function listLinks(base: Base): readonly Formula[] {
  return [...base.variablesOf].flatMap(([path, variables]) => {
    const members = memberVariables(path, base);
    const absent = (one: number): Formula => negated(present(one, base), base);
    const list = variables.find((one) => base.variables[one]?.kind === "list");
    const isGivenWhole =
      list !== undefined && base.variables[list]?.cells.some(({ kind }) => kind === "given") === true;
    const given = isGivenWhole ? inVariable(list, ({ kind }) => kind === "given", base) : always;
    const lonely = members.filter((one) => lonelyMembers.includes(membersAt(one, base)[0] ?? ""));
    return [
      ...members.map((one) => anyOf([absent(one), given])),
      ...lonely.flatMap((one) =>
        members.filter((other) => other !== one).map((other) => anyOf([absent(one), absent(other)])),
      ),
    ];
  });
}

/** Nobody is older at what has happened than now. */
function dateLinks(base: Base): readonly Formula[] {
  return [...base.rootOf].flatMap(([path, root]) => {
    const [variable = -1] = base.variablesOf.get(path) ?? [];
    const starts = (base.variables[variable]?.cells ?? []).flatMap((cell) =>
      cell.kind === "dated" && cell.from > 0 ? [cell.from] : [],
    );
    return starts.map((start) =>
      anyOf([
        inCells(path, (cell) => cell.kind !== "dated" || cell.from < start, base),
        inCells(root, (cell) => cell.kind !== "dated" || cell.from >= start, base),
      ]),
    );
  });
}
