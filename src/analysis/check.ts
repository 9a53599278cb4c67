import type { Analysis } from "./analysis.js";
import type { Finding } from "./finding.js";

/** Looks for one kind of mistake in a programme. */
export type Check = (analysis: Analysis) => readonly Finding[];
