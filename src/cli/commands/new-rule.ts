import { basename, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { identifier } from "../../language/parse-rule.js";
import type { Programme } from "../../language/programme.js";
import { quote } from "../../text/quote.js";
import { addItem } from "../add-item.js";
import { canonical } from "../canonical.js";
import type { ExitCode, Io } from "../io.js";
import { errorsOf, readProgramme } from "../read-programme.js";
import { hasFile, readSource } from "../read-source.js";
import { refuse, type Refusal } from "../refuse.js";
import { sayNew } from "../say-new.js";
import { languageOf } from "../read-base.js";
import { schemaFolderOf } from "../schema-folder.js";
import { ownRulesFile, ruleFile, ruleToFillIn, usualNames } from "../templates/rule-file.js";
import { unknownName } from "../unknown-name.js";
import { writeNewFiles } from "../write-new-files.js";
import type { NewCommandOptions } from "./new-options.js";

/** `forloeb new rule DIR --id ID`: a rule to fill in, at the end of a rule file of the programme. */
export async function newRule(folder: string, options: NewCommandOptions, io: Io): Promise<ExitCode> {
  const { id = "", section, lang } = options;
  const name = options.file ?? (section === undefined ? ownRulesFile : `${section}-${ownRulesFile}`);
  const file = join(folder, name);
  const { programme, diagnostics } = await readProgramme(folder, io);
  if (programme === undefined) return sayNew({ file, diagnostics: errorsOf(diagnostics), next }, lang, io);
  const isThere = await hasFile(folder, name);
  const wrong = [...checkId(id, programme), ...checkFile(name), ...checkSection(section, programme, isThere, options)];
  if (wrong.length > 0) return refuse(wrong, lang, io);
  const rule = ruleToFillIn(id, usualNames(programme), languageOf(programme, lang));
  const failed = isThere ? await addTo(file, rule, io) : await begin(folder, file, rule, { programme, ...options });
  return sayNew({ file, diagnostics: failed, next }, lang, io);
}

const next = {
  da: "skriv reglen færdig, og lav et scenarie, der prøver den: `forloeb new scenario`",
  en: "finish the rule, and make a scenario that tries it: `forloeb new scenario`",
};

function checkId(id: string, { rules }: Programme): readonly Refusal[] {
  if (!identifier.test(id)) {
    return [
      {
        message: { da: `${quote(id)} kan ikke være reglens navn`, en: `${quote(id)} cannot be the name of the rule` },
        help: {
          da: "små bogstaver og tal med bindestreger imellem: `oplys-om-kontaktperson`",
          en: "small letters and digits with hyphens between them: `tell-about-contact-person`",
        },
      },
    ];
  }
  if (!rules.some((rule) => rule.id === id)) return [];
  return [
    {
      message: { da: `der er allerede en regel ${quote(id)}`, en: `there is a rule ${quote(id)} already` },
      help: {
        da: "vælg et andet navn; skal en regel i grundlaget ændres, så brug `forloeb new deviation`",
        en: "choose another name; to change a rule of the base, use `forloeb new deviation`",
      },
    },
  ];
}

/** The files of a programme that hold something else than rules. */
const taken = ["programme", "conditions", "actors", "responsibilities", "parameters", "laws", "model", "checklist"];

function checkFile(name: string): readonly Refusal[] {
  const isRuleFile = /^[^/\\]+\.ya?ml$/i.test(name) && !taken.includes(basename(name).replace(/\.ya?ml$/i, ""));
  if (isRuleFile) return [];
  return [
    {
      message: { da: `${quote(name)} kan ikke være en regelfil`, en: `${quote(name)} cannot be a rule file` },
      help: {
        da: `skriv et filnavn i programmets mappe, fx \`--file ${ownRulesFile}\``,
        en: `write the name of a file in the programme's folder, such as \`--file ${ownRulesFile}\``,
      },
    },
  ];
}

/** A section of the model; a file that is there has its section already. */
function checkSection(
  section: string | undefined,
  { statements }: Programme,
  isThere: boolean,
  { file }: NewCommandOptions,
): readonly Refusal[] {
  if (section === undefined) return [];
  const known = [...new Set(Object.values(statements).map((one) => one.section))];
  if (known.length > 0 && !known.includes(section)) {
    return [
      unknownName({ da: "afsnit", en: "section" }, section, known, { da: known.join(", "), en: known.join(", ") }),
    ];
  }
  if (!isThere || file === undefined) return [];
  return [
    {
      message: {
        da: `${quote(file)} er der allerede og har sit eget afsnit`,
        en: `${quote(file)} is there already and has a section of its own`,
      },
      help: { da: "udelad `--section`, eller vælg en anden fil", en: "leave out `--section`, or choose another file" },
    },
  ];
}

async function addTo(file: string, rule: string, io: Io): Promise<readonly Diagnostic[]> {
  const { source, diagnostics } = await readSource(file, io);
  return source === undefined ? diagnostics : addItem(source, "rules", rule);
}

async function begin(
  folder: string,
  file: string,
  rule: string,
  { programme, section = "4", lang }: NewCommandOptions & { readonly programme: Programme },
): Promise<readonly Diagnostic[]> {
  const schemas = await schemaFolderOf(folder);
  const { appliesTo } = usualNames(programme);
  const language = languageOf(programme, lang);
  const head = {
    section,
    title: { da: "Programmets egne regler", en: "The programme's own rules" },
    appliesTo,
    language,
  };
  const { text, diagnostics } = canonical({ file, text: ruleFile(head, rule, schemas.pathFrom(file, "rules")) });
  return diagnostics.length > 0 ? diagnostics : writeNewFiles([{ path: file, text }, ...schemas.copies]);
}
