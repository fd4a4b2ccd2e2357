import type { LspWords } from '../lsp-words.ts';

export const lspWords: LspWords = {
  description: 'ge en textredigerare fynd, förslag och hjälp medan någon skriver (startas av redigeraren)',
  noEditor:
    'plan lsp startas av en textredigerare och läser inget från tangentbordet. Se docs/handbok/redigerare.md om hur din redigerare ställs in.',
  prints: 'I rapporten står det',
};
