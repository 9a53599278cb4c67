const day = "(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}";
/** With a hyphen, dash or space it is one whatever letters stand before it; ten digits in a row only on their own. */
const shape = new RegExp(
  `(?<!\\d)${day} ?[-\u2010-\u2015. ] ?\\d{4}(?![\\dA-Za-z-])|(?<![\\dA-Za-z-])${day}\\d{4}(?![\\dA-Za-z-])`,
);

/** True when a text holds something shaped like a Danish personal identity number: ddmmyy-nnnn, also without hyphen. */
export function containsIdentityNumber(text: string): boolean {
  return shape.test(text);
}
