import type { Cover, Report } from '../../report/index.ts';
import type { Assets, Theme } from '../theme.ts';
import { blocks, factList } from './blocks.ts';
import { contents } from './contents.ts';
import { type Context, contextOf } from './context.ts';
import { documentOf, element, join, type Markup, nothing, styleElement, text } from './markup.ts';
import { notesSection } from './notes.ts';
import { fontFaces, styleHash, styleSheet } from './style.ts';

/** The id of the main text. Ids of a plan have no underscore, so it can never be one of them. */
const main = '_text';

/**
 * One file that needs nothing else. The words of `<main>` come in the order that the PDF's structure tree has them:
 * cover, blocks, notes. Contents, draft banner and skip link stand outside it.
 */
export function renderHtml(report: Report, theme: Theme, assets: Assets): string {
  const context = contextOf(report, (key) => assets.picture(key));
  const css = fontFaces(assets.webFonts) + styleSheet(theme, assets.css);
  const body = join(
    [
      element('a', { class: 'skip', href: `#${main}` }, text(report.words.skip)),
      draftBanner(report.draft),
      element(
        'div',
        { class: 'page' },
        join([contents(report, context), mainElement(report, context)], '\n'),
      ),
    ],
    '\n',
  );
  const root = join([head(report, css), element('body', {}, body)], '\n');
  return documentOf(element('html', { lang: report.lang }, root));
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
        named('author', report.author),
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

function mainElement(report: Report, context: Context): Markup {
  const parts = [
    coverElement(report.cover, context),
    blocks(report.blocks, context),
    notesSection(report.notes, context),
  ];
  return element('main', { id: main, tabindex: -1 }, join(parts, '\n'));
}

function coverElement(cover: Cover, context: Context): Markup {
  const parts = [
    cover.label === undefined ? nothing : element('p', { class: 'label' }, text(cover.label)),
    element('h1', {}, text(cover.title)),
    cover.subtitle === undefined ? nothing : element('p', { class: 'subtitle' }, text(cover.subtitle)),
    cover.facts.length === 0 ? nothing : factList(cover.facts, context),
  ];
  return element('header', { class: 'cover' }, join(parts, '\n'));
}
