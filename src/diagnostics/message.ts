import type { Text } from "../text/text.js";

/** What is wrong, in one line, and what to do about it. */
export type Message = { readonly message: Text; readonly help?: Text };

/** Words the messages of several codes; each takes the details of its own code. */
export type Messages = Readonly<Record<string, (details: never) => Message>>;
