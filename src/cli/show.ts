import type { Programme } from "../language/programme.js";
import type { Language } from "../text/text.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Style } from "./style.js";

/** How a result is shown. */
export type Show = {
  readonly language: Language;
  readonly style: Style;
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  /** Everything: what does not apply too, and every undetermined recommendation by name. */
  readonly all: boolean;
  /** Only who, what and by when, and the questions. */
  readonly short: boolean;
};
