import type * as lsp from 'vscode-languageserver-types';
import { type HoverPart, hoverAt } from '../../../assist/index.ts';
import type { LspWords } from '../../../locale/index.ts';
import { code, plainMarkdown } from '../../format/index.ts';
import { fieldsOf, positionOf } from '../params.ts';
import type { Methods } from '../rpc.ts';
import { askedOf, knownOf, type Room } from './room.ts';

/** What is said of a place: its field, what an id names, why a finding is one. */
export function hoverRequests(room: Room): Methods {
  const { locale } = room.context;
  return {
    'textDocument/hover': (params): lsp.Hover | null => {
      const asked = askedOf(room, params);
      if (!asked) return null;
      const at = asked.paper.offsetAt(positionOf(fieldsOf(params).position));
      const hover = hoverAt(knownOf(asked), asked.path, at, locale);
      if (!hover) return null;
      const parts = hover.parts.map((part) => markdownOf(part, locale.commands.lsp));
      const value = parts.join('\n\n---\n\n');
      return { contents: { kind: 'markdown', value }, range: asked.paper.rangeOf(hover) };
    },
  };
}

function markdownOf(part: HoverPart, say: LspWords): string {
  switch (part.kind) {
    case 'field':
      return `**${plainMarkdown(part.title || part.name)}**${after(part.description)}`;
    case 'thing': {
      const { title, what, id, plan } = part.thing;
      return `**${plainMarkdown(title)}**\n\n${plainMarkdown(what)} ${code(id)}, ${plainMarkdown(plan)}`;
    }
    case 'word':
      return `${code(part.value)}${after(part.detail)}`;
    case 'prints':
      return `${say.prints}: ${plainMarkdown(part.words)}`;
    case 'finding':
      // What stands there and what to do is shown with the finding itself.
      return `**${plainMarkdown(part.title)}**${after(part.meaning)}${after(part.why)}`;
  }
}

function after(words: string): string {
  return words === '' ? '' : `\n\n${plainMarkdown(words)}`;
}
