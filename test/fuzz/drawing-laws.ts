import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readAssets, rootTemplate } from '../../src/cli/program-files.ts';
import { localeFor } from '../../src/locale/index.ts';
import { readWord } from '../../src/parse/index.ts';
import { openDataCsv, openDataJson, renderDocx, renderHtml, renderPdf } from '../../src/render/index.ts';
import { makeOpenData, planReport, type Report } from '../../src/report/index.ts';
import { faultsOf, openDocx } from '../support/docx/index.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { wordsOfMain } from '../support/html-words.ts';
import { checkPdf, wordsInOrder } from '../support/pdf/index.ts';
import { type Law, slipsIn } from './law.ts';
import type { Lot } from './lot.ts';
import { isStopped, type Trial } from './trial.ts';

/** What is published. */
export const DRAWING_LAWS: readonly Law[] = [
  { name: 'open data follows its schema', every: 12, faults: openData },
  { name: 'the page is whole', every: 12, faults: page },
  { name: 'the page is what the standard allows', every: 30, faults: validPage },
  { name: 'the PDF is what PDF/UA and PDF/A ask', every: 40, faults: pdf },
  { name: 'the Word document is whole and can be read again', every: 40, faults: word },
];

const { theme, outlines } = rootTemplate();
const ROOT = path.resolve(import.meta.dirname, '../..');
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
const schema = JSON.parse(readFileSync(path.join(ROOT, 'schema/oppna-data.schema.json'), 'utf8')) as object;
const isOpenData = new Ajv2020({ strict: false }).compile(schema);

/** Undefined where no report is built: there is no plan to read, or an error stops it. */
function reportOf({ result, plan }: Trial, despiteErrors = false): Report | undefined {
  return result.edition && (despiteErrors || !isStopped(plan))
    ? planReport(result.edition, outlines)
    : undefined;
}

const assetsFor = ({ picture }: Trial) => readAssets(theme, picture, localeFor('sv').commands);

function openData(trial: Trial): readonly string[] | undefined {
  const { result, plan } = trial;
  if (!result.edition || isStopped(plan)) return undefined;
  const data = makeOpenData(result.edition);
  const valid = isOpenData(JSON.parse(openDataJson(data)));
  const tables = openDataCsv(data).map(({ text }) => text.replaceAll('\r\n', '\n').replace('\ufeff', ''));
  return [
    ...(valid
      ? []
      : (isOpenData.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
    ...tables.flatMap((text) => slipsIn(text, trial, false)),
    ...tables.flatMap((text) =>
      text.split('\n').flatMap((row) => (/(^|;)"?[=+@]/.test(row) ? [`a formula: ${row.slice(0, 80)}`] : [])),
    ),
  ];
}

const VOID = new Set(['meta', 'link', 'img', 'br', 'hr', 'col', 'input', 'wbr']);

/** A preview is drawn of a plan with errors too. */
function page(trial: Trial): readonly string[] | undefined {
  const report = reportOf(trial, true);
  if (!report) return undefined;
  const html = renderHtml(report, theme, assetsFor(trial));
  // What the page brings with it is long, and says nothing; that it is brought stays to be seen.
  const light = html.replace(/data:[a-z0-9/+-]+;base64,[A-Za-z0-9+/=]+/g, 'data:,');
  const words = light.replace(/<style>[\s\S]*?<\/style>/, '');
  // What an error names may stand there for whoever mends it: an id twice, a sign of control.
  const whole = reportOf(trial) ? [...slipsIn(words, trial, false), ...lostPlaces(words)] : [];
  return [...whole, ...unbalanced(words), ...active(words), ...fetched(light)];
}

function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-zA-Z][\w-]*)(?:[^>"]|"[^"]*")*>/g)) {
    if (tag.startsWith('</')) {
      const last = open.pop();
      if (last !== name) return [`</${name}> where ${last} is open`];
    } else if (!tag.endsWith('/>') && !VOID.has(name)) open.push(name);
  }
  return open.length === 0 ? [] : [`never closed: ${open.join(' ')}`];
}

function lostPlaces(html: string): readonly string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  const known = new Set(ids);
  const twice =
    known.size === ids.length ? [] : [`an id twice: ${ids.find((id, i) => ids.indexOf(id) !== i)}`];
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id!);
  return [
    ...twice,
    ...links.filter((id) => !known.has(id) && !known.has(decoded(id))).map((id) => `a link to #${id}`),
  ];
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function active(html: string): readonly string[] {
  return seen(
    html,
    /<script|<iframe|<object|<embed|<base|<link|http-equiv="refresh| on[a-z]+="| (?:href|src)="(?:javascript|vbscript|file|data:text)/i,
    'active',
  );
}

/** Whatever a browser would ask of elsewhere by itself: in the elements, and in the style sheet, which the words are without. */
export function fetched(html: string): readonly string[] {
  return seen(
    html,
    /@import|image-set\(|url\(\s*["']?(?!data:|#)|<[^>]* (?:src|poster)="(?!data:)|<[^>]* srcset=|<(?!a\b)[^>]* (?:xlink:)?href="(?!#)/i,
    'from elsewhere',
  );
}

function seen(html: string, what: RegExp, said: string): readonly string[] {
  const found = what.exec(html);
  return found ? [`${said}: ${html.slice(found.index, found.index + 80)}`] : [];
}

async function validPage(trial: Trial): Promise<readonly string[] | undefined> {
  const report = reportOf(trial);
  return report && (await htmlFaults(renderHtml(report, theme, assetsFor(trial))));
}

async function pdf(trial: Trial, lot: Lot): Promise<readonly string[] | undefined> {
  const report = reportOf(trial);
  if (!report) return undefined;
  const { bytes } = await renderPdf(report, theme, assetsFor(trial));
  const words = await wordsInOrder(bytes, { without: ['TOC', 'Lbl', 'Figure'] });
  const shown = wordsOfMain(renderHtml(report, theme, assetsFor(trial)));
  const apart = words.findIndex((word, i) => word !== shown[i]);
  const again = lot.once(4) ? (await renderPdf(report, theme, assetsFor(trial))).bytes : bytes;
  return [
    ...(await checkPdf(bytes)),
    ...(apart === -1 && words.length === shown.length
      ? []
      : [
          `the PDF says «${words.slice(apart, apart + 5).join(' ')}», the page «${shown.slice(apart, apart + 5).join(' ')}»`,
        ]),
    ...(hasQpdf ? askQpdf(bytes) : []),
    ...(Buffer.from(bytes).equals(again) ? [] : ['other bytes the second time']),
  ];
}

function askQpdf(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-fuzz-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? [] : [`qpdf: ${stdout}${stderr}`.slice(0, 300)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function word(trial: Trial): Promise<readonly string[] | undefined> {
  const report = reportOf(trial);
  if (!report) return undefined;
  const bytes = await renderDocx(report, theme, assetsFor(trial));
  const docx = openDocx(bytes);
  const read = await readWord(bytes);
  return [
    ...faultsOf(docx),
    ...slipsIn(docx.text('word/document.xml'), trial, false),
    ...('reason' in read ? [`cannot be read again: ${JSON.stringify(read).slice(0, 100)}`] : []),
  ];
}
