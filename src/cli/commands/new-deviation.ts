import type { CalendarDate } from "../../calendar/calendar-date.js";
import { addDuration } from "../../calendar/duration.js";
import { periodOn } from "../../calendar/period.js";
import type { Parameter } from "../../language/names.js";
import type { Programme } from "../../language/programme.js";
import { deeds, type Deed } from "../../language/specific.js";
import { parameterHash, ruleHash } from "../../programme/content-hash.js";
import { programmeMessages } from "../../diagnostics/programme-messages.js";
import { fillIn } from "../../recommend/fill-in.js";
import { quote } from "../../text/quote.js";
import { alreadyThere } from "../already-there.js";
import { addItem } from "../add-item.js";
import type { ExitCode, Io } from "../io.js";
import { readOwnFile } from "../read-base.js";
import { refuse, type Refusal } from "../refuse.js";
import { sayNew } from "../say-new.js";
import { deviation, type Subject } from "../templates/deviation.js";
import { rulesAreShown, unknownName } from "../unknown-name.js";
import type { NewCommandOptions } from "./new-options.js";

/** `forloeb new deviation DIR --rule ID|--parameter NAME --does DEED`: an entry of the ledger to fill in. */
export async function newDeviation(folder: string, options: NewCommandOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const { source, base, diagnostics, language = lang } = await readOwnFile(folder, io);
  if (source === undefined || base === undefined) return sayNew({ file: folder, diagnostics, next }, lang, io);
  const asOf = io.today();
  const subject = subjectOf(options, base, asOf);
  const does = deedOf(options);
  const there = alreadyThere(source, options);
  const wrong = [subject, does].filter((one): one is Refusal => typeof one === "object" && "message" in one);
  const refusals = [...wrong, ...there];
  if (refusals.length > 0) return refuse(refusals, lang, io);
  const item = deviation({
    subject: subject as Subject,
    does: does as Deed,
    reviewBy: addDuration(asOf, { amount: 1, unit: "years" }),
    language,
  });
  return sayNew({ file: source.file, diagnostics: await addItem(source, "deviations", item), next }, lang, io);
}

const next = {
  da: "skriv, hvad der ændres, hvorfor, og hvem der har besluttet det; `forloeb check` siger, hvad det gør",
  en: "write what is changed, why, and who decided it; `forloeb check` says what it does",
};

function deedOf({ rule, does }: NewCommandOptions): Deed | Refusal {
  const fitting = deeds.filter((deed) => deed === "adopt" || (deed === "set") === (rule === undefined));
  const list = fitting.join(", ");
  if (does === undefined && rule === undefined) return "set";
  if (does === undefined) {
    return {
      message: { da: "der mangler `--does`: hvad afvigelsen gør", en: "`--does` is missing: what the deviation does" },
      help: { da: `skriv en af ${list}`, en: `write one of ${list}` },
    };
  }
  const found = fitting.find((deed) => deed === does);
  return found ?? unknownDeed(does, fitting);
}

function unknownDeed(does: string, fitting: readonly string[]): Refusal {
  const list = fitting.join(", ");
  const otherwise = { da: `skriv en af ${list}`, en: `write one of ${list}` };
  const { help } = unknownName({ da: "", en: "" }, does, fitting, otherwise);
  return {
    message: { da: `\`--does\` kan ikke være ${quote(does)} her`, en: `\`--does\` cannot be ${quote(does)} here` },
    help,
  };
}

function subjectOf(options: NewCommandOptions, base: Programme, asOf: CalendarDate): Subject | Refusal {
  return options.parameter === undefined
    ? ruleSubject(options.rule ?? "", base, asOf)
    : parameterSubject(options.parameter, options.value, base, asOf);
}

function ruleSubject(id: string, { rules, parameters }: Programme, asOf: CalendarDate): Subject | Refusal {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    const known = rules.map((one) => one.id);
    return unknownName({ da: "reglen", en: "rule" }, id, known, rulesAreShown);
  }
  const text = fillIn(rule.recommend.text, parameters, asOf);
  return { kind: "rule", rule, text, hash: ruleHash(rule, parameters) };
}

function parameterSubject(
  name: string,
  value: string | undefined,
  { parameters }: Programme,
  asOf: CalendarDate,
): Subject | Refusal {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const open = Object.keys(parameters).filter((one) => parameters[one]?.min !== undefined);
  if (parameter === undefined) {
    const list = { da: `skriv en af ${open.join(", ")}`, en: `write one of ${open.join(", ")}` };
    return unknownName({ da: "tallet", en: "number" }, name, open, list);
  }
  const { min, max } = parameter;
  if (min === undefined || max === undefined) return programmeMessages["parameter-not-open"]({ name });
  const set = value === undefined ? another(parameter, min, max, asOf) : Number(value);
  if (!Number.isInteger(set) || set < min || set > max) {
    const { help } = programmeMessages["parameter-out-of-range"]({ name, value: set, min, max });
    return {
      message: { da: `${quote(name)} kan ikke være ${quote(value)}`, en: `${quote(name)} cannot be ${quote(value)}` },
      help,
    };
  }
  return { kind: "parameter", name, parameter, set, hash: parameterHash(parameter) };
}

/** A number beside the one that holds, where there is one within the limits. */
function another({ periods }: Parameter, min: number, max: number, asOf: CalendarDate): number {
  const { value } = periodOn(periods, asOf);
  return value > min ? value - 1 : Math.min(value + 1, max);
}
