import type { Language, Text } from "../text/text.js";
import type { ExitCode, Io } from "./io.js";
import { styleFor } from "./style.js";

/** Why a command cannot do what it is asked for, and what to do instead. */
export type Refusal = { readonly message: Text; readonly help: Text };

/** Says why, as diagnostics are said, and gives the exit code of wrong usage. */
export function refuse(refusals: readonly Refusal[], language: Language, io: Io): ExitCode {
  const { wrap } = styleFor(io);
  const blocks = refusals.map(({ message, help }) =>
    [wrap(message[language], "", ""), wrap(help[language], "  → ", "    ")].join("\n"),
  );
  io.stderr(`${blocks.join("\n\n")}\n`);
  return 2;
}
