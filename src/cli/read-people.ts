import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { parsePeople, parsePersonInLine, type PeopleReading } from "../language/parse-people.js";
import type { SituationOptions } from "../language/parse-situation.js";
import { inOrder } from "../language/place.js";
import { limits } from "../language/source.js";
import type { Situation } from "../vocabulary/situation.js";
import type { Io } from "./io.js";
import { readSource } from "./read-source.js";

/** A file of one situation a line may be this large. */
const largestLines = 64 * 1024 * 1024;

/**
 * The people in a file: one situation a line in `.ndjson` and `.jsonl`, otherwise a list in YAML or JSON. All of them, or
 * everything that is wrong.
 */
export async function readPeople(path: string, options: SituationOptions, io: Io): Promise<PeopleReading> {
  if (/\.(ndjson|jsonl)$/i.test(path)) return readLines(path, options);
  const { source, diagnostics } = await readSource(path, io);
  return source === undefined ? { people: [], diagnostics } : parsePeople(source, options);
}

async function readLines(file: string, options: SituationOptions): Promise<PeopleReading> {
  const found = await stat(file).catch(() => undefined);
  const start = { file, line: 1, column: 1 };
  if (found === undefined) return failed(diagnostic("unreadable-file", start, { reason: "missing" }));
  if (!found.isFile()) {
    const reason = found.isDirectory() ? "directory" : "not-a-file";
    return failed(diagnostic("unreadable-file", start, { reason }));
  }
  if (found.size > largestLines) {
    return failed(diagnostic("file-too-large", start, { bytes: found.size, limit: largestLines }));
  }
  const people: Situation[] = [];
  const diagnostics: Diagnostic[] = [];
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === "") continue;
      const reading = parsePersonInLine({ file, text: line === 1 ? text.replace(/^\ufeff/, "") : text }, line, options);
      people.push(...reading.people);
      diagnostics.push(...reading.diagnostics);
      // Nobody reads more mistakes than these, and each takes time to word.
      if (diagnostics.length > limits.diagnosticsPerFile) break;
    }
  } catch {
    return failed(diagnostic("unreadable-file", start, { reason: "other" }));
  }
  if (diagnostics.length > 0) return { people: [], diagnostics: inOrder(diagnostics, file) };
  return people.length === 0 ? failed(diagnostic("empty-file", start, {})) : { people, diagnostics };
}

function failed(one: Diagnostic): PeopleReading {
  return { people: [], diagnostics: [one] };
}
