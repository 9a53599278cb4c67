import type { Language } from "../../text/text.js";

/** What is said of a new rule, of new scenarios or of a new deviation. */
export type NewOptions = {
  readonly id?: string;
  readonly file?: string;
  readonly section?: string;
  readonly rule?: string;
  readonly parameter?: string;
  readonly does?: string;
  readonly value?: string;
};

export type NewCommandOptions = NewOptions & { readonly lang: Language };
