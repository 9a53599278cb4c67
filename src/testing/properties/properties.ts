import { absentIsNull, deterministic, orderIndependent, replayIsPast } from "./determinism.js";
import { dueNotBeforeAnchor } from "./due-dates.js";
import { evaluatorsAgree } from "./evaluators-agree.js";
import { definiteWhenComplete, monotoneInKnowledge, monotoneWhenClosed } from "./knowledge.js";
import type { NamedProperty } from "./named-property.js";
import { overlayKeepsMusts } from "./overlay.js";
import { asksWhatIsOpen, restsOnItsReasons } from "./reasons.js";
import { mergeKeepsStrongest, resultFitsSchema, standingHangsTogether } from "./results.js";

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
