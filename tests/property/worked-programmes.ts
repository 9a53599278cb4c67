import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readProgramme } from "../../src/cli/read-programme.js";
import type { Programme } from "../../src/language/programme.js";

const root = fileURLToPath(new URL("../../rules/programmes/", import.meta.url));

const io = {
  stdout: () => undefined,
  stderr: () => undefined,
  today: () => "2027-03-01",
  readStandardInput: () => Promise.resolve(new Uint8Array()),
  colour: false,
  width: 80,
};

/** The three worked programmes that the package ships. */
export async function workedProgrammes(): Promise<readonly Programme[]> {
  const read = await Promise.all(readdirSync(root).map((folder) => readProgramme(join(root, folder), io)));
  return read.map(({ programme, diagnostics }) => {
    if (programme === undefined) throw new Error(JSON.stringify(diagnostics));
    return programme;
  });
}
