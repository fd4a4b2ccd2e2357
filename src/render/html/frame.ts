import { PAGE } from '../../report/index.ts';
import { element, join, type Markup, text } from './markup.ts';

/** The site around a page. Addresses are from its root, with `/`. */
export interface Frame {
  /** This page's own address. */
  readonly address: string;
  /** What the list of pages is called for those who do not see it. */
  readonly navigation: string;
  readonly entries: readonly { readonly title: string; readonly address: string }[];
  /** Everything that there is to lead to. */
  readonly addresses: ReadonlySet<string>;
}

/** The pages that every page leads to. A page below one of them has none marked as its own. */
export function siteNavigation(frame: Frame): Markup {
  const items = frame.entries.map(({ title, address }) => {
    const current = address === frame.address ? 'page' : undefined;
    const href = relative(address, frame.address);
    return element('li', {}, element('a', { href, 'aria-current': current }, text(title)));
  });
  const list = element('ul', { role: 'list' }, join(items, '\n'));
  return element('nav', { class: 'site', 'aria-label': frame.navigation }, list);
}

/** A link to a page of the site, from where this page stands; undefined for every other address. */
export function hrefOf(url: string, { address, addresses }: Frame): string | undefined {
  if (!url.startsWith(PAGE)) return undefined;
  const [file = '', anchor] = url.slice(PAGE.length).split('#');
  if (!addresses.has(file)) return undefined;
  return anchor === undefined ? relative(file, address) : `${relative(file, address)}#${anchor}`;
}

/** `planer/2023/rapport.html` from `andringar/a.html` is `../planer/2023/rapport.html`. */
function relative(to: string, from: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}
