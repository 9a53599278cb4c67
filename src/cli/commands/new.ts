import { stat } from "node:fs/promises";
import { join } from "node:path";
import { programmeFileName } from "../../language/parse-specific.js";
import { didYouMean } from "../../diagnostics/did-you-mean.js";
import { nearestName } from "../../text/nearest-name.js";
import { quote } from "../../text/quote.js";
import { hasFile } from "../read-source.js";
import type { ExitCode, Io } from "../io.js";
import { refuse, type Refusal } from "../refuse.js";
import { shellWord } from "../say-begun.js";
import type { NewCommandOptions, NewOptions } from "./new-options.js";
import { newDeviation } from "./new-deviation.js";
import { newRule } from "./new-rule.js";
import { newScenario } from "./new-scenario.js";

type Kind = {
  /** One of these is needed. */
  readonly needs: readonly (keyof NewOptions)[];
  readonly may: readonly (keyof NewOptions)[];
  readonly make: (folder: string, options: NewCommandOptions, io: Io) => Promise<ExitCode>;
};

const kinds: Readonly<Record<string, Kind>> = {
  rule: { needs: ["id"], may: ["file", "section"], make: newRule },
  scenario: { needs: ["rule"], may: [], make: newScenario },
  deviation: { needs: ["rule", "parameter"], may: ["does", "value"], make: newDeviation },
};

/** `forloeb new rule|scenario|deviation DIR`: adds to a programme what its author fills in. Nothing is written over. */
export async function newCommand(name: string, folder: string, options: NewCommandOptions, io: Io): Promise<ExitCode> {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) return refuse([unknownKind(name)], options.lang, io);
  const wrong = [...missing(name, kind, options), ...surplus(name, kind, options)];
  if (wrong.length > 0) return refuse(wrong, options.lang, io);
  if (!(await hasFile(folder, programmeFileName))) return refuse([await noProgramme(folder)], options.lang, io);
  return kind.make(folder, options, io);
}

function unknownKind(name: string): Refusal {
  const names = Object.keys(kinds);
  return {
    message: {
      da: `\`forloeb new\` kan ikke lave ${quote(name)}`,
      en: `\`forloeb new\` cannot make ${quote(name)}`,
    },
    help: didYouMean(nearestName(name, names), {
      da: `skriv ${names.join(", ")}, fx \`forloeb new rule mit-program --id min-regel\``,
      en: `write ${names.join(", ")}, such as \`forloeb new rule my-programme --id my-rule\``,
    }),
  };
}

function missing(name: string, { needs }: Kind, options: NewOptions): readonly Refusal[] {
  if (needs.some((option) => options[option] !== undefined)) return [];
  const either = needs.map((option) => `\`--${option}\``);
  return [
    {
      message: {
        da: `\`forloeb new ${name}\` mangler ${either.join(" eller ")}`,
        en: `\`forloeb new ${name}\` lacks ${either.join(" or ")}`,
      },
      help: examples[needs[0] ?? "id"] ?? noHelp,
    },
  ];
}

const noHelp = { da: "se `forloeb new --help`", en: "see `forloeb new --help`" };
const examples: Readonly<Partial<Record<keyof NewOptions, Refusal["help"]>>> = {
  id: {
    da: "giv reglen et navn: `--id oplys-om-kontaktperson`",
    en: "give the rule a name: `--id tell-about-contact-person`",
  },
  rule: {
    da: "skriv reglens navn, fx `--rule refer-child-to-municipality`; `forloeb rules` viser dem alle",
    en: "write the name of the rule, such as `--rule refer-child-to-municipality`; `forloeb rules` shows them all",
  },
};

function surplus(name: string, { needs, may }: Kind, options: NewOptions): readonly Refusal[] {
  const all = Object.values(kinds).flatMap((kind) => [...kind.needs, ...kind.may]);
  const given = [...new Set(all)].filter((option) => options[option] !== undefined);
  const wrong = given.filter((option) => ![...needs, ...may].includes(option));
  const isDouble = name === "deviation" && options.rule !== undefined && options.parameter !== undefined;
  return [
    ...wrong.map((option) => ({
      message: {
        da: `\`--${option}\` hører ikke til \`forloeb new ${name}\``,
        en: `\`--${option}\` does not belong to \`forloeb new ${name}\``,
      },
      help: noHelp,
    })),
    ...(isDouble ? [eitherOr] : []),
  ];
}

const eitherOr: Refusal = {
  message: {
    da: "en afvigelse er fra enten en regel eller et tal",
    en: "a deviation is from either a rule or a number",
  },
  help: {
    da: "skriv kun `--rule` eller kun `--parameter`; lav to afvigelser, hvis det er begge dele",
    en: "write only `--rule` or only `--parameter`; make two deviations if it is both",
  },
};

async function noProgramme(folder: string): Promise<Refusal> {
  const isThere = (await stat(join(folder)).catch(() => undefined)) !== undefined;
  return {
    message: {
      da: isThere ? `der er intet program i ${quote(folder)}` : `mappen ${quote(folder)} findes ikke`,
      en: isThere ? `there is no programme in ${quote(folder)}` : `there is no folder ${quote(folder)}`,
    },
    help: {
      da: `begynd et program med \`forloeb init ${shellWord(folder)}\``,
      en: `begin a programme with \`forloeb init ${shellWord(folder)}\``,
    },
  };
}
