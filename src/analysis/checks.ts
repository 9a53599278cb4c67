import type { CheckCode } from "../diagnostics/check-codes.js";
import { alwaysApplies } from "./always-applies/check.js";
import { page as alwaysAppliesPage } from "./always-applies/page.js";
import { alwaysFulfilled } from "./always-fulfilled/check.js";
import { page as alwaysFulfilledPage } from "./always-fulfilled/page.js";
import type { Analysis } from "./analysis.js";
import { boundaryMismatch } from "./boundary-mismatch/check.js";
import { page as boundaryMismatchPage } from "./boundary-mismatch/page.js";
import type { Check } from "./check.js";
import { twoOwners } from "./contradiction-of-rules/check.js";
import { page as contradictionPage } from "./contradiction-of-rules/page.js";
import { declaredContradiction } from "./declared-contradiction/check.js";
import { dueAfterLapse } from "./due-after-lapse/check.js";
import { page as dueAfterLapsePage } from "./due-after-lapse/page.js";
import { dueNeverCounts } from "./due-never-counts/check.js";
import { page as dueNeverCountsPage } from "./due-never-counts/page.js";
import { equivalentRules } from "./equivalent-rules/check.js";
import { page as equivalentRulesPage } from "./equivalent-rules/page.js";
import type { Finding, Page } from "./finding.js";
import { gap } from "./gap/check.js";
import { page as gapPage } from "./gap/page.js";
import { idlePart } from "./idle-part/check.js";
import { page as idlePartPage } from "./idle-part/page.js";
import { incompatibleDueDates } from "./incompatible-due-dates/check.js";
import { page as incompatibleDueDatesPage } from "./incompatible-due-dates/page.js";
import { claimOfNobody } from "./invariants/claim-of-nobody.js";
import { axiomOfNobody } from "./never-applies/axiom-of-nobody.js";
import { neverApplies } from "./never-applies/check.js";
import { page as neverAppliesPage } from "./never-applies/page.js";
import { neverFulfilled } from "./never-fulfilled/check.js";
import { page as neverFulfilledPage } from "./never-fulfilled/page.js";
import { overlap } from "./overlap/check.js";
import { page as overlapPage } from "./overlap/page.js";
import { refutedInvariant } from "./refuted-invariant/check.js";
import { page as refutedInvariantPage } from "./refuted-invariant/page.js";
import { shadowedRule } from "./shadowed-rule/check.js";
import { page as shadowedRulePage } from "./shadowed-rule/page.js";
import { silence } from "./silence/check.js";
import { page as silencePage } from "./silence/page.js";
import { tooStrongCitation } from "./too-strong-citation/check.js";
import { page as tooStrongCitationPage } from "./too-strong-citation/page.js";
import { undistinguishedValue } from "./undistinguished-value/check.js";
import { page as undistinguishedValuePage } from "./undistinguished-value/page.js";
import { unreachableRule } from "./unreachable-rule/check.js";
import { page as unreachableRulePage } from "./unreachable-rule/page.js";
import { unusedFact } from "./unused-fact/check.js";
import { page as unusedFactPage } from "./unused-fact/page.js";
import { unusedName } from "./unused-name/check.js";
import { page as unusedNamePage } from "./unused-name/page.js";

type Listed = {
  readonly code: CheckCode;
  readonly check: Check;
  readonly page: Page;
  /** It is looked for on later days too, on which numbers and tasks are others. */
  readonly isOfEveryDay?: true;
};

/** Every check with its page, in the order in which findings are shown. */
export const checks: readonly Listed[] = [
  { code: "never-applies", check: ofNobody, page: neverAppliesPage },
  { code: "unreachable-rule", check: unreachableRule, page: unreachableRulePage },
  { code: "always-applies", check: alwaysApplies, page: alwaysAppliesPage },
  { code: "idle-part", check: idlePart, page: idlePartPage },
  { code: "never-fulfilled", check: neverFulfilled, page: neverFulfilledPage },
  { code: "always-fulfilled", check: alwaysFulfilled, page: alwaysFulfilledPage },
  { code: "due-never-counts", check: dueNeverCounts, page: dueNeverCountsPage },
  { code: "due-after-lapse", check: dueAfterLapse, page: dueAfterLapsePage },
  { code: "shadowed-rule", check: shadowedRule, page: shadowedRulePage },
  { code: "equivalent-rules", check: equivalentRules, page: equivalentRulesPage },
  { code: "contradiction-of-rules", check: contradictions, page: contradictionPage, isOfEveryDay: true },
  { code: "incompatible-due-dates", check: incompatibleDueDates, page: incompatibleDueDatesPage, isOfEveryDay: true },
  { code: "boundary-mismatch", check: boundaryMismatch, page: boundaryMismatchPage },
  { code: "silence", check: silence, page: silencePage },
  { code: "refuted-invariant", check: refutedInvariant, page: refutedInvariantPage, isOfEveryDay: true },
  { code: "gap", check: gap, page: gapPage, isOfEveryDay: true },
  { code: "overlap", check: overlap, page: overlapPage, isOfEveryDay: true },
  { code: "unused-fact", check: unusedFact, page: unusedFactPage },
  { code: "unused-name", check: unusedName, page: unusedNamePage },
  { code: "undistinguished-value", check: undistinguishedValue, page: undistinguishedValuePage },
  { code: "too-strong-citation", check: tooStrongCitation, page: tooStrongCitationPage },
];

/** Rules, claims and axioms that are about nobody. */
function ofNobody(analysis: Analysis): readonly Finding[] {
  return [...neverApplies(analysis), ...claimOfNobody(analysis), ...axiomOfNobody(analysis)];
}

/** Of rules by what they say, and of those that authors have declared. */
function contradictions(analysis: Analysis): readonly Finding[] {
  return [...twoOwners(analysis), ...declaredContradiction(analysis)];
}
