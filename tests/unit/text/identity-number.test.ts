import { describe, expect, it } from "vitest";
import { containsIdentityNumber } from "../../../src/text/identity-number.js";

describe("something shaped like a personal identity number", () => {
  it.each([
    "010190-1234",
    "0101901234",
    "010190 1234",
    "311299-9999",
    "290200-0000",
    "cpr: 010190-1234.",
    '"0101901234"',
    "a;010190-1234;b",
    "cpr010190-1234",
    "010190\u20131234",
  ])("%j is one", (text) => {
    expect(containsIdentityNumber(text)).toBe(true);
  });

  it.each([
    "320190-1234",
    "000190-1234",
    "011390-1234",
    "010090-1234",
    "010190-123",
    "010190-12345",
    "1010190-1234",
    "010190--1234",
    "2026-01-10",
    "2026-01-10 2026-01-11",
    "ORPHA:739",
    "SKS:DQ871E",
    "abc0101901234",
    "",
  ])("%j is none", (text) => {
    expect(containsIdentityNumber(text)).toBe(false);
  });
});
