import type { Diagnostic, Path, Problem } from "../diagnostics/diagnostic.js";
import { documentsFileSchema, offersFileSchema } from "./catalogue-schemas.js";
import { checkId, checkName } from "./check-name.js";
import type { Offer, Offers } from "./offer.js";
import { parseCondition, type ConditionContext } from "./parse-condition.js";
import { baseName, inFile, parseFile } from "./parse-file.js";
import type { Source } from "./source.js";

/** The folder beside the rule files that holds the catalogue. */
export const offersFolder = "offers";

const documentsFile = "documents.yaml";

/** Whether a file belongs to the catalogue of offers: it lies in a folder `offers`. */
export function isOffersFile(file: string): boolean {
  return file.split(/[\\/]/).at(-2) === offersFolder;
}

/** Parses the files in the folder `offers`, in the order of their names; a programme without them has no offers. */
export function parseOffers(
  sources: readonly Source[],
  context: Omit<ConditionContext, "problems">,
  diagnostics: Diagnostic[],
): Offers {
  const files = sources.filter(({ file }) => isOffersFile(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const documents = parseDocuments(files, diagnostics);
  const firstPlaces = new Map<string, string>();
  const catalogue = files
    .filter(({ file }) => baseName(file) !== documentsFile)
    .flatMap((source) => parseOffersFile(source, { documents, context, firstPlaces }, diagnostics));
  return { documents, catalogue };
}

function parseDocuments(files: readonly Source[], diagnostics: Diagnostic[]): Offers["documents"] {
  const source = files.find(({ file }) => baseName(file) === documentsFile);
  const reading = source && parseFile(source, documentsFileSchema, diagnostics);
  if (reading !== undefined) diagnostics.push(...inFile(reading.problems, reading.parsed.placer));
  return reading?.data?.documents ?? {};
}

type Catalogue = {
  readonly documents: Offers["documents"];
  readonly context: Omit<ConditionContext, "problems">;
  readonly firstPlaces: Map<string, string>;
};

function parseOffersFile(
  source: Source,
  { documents, context, firstPlaces }: Catalogue,
  diagnostics: Diagnostic[],
): readonly Offer[] {
  const reading = parseFile(source, offersFileSchema, diagnostics);
  if (reading === undefined) return [];
  const { parsed, data } = reading;
  const problems: Problem[] = [...reading.problems];
  const offers = (data?.offers ?? []).map((written, index): Offer => {
    const path: Path = ["offers", index];
    checkId("duplicate-id", written.id, [...path, "id"], parsed.placer, { firstPlaces, problems });
    for (const [at, one] of written.sources.entries()) {
      checkName("document", one, documents, [...path, "sources", at], problems);
    }
    const { for: writtenFor, ...rest } = written;
    const condition =
      writtenFor === undefined ? undefined : parseCondition(writtenFor, [...path, "for"], { ...context, problems });
    return { ...rest, ...(condition && { for: condition }) } as Offer;
  });
  diagnostics.push(...inFile(problems, parsed.placer));
  return offers;
}
