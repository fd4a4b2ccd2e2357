import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  LanguageSupport,
  languageDataProp,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';

/** Ids have hyphens: a double click takes the whole of one. */
const wholeIds = EditorState.languageData.of(() => [{ wordChars: '-' }]);

const data = defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } });

/** Markdown without HTML inside it: what authors write has none, and a parser of it would be half as large as the editor. */
const markdown = new LanguageSupport(
  new Language(
    data,
    parser.configure([GFM, { props: [languageDataProp.add({ Document: data })] }]),
    [],
    'markdown',
  ),
);

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: 'var(--code-heading)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--code-link)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-key)' },
  { tag: [tags.comment, tags.quote], color: 'var(--code-quiet)', fontStyle: 'italic' },
  { tag: [tags.meta, tags.processingInstruction, tags.separator], color: 'var(--code-quiet)' },
  { tag: [tags.string, tags.monospace], color: 'var(--code-string)' },
]);

export function languageOf(path: string): Extension {
  const isData = /\.ya?ml$/i.test(path);
  return [isData ? yaml() : yamlFrontmatter({ content: markdown }), wholeIds, syntaxHighlighting(colours)];
}
