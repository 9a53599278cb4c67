/** What a reader of the guide meets, in order. */
export type Step =
  /** A command, and the lines that it prints; a line with only `…` stands for any lines. */
  | { readonly does: "run"; readonly command: string; readonly prints: string }
  /** A file that the reader writes. */
  | { readonly does: "write"; readonly file: string; readonly text: string }
  /** Lines that the reader writes into a file that is there. */
  | { readonly does: "edit"; readonly file: string; readonly text: string }
  /** Lines that stand in a file already. */
  | { readonly does: "see"; readonly file: string; readonly text: string };

/** The blocks that do something: `console`, and `yaml write|edit|see` with the path of the file as a comment above. */
export function stepsOf(markdown: string): readonly Step[] {
  return [...markdown.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, info = "", body = ""]): readonly Step[] => {
    if (info === "console") return commandsOf(body);
    const [, does] = /^yaml (write|edit|see)$/.exec(info) ?? [];
    if (does === undefined) return [];
    const [, file, text = ""] = /^# (\S+\.yaml)\n+([\s\S]*)$/.exec(body) ?? [];
    if (file === undefined) throw new Error(`a block without the name of its file:\n${body}`);
    return [{ does: does as "write" | "edit" | "see", file, text }];
  });
}

function commandsOf(body: string): readonly Step[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const end = text.indexOf("\n");
      return { does: "run", command: text.slice(0, end), prints: text.slice(end + 1).replace(/\n$/, "") };
    });
}

/** The words of a command after `npx forloeb`; quotation marks hold words together. */
export function argumentsOf(command: string): readonly string[] {
  const [npx, forloeb, ...words] = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  if (npx !== "npx" || forloeb !== "forloeb") throw new Error(`not a command of the guide: ${command}`);
  return words;
}

/** What was printed with the lines left out that the guide leaves out, so that the two can be laid side by side. */
export function asShown(printed: string, shown: string): string {
  const parts = shown.split(/^…$/m).map((part) => part.replace(/^\n|\n$/g, ""));
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*?");
  return new RegExp(`^${pattern}$`).test(printed) ? shown : printed;
}

/** Hashes change with the model; the guide shows none. */
export function withoutHashes(text: string): string {
  return text.replace(/\bh[a-f\d]{12}\b/g, "h…");
}
