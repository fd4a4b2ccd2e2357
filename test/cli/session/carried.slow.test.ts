import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootTemplate } from '../../../src/cli/program-files.ts';
import { reportOf } from '../../../src/cli/report-of.ts';
import { Session } from '../../../src/cli/session/index.ts';
import { type Preview, renderPreview } from '../../../src/render/index.ts';
import { workspaceWith } from '../../support/program.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';
import { contextIn, sessionIn, TestTimers } from '../../support/session.ts';

/** Three years with promises, answers, a picture and an agreement of their own. */
function years(): string {
  const base = (name: string) => readFileSync(path.join('test/fixtures/base/2023', name), 'utf8');
  const of = (year: string) => ({
    [`plans/${year}/plan.md`]: base('plan.md').replaceAll('2023', year),
    [`plans/${year}/2-gemensamt/index.md`]: base('2-gemensamt/index.md'),
    [`plans/${year}/2-gemensamt/1-sip.md`]: `${base('2-gemensamt/1-sip.md')}\nEn folder tas fram. :plan[folder]{senast=${year}}\n\n![Bild](../../2022/bild.svg)\n`,
  });
  return workspaceWith({ ...of('2022'), ...of('2024'), 'plans/2022/bild.svg': SVG });
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';

const assets = { ...sampleAssets(), picture: () => Buffer.from(SVG) };

const PATHS = [
  'plans/2022/plan.md',
  'plans/2022/2-gemensamt/1-sip.md',
  'plans/2022/bild.svg',
  'plans/2023/plan.md',
  'plans/2023/1-först.md',
  'plans/2023/2-gemensamt/1-sip.md',
  'plans/2023/indikatorer.yaml',
  'plans/2024/2-gemensamt/1-sip.md',
  'plans/2024/2-gemensamt/3-ny.md',
  'plans/2025/plan.md',
  'schema/agreements/2023.yaml',
  'templates/egen/mall.yaml',
];

const PIECES = [
  'En folder tas fram. :plan[folder]{senast=2025}\n',
  ':svar[folder]{status=genomförd}\n',
  '---\ntyp: avsnitt\n---\n\n# Nytt\n',
  ':se[sip]\n',
  'En not.[^1]\n\n[^1]: Noten.\n',
  '| A | B |\n| - | - |\n| 1 | 2 |\n',
  '| A | B |\n| - | - |\n| 1 | 2 |\n\nTabell: En tabell\n',
  '- ett\n- två\n  > tre\n',
  '## Rubrik\n',
  '---\ntyp: avsnitt\nid: sip\n---\n\n# Sip\n',
  'Se [sip](2-gemensamt/1-sip.md#rubrik), [här](#rubrik), [gemensamt](index.md#sip) och [borta](3-ny.md).\n',
  '# 7 Rubrik\n',
  '![Bild](../../2022/bild.svg)\n',
  'id: x\n',
  '[',
  SVG,
];

const EDIT = fc.record({
  path: fc.constantFrom(...PATHS),
  piece: fc.constantFrom(...PIECES),
  how: fc.constantFrom('append', 'replace', 'discard', 'cut'),
});

/** With `shown`, each report is drawn from how it was drawn before, as the page's are. */
const said = (session: Session, shown = new Map<string, Preview>()) =>
  JSON.stringify(
    session.workspace.plans.map((plan) => {
      const { diagnostics, accepted, edition } = session.checked(plan);
      const { context, workspace } = session;
      const report = edition && reportOf(context, workspace, edition, rootTemplate().outlines);
      const drawn = report && renderPreview(report, sampleTheme(), assets, shown.get(plan));
      if (drawn) shown.set(plan, drawn);
      return [plan, diagnostics, accepted.length, edition?.unread, report, drawn?.parts];
    }),
    (_, value: unknown) => (typeof value === 'bigint' ? `${value} öre` : value),
  );

test('what is carried from version to version is what would be found and shown anew', () => {
  fc.assert(
    fc.property(fc.array(EDIT, { minLength: 1, maxLength: 12 }), (edits) => {
      const folder = years();
      const { session } = sessionIn(folder);
      const shown = new Map<string, Preview>();
      for (const { path: file, piece, how } of edits) {
        const before = session.text(file)?.text ?? '';
        if (how === 'discard') session.discard(file);
        else session.change(file, { append: before + piece, replace: piece, cut: before.slice(0, -9) }[how]);
        const fresh = new Session(contextIn(folder), { timers: new TestTimers() });
        for (const each of PATHS) {
          const text = session.text(each);
          if (text && !text.isSaved) fresh.change(each, text.text);
        }
        expect(said(session, shown)).toBe(said(fresh));
        fresh.close();
      }
      session.close();
    }),
    { numRuns: 25 },
  );
});
