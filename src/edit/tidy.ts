import type { YamlValue } from '../parse/index.ts';
import type { DataWish } from './wished-data.ts';

/** A wish in the letters and line ends in which files are read. What is empty is an empty text. */
export function tidy<Given extends DataWish>(wish: Given): Given {
  return 'value' in wish ? { ...wish, value: tidyValue(wish.value) } : wish;
}

/** A text in the letters and line ends in which files are read. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

function tidyValue(value: YamlValue): YamlValue {
  if (value === null) return '';
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidyValue);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.normalize('NFC'), tidyValue(each as YamlValue)]),
  );
}
