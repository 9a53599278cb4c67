import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandIn } from "../support/run-command.js";
import { arrangeProgramme, withoutHashes } from "./arrange-programme.js";

const folder = fileURLToPath(new URL("named-mistakes/", import.meta.url));

/** Mistakes in a programme whose codes are those of other files too: what an author sees of them here. */
describe.each(readdirSync(folder))("in a specific programme, %s", (name) => {
  const place = mkdtempSync(join(tmpdir(), "forloeb-"));
  const { bad, nearMiss } = arrangeProgramme(join(folder, name), place);
  const check = (path: string): ReturnType<typeof runCommandIn> =>
    runCommandIn(place, ["check", path, "--as-of", "2027-06-01"]);
  afterAll(() => {
    rmSync(place, { recursive: true });
  });

  it("is shown to its author as it stands in expected.da.txt", async () => {
    const { exitCode, stdout, stderr } = await check(bad);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    await expect(withoutHashes(stdout)).toMatchFileSnapshot(join(folder, name, "expected.da.txt"));
  });

  it("is not said of the near miss", async () => {
    expect(await check(nearMiss)).toEqual({ exitCode: 0, stdout: "Ingen fejl fundet.\n", stderr: "" });
  });
});
