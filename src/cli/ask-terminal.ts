import { createInterface } from "node:readline/promises";

/** Asks the person at the terminal. Undefined when the person goes away: Ctrl+C, or the end of the input. */
export async function askTerminal(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => {
    lines.once("close", () => resolve(undefined));
  });
  try {
    return await Promise.race([lines.question(question), gone]);
  } catch (error) {
    // Newer Nodes say so in this way.
    if (error instanceof Error && error.name === "AbortError") return undefined;
    throw error;
  } finally {
    lines.close();
  }
}
