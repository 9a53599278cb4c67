import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("time-zone-child.ts", import.meta.url));

type Answer = { readonly timeZone: string; readonly skippedDay: number; readonly hash: string };

async function inTimeZone(timeZone: string): Promise<Answer> {
  const child = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, TZ: timeZone },
  });
  return JSON.parse(child.stdout) as Answer;
}

describe("the same sixty people", () => {
  it("get the same recommendations in Apia, Los Angeles, Copenhagen and at Greenwich", async () => {
    const zones = ["Pacific/Apia", "America/Los_Angeles", "Europe/Copenhagen", "UTC"];
    const answers = await Promise.all(zones.map(inTimeZone));
    expect(answers.map(({ timeZone }) => timeZone)).toEqual(zones);
    expect(answers.map(({ skippedDay }) => skippedDay)).toEqual([31, 30, 30, 30]);
    expect(new Set(answers.map(({ hash }) => hash)).size).toBe(1);
  });
});
