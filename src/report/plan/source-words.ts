import type { Indicator } from '../../model/index.ts';

/** «Kolada, N61603, https://…»; a caption has no room for the address. */
export function sourceWords(
  { name, key, address }: NonNullable<Indicator['source']>,
  length: 'short' | 'whole' = 'whole',
): string {
  return [name, key, length === 'short' ? undefined : address]
    .filter((part) => part !== undefined)
    .join(', ');
}
