/** The text of a file and the name that diagnostics show. */
export type Source = { readonly file: string; readonly text: string };

/** What a file may hold at most. Every limit has a message of its own. */
export const limits = {
  situationBytes: 256 * 1024,
  ruleFileBytes: 1024 * 1024,
  nesting: 40,
  diagnosticsPerFile: 100,
  rules: 5000,
  conditionParts: 500,
  scenariosPerFile: 1000,
  invariants: 500,
} as const;
