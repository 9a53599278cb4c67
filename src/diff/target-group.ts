import type { Change } from "../compare/effect.js";
import type { Text } from "../text/text.js";
import type { Probe } from "./probe.js";
import type { Among } from "./programme-diff.js";
import { both, noneOf, type Side } from "./sides.js";
import type { Ways } from "../cells/patience.js";

/** Who comes into the target group, and who leaves it, of two specific programmes that are in force. */
export function probeTargetGroup({ members: old }: Side, { members: now }: Side): readonly Probe[] {
  if (old === undefined || now === undefined || JSON.stringify(old) === JSON.stringify(now)) return [];
  return [
    probe("enters", "stricter", "members-of-new", both(noneOf(old), now), {
      da: "flere hører til målgruppen",
      en: "more people belong to the target group",
    }),
    probe("leaves", "looser", "members-of-old", both(old, noneOf(now)), {
      da: "færre hører til målgruppen",
      en: "fewer people belong to the target group",
    }),
  ];
}

function probe(kind: "enters" | "leaves", direction: Change["direction"], among: Among, ways: Ways, text: Text): Probe {
  const crowd = { among, ways, old: [], new: [] };
  return { kind, ways: ways.map((claims) => ({ crowd, claims })), say: () => ({ direction, text }) };
}
