import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/index.ts';
import { type Outlines, planReport } from '../../../src/report/index.ts';
import { attributesOf, type DocxPackage, faultsOf, openDocx, wordsOfDocx } from '../../support/docx/index.ts';
import { checkTexts } from '../../support/fixture.ts';
import { wordsOfMain } from '../../support/html-words.ts';
import { commonmarkExamples, gfmExamples } from '../../support/markdown-examples.ts';
import { projectFolder, runPlan } from '../../support/program.ts';
import { wordsOfReport } from '../../support/report-words.ts';
import { sampleAssets, sampleTheme } from '../../support/sample-report.ts';

test('everything that CommonMark and GFM can hold comes into Word with every word', async () => {
  const texts = [...commonmarkExamples(), ...gfmExamples()].map(
    ({ name, markdown }, i) =>
      [`${i + 10}-${name}.md`, `---\ntyp: avsnitt\n---\n\n# Exempel ${name}\n\n${markdown}\n`] as const,
  );
  const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
  const report = planReport(checkTexts(Object.fromEntries(texts)).edition!, outlines);
  const docx = openDocx(await renderDocx(report, sampleTheme(), sampleAssets()));
  expect(wordsOfReport(report).length).toBeGreaterThan(3000);
  expect(wordsOfDocx(docx)).toEqual(wordsOfReport(report).map((word) => word.replaceAll('\u000c', '\ufffd')));
  expect(faultsOf(docx)).toEqual([]);
});

describe('the plan of everything that is hard to set, as Word', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'plan-stress-docx-'));
  const file = (ending: string) =>
    readFileSync(path.join(out, `2024/handlingsplan-gavleborg-2024.${ending}`));
  let docx: DocxPackage;

  beforeAll(() => {
    const workspace = path.join(projectFolder, 'test/fixtures/stress');
    const { code, err } = runPlan(workspace, ['build', '2024', '--format', 'html,docx', '--out', out]);
    if (code !== 0) throw new Error(err);
    docx = openDocx(file('docx'));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('says what the web page says, in its order', () => {
    const words = wordsOfDocx(docx);
    expect(words.length).toBeGreaterThan(15_000);
    expect(words).toEqual(wordsOfMain(file('html').toString('utf8')));
  });

  test('is whole, with its notes and pictures', () => {
    expect(faultsOf(docx)).toEqual([]);
    const body = docx.xml('word/document.xml');
    expect(attributesOf(body, 'w:footnoteReference', 'w:id').length).toBeGreaterThanOrEqual(60);
    const descriptions = attributesOf(body, 'wp:docPr', 'descr');
    expect(descriptions.length).toBeGreaterThan(3);
    expect(descriptions).not.toContain('');
  });
});

test('the program that ships reads the Word library only to write Word', () => {
  const bundle = (name: string) => readFileSync(path.join(projectFolder, 'dist', name), 'utf8');
  expect(bundle('docx.cjs')).toContain('w:footnoteReference');
  for (const name of ['start.cjs', 'plan.cjs', 'program.cjs', 'pdf.cjs'])
    expect(bundle(name)).not.toContain('w:footnoteReference');
});
