import type { Duration } from "../calendar/duration.js";
import type { Claim, Example } from "../cells/find-situation.js";
import type { Change } from "../compare/effect.js";
import { never, type Plain } from "../compare/plain-condition.js";
import type { Text } from "../text/text.js";
import type { Truth } from "../truth/truth.js";
import type { Crowd } from "./crowds.js";
import type { PlainRule } from "./plain-rule.js";
import type { PersonChangeKind } from "./programme-diff.js";

/** What counts from where, where a question is about that. */
export type About = { readonly anchor: string; readonly length?: Duration };

/** What must hold together of somebody to whom something happens. */
export type Way = { readonly crowd: Crowd; readonly claims: readonly Claim[]; readonly about?: About };

/** A question about a recommendation: whether there is somebody to whom this happens. */
export type Probe = {
  readonly kind: PersonChangeKind;
  /** The clearest first; whoever is as one of them says is affected. */
  readonly ways: readonly Way[];
  /** What happens to the person who was found. */
  readonly say: (seen: Seen) => { readonly direction: Change["direction"]; readonly text: Text };
  /** Not asked when one of these was found. */
  readonly unless?: readonly PersonChangeKind[];
};

/** The person who was found, with the rules that are certain of the person on each side. */
export type Seen = {
  readonly example: Example;
  readonly old: readonly PlainRule[];
  readonly new: readonly PlainRule[];
  readonly truthOf: (condition: Plain) => Truth;
  readonly way: Way;
};

/** The sides of a comparison, for what is asked in both directions. */
export type SideName = "old" | "new";
export const otherSide = { old: "new", new: "old" } as const;

const whens = new WeakMap<readonly PlainRule[], Plain>();

/** Certain where one of the rules is. */
export function some(rules: readonly PlainRule[]): Plain {
  const made = whens.get(rules) ?? someOf(rules, ({ when }) => when);
  whens.set(rules, made);
  return made;
}

/** Certain where it is of one of the rules. */
export function someOf(rules: readonly PlainRule[], of: (rule: PlainRule) => Plain): Plain {
  const [first, second] = rules;
  if (first === undefined) return never;
  return second === undefined ? of(first) : { kind: "any", of: rules.map(of) };
}

/** Whoever has the recommendation on both sides. */
export function onBothSides({ old, new: now }: Crowd): readonly Claim[] {
  return [
    [some(old), "true"],
    [some(now), "true"],
  ];
}

/** All ways in which one of the questions is answered by somebody of a crowd, question by question. */
export function waysIn(
  crowds: readonly Crowd[],
  ...questions: readonly ((crowd: Crowd) => readonly (readonly Claim[])[])[]
): readonly Way[] {
  return questions.flatMap((question) =>
    crowds.flatMap((crowd) =>
      question(crowd).flatMap((asked) => crowd.ways.map((way) => ({ crowd, claims: [...way, ...asked] }))),
    ),
  );
}

/** Whether some rules, on any side of any crowd, differ in something. */
export function differs(crowds: readonly Crowd[], of: (rule: PlainRule) => unknown): boolean {
  const rules = crowds.flatMap((crowd) => [...crowd.old, ...crowd.new]);
  return new Set(rules.map((rule) => JSON.stringify(of(rule)))).size > 1;
}
