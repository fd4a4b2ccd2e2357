import { addTo } from '../../diagnostics/index.ts';
import { compare, siteLabels } from '../../locale/index.ts';
import { heading } from '../blocks.ts';
import { type Heading, type Inline, type ListItem, listedHeadings, wordsOf } from '../report.ts';
import { idOf, linkList, makePage, pageLink } from './page.ts';
import type { SiteInput, SitePage } from './site.ts';

interface Entry {
  readonly words: string;
  readonly links: readonly Inline[];
}

/** Every heading of every plan by its words, in the order of letters, with the plans that have it: what a search would be for. */
export function registerPage(input: SiteInput): SitePage {
  const letters = new Map<string, Entry[]>();
  for (const entry of entriesOf(input)) {
    const letter = letterOf(entry.words);
    addTo(letters, letter, entry);
  }
  const blocks = [...letters].flatMap(([letter, entries]) => [
    heading(letter, idOf('bokstav', letter === siteLabels.otherSigns ? 'övrigt' : letter)),
    { kind: 'list' as const, ordered: false, start: 1, items: entries.map(itemOf) },
  ]);
  return makePage(
    {
      address: 'register.html',
      title: siteLabels.register,
      about: siteLabels.registerAbout,
      blocks,
    },
    input,
  );
}

function entriesOf({ plans }: SiteInput): readonly Entry[] {
  const found = new Map<string, { words: string; links: Inline[] }>();
  // The newest first, beside each other.
  for (const plan of [...plans].reverse()) {
    for (const one of listedHeadings(plan.report)) {
      const words = wordsOf(one.content).trim();
      if (words === '') continue;
      const key = words.toLowerCase();
      const entry = found.get(key) ?? { words, links: [] };
      entry.links.push(pageLink(nameIn(plan.edition.plan.name, one), `${plan.address}#${one.id}`));
      found.set(key, entry);
    }
  }
  return [...found.values()].sort(
    (a, b) => rank(a.words) - rank(b.words) || compare(a.words.toLowerCase(), b.words.toLowerCase()),
  );
}

/** «2023 (2.1)» */
function nameIn(plan: string, { number }: Heading): string {
  return number === undefined ? plan : `${plan} (${number})`;
}

function itemOf({ words, links }: Entry): ListItem {
  const content: readonly Inline[] = [{ kind: 'text', text: `${words}: ` }, ...linkList(links)];
  return { checked: undefined, blocks: [{ kind: 'paragraph', content }] };
}

function letterOf(words: string): string {
  const first = [...words.toUpperCase()][0] ?? '';
  return /\p{L}/u.test(first) ? first : siteLabels.otherSigns;
}

/** What begins with no letter stands last. */
function rank(words: string): number {
  return letterOf(words) === siteLabels.otherSigns ? 1 : 0;
}
