import { en } from './en/index.ts';
import type { Lang, Locale } from './locale.ts';
import { sv } from './sv/index.ts';

export function localeFor(lang: Lang): Locale {
  return lang === 'en' ? en : sv;
}
