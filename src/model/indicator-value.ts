/** «12,4», «1 240», «38 %» as a number; a closed word for what is not known is none. */
export function numberIn(value: string): number | undefined {
  const plain = value
    .replace(/[\s\u00a0\u202f]|%/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
