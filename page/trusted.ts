import { TRUSTED } from '../src/cli/serve/door/headers.ts';

interface Policy {
  createHTML(html: string): string;
}

interface Factory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): Policy;
}

/** The page's one way from text to HTML: what the program has drawn, where every word of the author is escaped already. */
const policy: Policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(TRUSTED, {
  createHTML: (html) => html,
}) ?? { createHTML: (html) => html };

export function asHtml(html: string): string {
  return policy.createHTML(html);
}

/** Styles that hold must say what the page was told when it was fetched. */
export const NONCE = document.querySelector<HTMLMetaElement>('meta[name=plan-nonce]')?.content ?? '';
