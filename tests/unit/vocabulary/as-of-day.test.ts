import { describe, expect, it } from "vitest";
import { asOfDay } from "../../../src/vocabulary/as-of-day.js";
import type { Situation } from "../../../src/vocabulary/situation.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

describe("somebody as on an earlier day", () => {
  it("has had what came by that day, and not what came later", () => {
    const situation: Situation = {
      person: { birthDate: "2026-03-02", livesInResidentialFacility: true },
      referrals: { css: "2026-03-02" },
      municipality: { referral: "2026-03-01" },
      care: null,
    };
    expect(asOfDay("2026-03-01", situation, coreVocabulary)).toEqual({
      person: { livesInResidentialFacility: true },
      referrals: { css: "no" },
      municipality: { referral: "2026-03-01" },
      care: {},
    });
  });

  it("is the same person when nothing came later", () => {
    const situation = { person: { birthDate: "2026-03-01" }, referrals: { css: "unknown-date" } } as const;
    expect(asOfDay("2026-03-01", situation, coreVocabulary)).toBe(situation);
  });
});
