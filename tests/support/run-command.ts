import type { ExitCode, Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

export type CommandOutput = { readonly exitCode: ExitCode; readonly stdout: string; readonly stderr: string };

export type Surroundings = {
  /** What stands on the standard input. */
  readonly input?: string | Uint8Array;
  readonly colour?: boolean;
  readonly width?: number;
  readonly today?: string;
  /** What a person at the terminal answers, one after the other; then the person goes away. */
  readonly answers?: readonly string[];
};

/** What the command would write goes nowhere, and nothing stands on the standard input. */
export const quietIo: Io = {
  stdout: () => undefined,
  stderr: () => undefined,
  today: () => "2026-03-01",
  readStandardInput: () => Promise.resolve(new Uint8Array()),
  colour: false,
  width: 80,
};

/** Runs the command in this process and gives all that it wrote. */
export async function runCommand(
  args: readonly string[],
  { input = "", colour = false, width = 80, today = "2026-03-01", answers }: Surroundings = {},
): Promise<CommandOutput> {
  const out: string[] = [];
  const left = [...(answers ?? [])];
  const err: string[] = [];
  const exitCode = await run(args, {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    today: () => today,
    readStandardInput: () => Promise.resolve(typeof input === "string" ? new TextEncoder().encode(input) : input),
    ...(answers !== undefined && {
      ask: (question: string) => {
        out.push(question);
        return Promise.resolve(left.shift());
      },
    }),
    colour,
    width,
  });
  return { exitCode, stdout: out.join(""), stderr: err.join("") };
}

/** Runs the command as if it were started in this folder, so that files have short names. */
export async function runCommandIn(
  folder: string,
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<CommandOutput> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await runCommand(args, surroundings);
  } finally {
    process.chdir(before);
  }
}
