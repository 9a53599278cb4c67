import { createInterface } from "node:readline/promises";

/** Asks the person at the terminal. Undefined when the person goes away: Ctrl+C, or the end of the input. */
export async function askTerminal(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => {
    lines.once("close", () => resolve(undefined));
  });
  // Newer Nodes reject the question; older ones leave it open.
  const answered = lines.question(question).catch(() => undefined);
  const answer = await Promise.race([answered, gone]);
  lines.close();
  // What is said now does not belong behind the question.
  if (answer === undefined) process.stdout.write("\n");
  return answer;
}
