#!/usr/bin/env node
import { format } from "date-fns/format";
import { askTerminal } from "./ask-terminal.js";
import type { Io } from "./io.js";
import { run } from "./run.js";

/** More of the standard input is not read. */
const largestInput = 9 * 1024 * 1024;

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > largestInput) break;
  }
  return Buffer.concat(chunks);
}

const io: Io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  today: () => format(new Date(), "yyyy-MM-dd"),
  readStandardInput,
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask: askTerminal }),
  ...(process.stderr.isTTY && { progress: (text: string) => void process.stderr.write(`\r\u001B[2K${text}`) }),
  colour: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb",
  width: process.stdout.isTTY ? process.stdout.columns : 80,
};

// A reader that goes away (`forloeb … | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 3);
});

process.exitCode = await run(process.argv.slice(2), io);
