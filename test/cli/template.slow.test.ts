import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDocx } from '../support/docx/index.ts';
import { wordsOfMain } from '../support/html-words.ts';
import { checkPdf, structureText, wordsInOrder } from '../support/pdf/index.ts';
import { png } from '../support/png.ts';
import { runPlan, workspaceWith } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const BASE = 'build/2023/redovisning-gavleborg-2023';
const PROFILE = `utgår-från: profil
färger:
  accent: "#004b87"
omslag:
  form: fält
  logotyp:
    fil: logotyp.png
    text: Region Exempel
    bredd: 40
sidhuvud:
  vänster: logotyp
sidfot:
  vänster: Antagen av länet
  mitten: "{titel}"
`;
const files = (text = PROFILE) => ({
  'templates/lanet/mall.yaml': text,
  'templates/lanet/logotyp.png': png(120, 30),
});

test('plan build --template draws the report in the county’s own look, in both formats alike', async () => {
  const folder = workspaceWith(files());
  const { code, err } = runPlan(folder, ['build', '2023', '--template', 'lanet']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const html = readFileSync(path.join(folder, `${BASE}.html`), 'utf8');
  const pdf = readFileSync(path.join(folder, `${BASE}.pdf`));
  expect(html).toContain('--colour-accent: #004b87;');
  expect(html).toContain('<header class="cover field">');
  expect(html).toMatch(
    /<img class="logo" src="data:image\/png;base64,[^"]+" alt="Region Exempel" width="151"/,
  );
  expect(html).toMatch(/<footer class="foot"><p>Antagen av länet<\/p>\n<p>.*handlingsplan.*<\/p><\/footer>/);
  expect(await checkPdf(pdf)).toEqual([]);
  expect(await structureText(pdf)).toMatch(/Figure.*Region Exempel/);
  const words = await wordsInOrder(pdf, { without: ['TOC', 'Lbl'] });
  expect(wordsOfMain(html)).toEqual(words);
  // Heads and feet belong to the paper.
  expect(words.join(' ')).not.toContain('Antagen av länet');
});

test.each([
  'band',
  'fält',
  'ram',
])('a cover in the form %s is a sound PDF, with an SVG for a logo', async (form) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><path d="M0 0h60v20h-60z" fill="#123456"/></svg>';
  const folder = workspaceWith({
    'templates/lanet/mall.yaml': PROFILE.replace('fält', form).replace('logotyp.png', 'logotyp.svg'),
    'templates/lanet/logotyp.svg': svg,
  });
  expect(runPlan(folder, ['build', '2023', '--template', 'lanet']).code).toBe(0);
  expect(await checkPdf(readFileSync(path.join(folder, `${BASE}.pdf`)))).toEqual([]);
  expect(readFileSync(path.join(folder, `${BASE}.html`), 'utf8')).toContain('aria-label="Region Exempel"');
});

test('Word gets the logo with its words, and the head and foot', async () => {
  const folder = workspaceWith(files());
  expect(runPlan(folder, ['build', '2023', '--template', 'lanet', '--format', 'docx']).code).toBe(0);
  const docx = openDocx(new Uint8Array(readFileSync(path.join(folder, `${BASE}.docx`))));
  expect(docx.text('word/document.xml')).toContain('descr="Region Exempel"');
  expect(docx.text('word/footer1.xml')).toContain('Antagen av länet');
  expect(docx.text('word/footer1.xml')).toContain('NUMPAGES');
});

test('a template called standard holds without anybody asking for it', () => {
  const folder = workspaceWith({ 'templates/standard/mall.yaml': 'färger:\n  accent: "#5a1846"\n' });
  expect(runPlan(folder, ['build', '2023', '--format', 'html'])).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(path.join(folder, `${BASE}.html`), 'utf8')).toContain('--colour-accent: #5a1846;');
});

test('the built-in templates are told by name, and a slip of the pen is met with the right one', () => {
  const folder = workspaceWith(files());
  const { code, err } = runPlan(folder, ['build', '2023', '--template', 'profill']);
  expect(code).toBe(2);
  expect(err).toContain('Menade du ”profil”?');
  expect(err).toContain('lanet, profil och standard');
});

test('a template with a fault stops the build before anything is written, and is found by every check', () => {
  const folder = workspaceWith(files(PROFILE.replace('#004b87', '#4b9cd3')));
  const built = runPlan(folder, ['build', '2023', '--template', 'lanet']);
  expect(built).toMatchObject({ code: 1, out: '' });
  expect(built.err).toContain('templates/lanet/mall.yaml:3:11');
  expect(built.err).toContain('template/contrast');
  expect(() => readFileSync(path.join(folder, `${BASE}.pdf`))).toThrow();
  for (const words of [['check'], ['check', '2023']]) {
    const checked = runPlan(folder, words);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('template/contrast');
  }
  // Another template may still be built with.
  expect(runPlan(folder, ['build', '2023', '--format', 'html']).code).toBe(0);
});

test('a template under another name is told of, since it changes nothing', () => {
  const folder = workspaceWith({
    'templates/standard/mall.yml': 'radlängd: 70\n',
    'templates/lanet.yaml': '',
  });
  const { code, out } = runPlan(folder, ['check']);
  expect(code).toBe(0);
  // What is alike is said once, with both places.
  expect(out.match(/template\/misnamed/g)).toHaveLength(1);
  for (const name of ['templates/standard/mall.yml', 'templates/lanet.yaml']) expect(out).toContain(name);
});

test('what a change does to a template is told beside it', () => {
  const { folder } = Repository.withPlan(files()).write(
    'templates/lanet/mall.yaml',
    PROFILE.replace('#004b87', '#4b9cd3'),
  );
  const { code, out } = runPlan(folder, ['check', '--since', 'HEAD']);
  expect(code).toBe(1);
  expect(out).toContain('template/contrast');
  expect(runPlan(folder, ['check', 'HEAD:2023'])).toMatchObject({ code: 0 });
});

test('a broken logo and a template that leads nowhere are findings, not accidents', () => {
  const folder = workspaceWith({
    ...files(),
    'templates/lanet/logotyp.png': 'ingen bild',
    'templates/annan/mall.yaml': 'utgår-från: lanett\n',
  });
  const { code, out } = runPlan(folder, ['check', '--format', 'json']);
  expect(code).toBe(1);
  expect(out).toContain('picture/format');
  expect(out).toContain('template/unknown');
});

test('a person in the foot of a template stops every report that would print it', () => {
  const folder = workspaceWith({ 'templates/lanet/mall.yaml': 'sidfot:\n  vänster: Ärende 640823-3234\n' });
  const built = runPlan(folder, ['build', '2023', '--template', 'lanet']);
  expect(built.code).toBe(1);
  expect(built.err).toContain('templates/lanet/mall.yaml:2:19  fel  privacy/identity-number');
  expect(runPlan(folder, ['check']).out).toContain('privacy/identity-number');
});
