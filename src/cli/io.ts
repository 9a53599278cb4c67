/** Everything of the outside world that the command uses, so that tests can run it in one process. */
export type Io = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Today's date, YYYY-MM-DD, on this machine. */
  readonly today: () => string;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Asks the person at the terminal; undefined when the person goes away. Missing where nobody sits. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Shows somebody who waits how far the work has come; the next text stands in its place. Missing where nobody waits. */
  readonly progress?: (text: string) => void;
  /** Whether colour may be used. */
  readonly colour: boolean;
  /** The width of the terminal in characters. */
  readonly width: number;
};

/** 0 nothing to report; 1 findings; 2 wrong usage or unreadable input; 3 the tool failed. */
export type ExitCode = 0 | 1 | 2 | 3;
