import type { LspWords } from '../lsp-words.ts';

export const lspWords: LspWords = {
  description:
    'give a text editor findings, proposals and help while somebody writes (started by the editor)',
  noEditor:
    'plan lsp is started by a text editor and reads nothing from the keyboard. See docs/handbok/redigerare.md for how to set up yours.',
  prints: 'In the report',
};
