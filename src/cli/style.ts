import { styleText } from "node:util";
import { Help } from "commander";

/** Newer Nodes look at the stream themselves unless told not to; the caller has decided. */
const draw = styleText as (colours: Colour[], text: string, options: { validateStream: boolean }) => string;

type Colour = "red" | "yellow" | "green" | "cyan" | "gray" | "bold";

/** Draws text: colour only where the terminal takes it, wrapped to the width with a hanging indent. */
export type Style = {
  readonly paint: (text: string, ...colours: readonly Colour[]) => string;
  readonly wrap: (text: string, first: string, rest: string) => string;
  /** How many characters a line may have. */
  readonly columns: number;
};

/** No line is longer than 80 characters or than the terminal. */
export function styleFor({ colour, width }: { colour: boolean; width: number }): Style {
  const columns = Math.max(40, Math.min(80, width));
  return {
    paint: (text, ...colours) => (colour ? draw([...colours], text, { validateStream: false }) : text),
    wrap: (text, first, rest) =>
      Object.assign(new Help(), { minWidthToWrap: 20 })
        .boxWrap(text, columns - rest.length)
        .split("\n")
        .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
        .join("\n"),
    columns,
  };
}
