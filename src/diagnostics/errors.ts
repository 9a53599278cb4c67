import type { Problem } from "./diagnostic.js";

/** Thrown when a program evaluates a situation that is not valid. `problems` holds everything that is wrong. */
export class InvalidSituationError extends Error {
  override readonly name = "InvalidSituationError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path.join(".")}: ${message.en}`).join("\n"));
    this.problems = problems;
  }
}

/** Thrown when a program passes an option that cannot be used. */
export class InvalidOptionError extends Error {
  override readonly name = "InvalidOptionError";
}
