import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { NewFile } from "./write-new-files.js";

/** Where the files of a programme find the schemas for their editors. */
export type SchemaFolder = {
  /** The path to a schema as a file of the programme writes it; never one of this machine alone. */
  readonly pathFrom: (file: string, kind: SchemaKind) => string;
  /** The schemas to be laid beside the programme, where no installed package has them. */
  readonly copies: readonly NewFile[];
};

/** The kinds of files that a programme has. */
export const schemaKinds = ["programme", "rules", "scenarios", "conditions"] as const;
export type SchemaKind = (typeof schemaKinds)[number];

const inPackage = join("rules", "schemas");
const copied = ".schemas";

/** The schemas of the installed package, where the programme lies in a project that has it; else copies of them. */
export async function schemaFolder(programme: string): Promise<SchemaFolder> {
  const installed = await firstAbove(resolve(programme), join("node_modules", "forloeb", inPackage));
  const folder = installed ?? join(programme, copied);
  return { pathFrom: pathsInto(folder), copies: installed === undefined ? await copiesIn(folder) : [] };
}

/** The schemas of a programme that has been begun before; nothing is copied again. */
export async function schemaFolderOf(programme: string): Promise<SchemaFolder> {
  const isCopied = await isThere(join(programme, copied));
  return isCopied ? { pathFrom: pathsInto(join(programme, copied)), copies: [] } : schemaFolder(programme);
}

function pathsInto(folder: string): SchemaFolder["pathFrom"] {
  return (file, kind) => {
    const path = relative(dirname(resolve(file)), resolve(folder, `${kind}.schema.json`))
      .split(sep)
      .join("/");
    return path.startsWith(".") ? path : `./${path}`;
  };
}

async function copiesIn(folder: string): Promise<readonly NewFile[]> {
  const ours = await firstAbove(dirname(fileURLToPath(import.meta.url)), inPackage);
  if (ours === undefined) throw new Error(`${inPackage} is missing from the package`);
  return Promise.all(
    schemaKinds.map(async (kind) => {
      const file = `${kind}.schema.json`;
      return { path: join(folder, file), text: await readFile(join(ours, file), "utf8") };
    }),
  );
}

/** The nearest place at or above a folder that has this below it. */
async function firstAbove(folder: string, below: string): Promise<string | undefined> {
  const found = join(folder, below);
  if (await isThere(found)) return found;
  const above = dirname(folder);
  return above === folder ? undefined : firstAbove(above, below);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
