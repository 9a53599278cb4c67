import { readFileSync } from "node:fs";
import { pathToFileURL, fileURLToPath } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";

/** What an editor offers at a place. */
export type Offered = { readonly label: string; readonly inserts: string; readonly says: string };

/** What the YAML language server, which VS Code and others have inside, makes of a text. `¦` is where the person is. */
export type Editor = {
  readonly offers: (text: string) => Promise<readonly Offered[]>;
  readonly explains: (text: string) => Promise<string>;
  /** `line:column message`. */
  readonly marks: (text: string) => Promise<readonly string[]>;
};

/** An editor in which a file of this path is open. */
export function editorOf(file: string): Editor {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(readFileSync(fileURLToPath(uri), "utf8")),
    workspaceContext: { resolveRelativePath: (path, of) => new URL(path, of).href },
    clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  service.configure({ validate: true, hover: true, completion: true });
  const open = (text: string): { document: TextDocument; at: number } => {
    const at = text.indexOf("¦");
    const content = text.replace("¦", "");
    // A new version each time: the server remembers what it has parsed.
    const version = (versions += 1);
    return { document: TextDocument.create(pathToFileURL(file).href, "yaml", version, content), at };
  };
  return {
    offers: async (text) => {
      const { document, at } = open(text);
      const { items } = await service.doComplete(document, document.positionAt(at), false);
      return items.map(({ label, insertText, documentation }) => ({
        label,
        inserts: insertText ?? "",
        says: typeof documentation === "string" ? documentation : (documentation?.value ?? ""),
      }));
    },
    explains: async (text) => {
      const { document, at } = open(text);
      const hover = await service.doHover(document, document.positionAt(at));
      return JSON.stringify(hover?.contents ?? "");
    },
    marks: async (text) => {
      const diagnostics = await service.doValidation(open(text).document, false);
      return diagnostics.map(
        ({ range: { start }, message }) => `${String(start.line + 1)}:${String(start.character + 1)} ${message}`,
      );
    },
  };
}

let versions = 0;
