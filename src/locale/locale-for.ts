import { en } from './en/index.ts';
import type { Lang, Locale } from './locale.ts';
import { sv } from './sv/index.ts';

const LOCALES: Readonly<Record<Lang, Locale>> = { sv, en };

export function localeFor(lang: Lang): Locale {
  return LOCALES[lang];
}
