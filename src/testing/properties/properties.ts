import { absentIsNull } from "./absent-is-null.js";
import { asksWhatIsOpen } from "./asks-what-is-open.js";
import { deterministic } from "./deterministic.js";
import { dueNotBeforeAnchor } from "./due-not-before-anchor.js";
import { evaluatorsAgree } from "./evaluators-agree.js";
import { definiteWhenComplete, monotoneInKnowledge, monotoneWhenClosed } from "./knowledge.js";
import { mergeKeepsStrongest } from "./merge-keeps-strongest.js";
import { orderIndependent } from "./order-independent.js";
import type { NamedProperty } from "./named-property.js";
import { overlayKeepsMusts } from "./overlay-keeps-musts.js";
import { replayIsPast } from "./replay-is-past.js";
import { restsOnItsReasons } from "./rests-on-its-reasons.js";
import { resultFitsSchema } from "./result-fits-schema.js";
import { standingHangsTogether } from "./standing-hangs-together.js";

/** What should hold of every programme, by name. */
export const properties = {
  monotoneInKnowledge,
  monotoneWhenClosed,
  definiteWhenComplete,
  deterministic,
  orderIndependent,
  absentIsNull,
  replayIsPast,
  dueNotBeforeAnchor,
  overlayKeepsMusts,
  mergeKeepsStrongest,
  standingHangsTogether,
  restsOnItsReasons,
  asksWhatIsOpen,
  resultFitsSchema,
  evaluatorsAgree,
} as const satisfies Readonly<Record<string, NamedProperty>>;

export type PropertyName = keyof typeof properties;
