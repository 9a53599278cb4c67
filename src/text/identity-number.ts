/** True when a text holds something shaped like a Danish personal identity number: ddmmyy-nnnn, also without hyphen. */
export function containsIdentityNumber(text: string): boolean {
  return /(?<![\dA-Za-z-])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\dA-Za-z-])/.test(text);
}
