import { isAbsolute, relative } from "node:path";

/** A folder in the way that a path beside it is given, so that messages name both alike. */
export function asWritten(folder: string, like: string): string {
  if (isAbsolute(like)) return folder;
  const path = relative("", folder);
  return path === "" ? "." : path;
}
