import { type Heading, listedHeadings, type Report } from '../../report/index.ts';
import type { Context } from './context.ts';
import { inlines } from './inlines.ts';
import { element, join, type Markup, nothing, text } from './markup.ts';

/**
 * The contents, twice: an open list beside the text on wide screens, and a closed one that opens above the text on a
 * phone. The style sheet shows one of them. A single `<details>` cannot be opened by width without a script.
 */
export function contents(report: Report, context: Context): Markup {
  const headings = listedHeadings(report);
  if (headings.length === 0) return nothing;
  const list = nested(headings, context);
  const title = text(report.words.contents);
  const wide = join([element('p', { class: 'title' }, title), list], '\n');
  const narrow = element('details', {}, join([element('summary', {}, title), list], '\n'));
  const name = report.words.contents;
  return join(
    [
      element('nav', { class: 'contents wide', 'aria-label': name }, wide),
      element('nav', { class: 'contents narrow', 'aria-label': name }, narrow),
    ],
    '\n',
  );
}

/** And once for paper, after the cover: on a screen it is not there for anybody. */
export function printedContents(report: Report, context: Context): Markup {
  const headings = listedHeadings(report);
  if (headings.length === 0) return nothing;
  const title = element('p', { class: 'title' }, text(report.words.contents));
  const name = { class: 'contents print', 'aria-label': report.words.contents };
  return element('nav', name, join([title, nested(headings, context)], '\n'));
}

/** What is listed after the contents: on a screen too, since nothing else there leads to a table by its name. */
export function listsOf(report: Report): Markup {
  const lists = report.lists.map(({ title, entries }) => {
    const items = entries.map(({ words, target }) =>
      element('li', {}, element('a', { href: `#${target}` }, element('span', {}, text(words)))),
    );
    const list = element('ol', { role: 'list' }, join(items, '\n'));
    const head = element('p', { class: 'title' }, text(title));
    return element('nav', { class: 'contents list', 'aria-label': title }, join([head, list], '\n'));
  });
  return join(lists, '\n');
}

/** Every heading takes the deeper ones that follow it as its own list; a level that is jumped over adds none. */
function nested(headings: readonly Heading[], context: Context): Markup {
  const items: Markup[] = [];
  let index = 0;
  while (index < headings.length) {
    const heading = headings[index];
    if (heading === undefined) break;
    let end = index + 1;
    while (end < headings.length && headings[end]!.level > heading.level) end++;
    const below = headings.slice(index + 1, end);
    const inner = below.length === 0 ? nothing : nested(below, context);
    items.push(element('li', {}, join([entry(heading, context), inner], '\n')));
    index = end;
  }
  return element('ol', { role: 'list' }, join(items, '\n'));
}

function entry(heading: Heading, context: Context): Markup {
  const number =
    heading.number === undefined
      ? nothing
      : join([element('span', { class: 'number' }, text(heading.number)), text(' ')]);
  const title = element('span', {}, inlines(heading.content, context, 'contents'));
  return element('a', { href: `#${heading.id}` }, join([number, title]));
}
