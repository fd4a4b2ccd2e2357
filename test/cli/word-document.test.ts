import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wordDocumentIn } from '../../src/cli/word-document.ts';
import { temporaryFolder } from '../support/program.ts';
import { contextIn } from '../support/session.ts';
import { p, wordFile } from '../support/word/index.ts';

const PLAN = wordFile({ body: p('Planen.') });

test.each([
  ['gammal.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'Spara som och filtypen Word-dokument (.docx)'],
  ['plan.odt', PLAN, 'Spara som och filtypen Word-dokument (.docx)'],
  ['plan.rtf', Buffer.from('{\\rtf1 x}'), 'Spara som och filtypen Word-dokument (.docx)'],
  ['plan.pdf', Buffer.from('%PDF-1.7'), 'är en PDF'],
  ['egentligen-doc.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'äldre filformat'],
  ['avhuggen.docx', PLAN.subarray(0, 600), 'skadad eller avhuggen'],
  ['annat.docx', Buffer.from('hej'), 'ingen Word-fil'],
])('%s: says in a sentence why it cannot be read', async (name, bytes, sentence) => {
  const place = path.join(temporaryFolder(), name);
  writeFileSync(place, bytes);
  const read = wordDocumentIn(place, name, contextIn(path.dirname(place)));
  await expect(read).rejects.toThrow(sentence);
  await expect(read).rejects.toThrow(/^[^\n]+$/);
});

test('one that is not there is told, and one that can be read is read', async () => {
  const folder = temporaryFolder();
  const context = contextIn(folder);
  await expect(wordDocumentIn(path.join(folder, 'borta.docx'), 'borta.docx', context)).rejects.toThrow(
    'finns inte',
  );
  writeFileSync(path.join(folder, 'plan.docx'), PLAN);
  expect((await wordDocumentIn(path.join(folder, 'plan.docx'), 'plan.docx', context)).lines).toEqual([
    'Planen.',
  ]);
});
