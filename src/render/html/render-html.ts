import type { Logo } from '../../model/index.ts';
import type { Block, Cover, Report } from '../../report/index.ts';
import { publishedPicture } from '../raster/index.ts';
import { namesPages, slotText } from '../slots.ts';
import type { Assets, Theme } from '../theme.ts';
import { inBox } from '../vector/index.ts';
import { blocks, factList } from './blocks.ts';
import { contents, listsOf, printedContents } from './contents.ts';
import { type Context, contextOf } from './context.ts';
import { type Frame, siteNavigation } from './frame.ts';
import { eachKept, sharedWith } from './kept.ts';
import { documentOf, element, join, type Markup, nothing, styleElement, text } from './markup.ts';
import { notesSection } from './notes.ts';
import { softWords } from './soft.ts';
import { fontFaces, styleHash, styleSheet } from './style.ts';
import { svgElement } from './vector.ts';

/** The id of the main text. Ids of a plan have no underscore, so it can never be one of them. */
const main = '_text';

/**
 * One file that needs nothing else. The words of `<main>` come in the order that the PDF's structure tree has them:
 * cover, blocks, notes. Contents, draft banner and skip link stand outside it. On a web site (`frame`) so do the links to its other pages.
 */
export function renderHtml(report: Report, theme: Theme, assets: Assets, frame?: Frame): string {
  const context = contextOf(report, theme, (key) => assets.picture(key), { frame });
  const css = fontFaces(assets.webFonts) + styleSheet(theme, assets.css);
  const body = join(
    [
      element('a', { class: 'skip', href: `#${main}` }, text(report.words.skip)),
      frame ? siteNavigation(frame) : nothing,
      draftBanner(report.draft),
      element(
        'div',
        { class: 'page' },
        join(
          [contents(report, context), mainElement(report, theme, context), footElement(report, theme)],
          '\n',
        ),
      ),
    ],
    '\n',
  );
  const root = join([head(report, css), element('body', {}, body)], '\n');
  return documentOf(element('html', { lang: report.lang }, root));
}

/** A report as it is shown to those who write it. */
export interface Preview {
  readonly title: string;
  readonly draft: string | undefined;
  /** The style sheet without its faces, which are fetched by themselves. */
  readonly css: string;
  /** What stands in `<main>`, in order: the cover, each block, the notes. Blocks name where they were written. */
  readonly parts: readonly string[];
  /** What was drawn, so that the next time only the rest is. */
  readonly blocks: readonly Block[];
}

/**
 * The same report in the parts of which `<main>` is made, so that only what has changed need be put in. `before` is how the plan was shown last: what is the
 * same is not drawn again.
 */
export function renderPreview(report: Report, theme: Theme, assets: Assets, before?: Preview): Preview {
  const shared = before ? sharedWith(before.blocks, report.blocks) : report.blocks;
  const context = contextOf({ ...report, blocks: shared }, theme, (key) => assets.picture(key), {
    places: true,
  });
  const notes = notesSection(report.notes, context);
  return {
    title: report.title,
    draft: report.draft,
    css: styleSheet(theme, assets.css),
    parts: [
      coverElement(report.cover, theme, context),
      ...(report.lists.length === 0 ? [] : [listsOf(report)]),
      ...eachKept(shared, context),
      ...(notes === nothing ? [] : [notes]),
    ],
    blocks: shared,
  };
}

function head(report: Report, css: string): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${styleHash(css)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const named = (name: string, content: string): Markup =>
    content === '' ? nothing : element('meta', { name, content });
  return element(
    'head',
    {},
    join(
      [
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
        named('viewport', 'width=device-width, initial-scale=1'),
        element('title', {}, text(report.title)),
        named('description', report.subject),
        ...(report.author === '' ? [] : [named('author', report.author)]),
        named('keywords', report.keywords.join(', ')),
        named('dcterms.date', report.date),
        named('color-scheme', 'light dark'),
        styleElement(css),
      ],
      '\n',
    ),
  );
}

/** In the PDF the word is drawn on every page and is no part of the text; here it stands outside main. */
function draftBanner(draft: string | undefined): Markup {
  if (draft === undefined) return nothing;
  return element('header', { class: 'draft' }, text(draft));
}

function mainElement(report: Report, theme: Theme, context: Context): Markup {
  const parts = [
    coverElement(report.cover, theme, context),
    printedContents(report, context),
    ...(report.lists.length === 0 ? [] : [listsOf(report)]),
    blocks(report.blocks, context),
    notesSection(report.notes, context),
  ];
  return element('main', { id: main, tabindex: -1 }, join(parts, '\n'));
}

/** How the style sheet calls each form of the cover; the plain one needs no name. */
const COVER_CLASS: { readonly [F in Theme['cover']['form']]: string } = {
  band: 'cover',
  fält: 'cover field',
  ram: 'cover frame',
};

function coverElement(cover: Cover, theme: Theme, context: Context): Markup {
  const words = [
    theme.cover.logo === undefined ? nothing : logoElement(theme.cover.logo, context),
    cover.label === undefined ? nothing : element('p', { class: 'label' }, text(cover.label)),
    element('h1', {}, text(softWords(cover.title))),
    cover.subtitle === undefined ? nothing : element('p', { class: 'subtitle' }, text(cover.subtitle)),
  ];
  const facts = cover.facts.length === 0 ? nothing : factList(cover.facts, context);
  const isField = theme.cover.form === 'fält';
  const parts = isField ? [element('div', { class: 'words' }, join(words, '\n'))] : words;
  return element('header', { class: COVER_CLASS[theme.cover.form] }, join([...parts, facts], '\n'));
}

/** As wide as on paper, and no wider than the screen. */
function logoElement(logo: Logo, context: Context): Markup {
  if (logo.drawing) {
    const name = { class: 'logo drawn', role: 'img', 'aria-label': logo.alternative };
    return element(
      'div',
      name,
      svgElement(inBox(logo.drawing, pixelsOf(logo)), context.drawingName(), 'its-own'),
    );
  }
  const bytes = Buffer.from(publishedPicture(context.picture(logo.picture))).toString('base64');
  const width = pixelsOf(logo);
  return element('img', {
    class: 'logo',
    src: `data:image/${logo.format};base64,${bytes}`,
    alt: logo.alternative,
    width,
    height: Math.round((logo.height * width) / logo.width),
  });
}

/** 96 pixels to the inch, as CSS counts. */
function pixelsOf(logo: Logo): number {
  return Math.round((logo.shownWidth / 25.4) * 96);
}

/** The words of the foot, but for those that speak of pages. */
function footElement(report: Report, { footer }: Theme): Markup {
  const page = { number: 0, count: 0 };
  const words = [footer.left, footer.middle, footer.right]
    .map((slot) => (namesPages(slot) ? '' : slotText(slot, report, page)))
    .filter((part) => part !== '')
    .map((part) => element('p', {}, text(part)));
  return words.length === 0 ? nothing : element('footer', { class: 'foot' }, join(words, '\n'));
}
