import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactLocation, Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printable } from "../text/quote.js";
import type { Language, Text } from "../text/text.js";
import { version } from "./version.js";

/** Diagnostics as a log of SARIF 2.1.0, which code hosts and editors show beside the lines. Files are relative to `folder`. */
export function diagnosticsAsSarif(diagnostics: readonly Diagnostic[], language: Language, folder: string): Log {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const rules = codes.map((code) => ruleOf(code, diagnostics));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "forloeb", version, rules } },
        language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: words.root[language] } } },
        results: diagnostics.map((one) => resultOf(one, codes.indexOf(one.code), language, folder)),
      },
    ],
  };
}

/** The name by which SARIF's readers know the folder that paths are relative to. */
const root = "%SRCROOT%";

const words = {
  root: { da: "Den mappe, hvor kommandoen blev kørt.", en: "The folder in which the command was run." },
  related: { da: "Det andet sted.", en: "The other place." },
};

function forInstance({ da, en }: Text): Text {
  return { da: `fx ${da}`, en: `for instance ${en}` };
}

function ruleOf(code: string, diagnostics: readonly Diagnostic[]): ReportingDescriptor {
  const level = diagnostics.find((one) => one.code === code)?.severity ?? "error";
  return { id: code, defaultConfiguration: { level } };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, language: Language, folder: string): Result {
  const { code, severity, message, help, file, line, column, relatedLine, relatedFile = file, example } = diagnostic;
  const artifactLocation = locationOf(file, folder);
  const said = example && forInstance(example.text);
  const other: Location = {
    physicalLocation: {
      artifactLocation: locationOf(relatedFile, folder),
      region: { startLine: relatedLine ?? line },
    },
    message: { text: words.related[language] },
  };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: [message, said, help].flatMap((text) => (text ? sentence(text[language]) : [])).join(" ") },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }],
    ...(relatedLine !== undefined && { relatedLocations: [other] }),
  };
}

/** A message as SARIF wants it: a sentence, in which the author's own brackets are no link. */
function sentence(text: string): string {
  const said = printable(text).replace(/\[(?=[^\]]*\]\()/g, "\\[");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.?!…]$/.test(said) ? "" : "."}`;
}

function locationOf(file: string, folder: string): ArtifactLocation {
  const path = relative(folder, resolve(folder, file));
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) {
    return { uri: pathToFileURL(resolve(folder, file)).href };
  }
  const uri = path === "" ? "./" : path.split(sep).map(encodeURIComponent).join("/");
  return { uri, uriBaseId: root };
}
