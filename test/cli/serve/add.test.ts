import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskIn } from '../../support/desk.ts';
import { png } from '../../support/png.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';

function desk(files: Readonly<Record<string, string>> = {}) {
  const folder = workspaceWith(files);
  const { ask } = deskIn(folder, temporaryFolder());
  const add = async (title: string, kind = 'område') =>
    (await ask('addFile', { plan: '2023', kind, title, after: SIP })).answer as { readonly path: string };
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return { ask, add, text };
}

describe('a part that is added', () => {
  test('is called as it is in another year, so that it is followed, and as nothing else in its own', async () => {
    const { add, text } = desk({
      'plans/2022/plan.md': '---\ntitel: Före\n---\n',
      'plans/2022/1-barn-och-unga.md': '---\ntyp: område\nid: barn-och-unga\n---\n\n# Barn och unga\n',
      [SIP]: '---\ntyp: område\nid: sip\nmål:\n  - id: fler-samtal\n    text: Fler samtal\n---\n\n# SIP\n',
    });
    const barn = await add('Barn och unga');
    expect(text(barn.path)).toBe('---\ntyp: område\nid: barn-och-unga\n---\n\n# Barn och unga\n');
    expect(text((await add('Barn och unga')).path)).toContain('id: barn-och-unga-2\n');
    expect(text((await add('Fler samtal')).path)).toContain('id: fler-samtal-2\n');
    expect((await add('SIP', 'avsnitt')).path).toBe('plans/2023/2-gemensamt/5-sip-2.md');
  });

  test('has the words of its title, whatever Markdown would make of them', async () => {
    const { add, text } = desk();
    const { path: made } = await add('1. Stöd <18 år> [pågår] *kvar*', 'avsnitt');
    expect(text(made)).toBe('---\ntyp: avsnitt\n---\n\n# 1\\. Stöd \\<18 år\\> \\[pågår\\] \\*kvar\\*\n');
  });

  test('and a picture has those of its alternative', async () => {
    const { ask } = desk();
    const bytes = Buffer.from(png(4, 3)).toString('base64');
    const asked = { path: SIP, name: 'Karta.PNG', bytes, alternative: 'Andel *i* procent\n[ny]' };
    expect((await ask('addPicture', asked)).answer).toEqual({
      path: 'plans/2023/bilder/karta.png',
      words: '![Andel \\*i\\* procent \\[ny\\]](../bilder/karta.png)',
    });
  });
});
