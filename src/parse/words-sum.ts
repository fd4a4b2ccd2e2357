import { crc32 } from './pictures/crc.ts';

/** What words come to: tells whether they are still the ones that were sent out in a Word file. */
export function wordsSum(words: string): string {
  const bytes = new TextEncoder().encode(words.replace(/\s+/g, ' ').trim().normalize('NFC'));
  return crc32(bytes).toString(16).padStart(8, '0');
}
