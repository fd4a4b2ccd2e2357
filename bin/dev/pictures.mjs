#!/usr/bin/env node
/**
 * Pictures of a built report for docs/bilder/: every page of the PDF as a small page in a sheet, and the HTML as a phone
 * and a screen show it. A developer's tool: it needs pdftoppm (poppler-utils), montage and convert (ImageMagick) and a
 * Chromium (`PLAN_CHROMIUM`, the usual places, or @sparticuz/chromium).
 *
 *   node bin/dev/pictures.mjs build/2023/redovisning-gavleborg-2023.pdf docs/bilder/2023
 *
 * reads the .html beside the PDF and writes docs/bilder/2023-sidor.png and docs/bilder/2023-html.png.
 *
 * On release only, and few: a picture that is drawn anew stays in every clone for ever.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const largest = 200_000; // bytes a picture
const mostPages = 48; // on a sheet
const ground = '#cfd7db';

const [pdf, target] = process.argv.slice(2);
if (pdf === undefined || target === undefined)
  stop('användning: pictures.mjs RAPPORT.pdf MÅL (utan ändelse)');
const html = pdf.replace(/\.pdf$/, '.html');
for (const file of [pdf, html]) if (!existsSync(file)) stop(`${file} finns inte: kör plan build först`);

const work = mkdtempSync(join(tmpdir(), 'plan-bilder-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
mkdirSync(dirname(target), { recursive: true });
pages(`${target}-sidor`);
await screens(`${target}-html.png`);

/** A sheet of all pages; of a long report several, so that a page is still large enough to be judged. */
function pages(name) {
  run('pdftoppm', ['-r', '48', '-png', pdf, join(work, 'sida')]);
  const all = readdirSync(work)
    .sort()
    .map((page) => join(work, page));
  const sheets = Math.ceil(all.length / mostPages);
  for (let i = 0; i < sheets; i++) {
    const some = all.slice(i * mostPages, (i + 1) * mostPages);
    const columns = Math.min(8, Math.max(4, Math.ceil(Math.sqrt(some.length * 1.6))));
    const sheet = join(work, `sidor-${i}.png`);
    run('montage', [...some, '-tile', `${columns}x`, '-geometry', '+7+7', '-background', ground, sheet]);
    save(sheet, sheets === 1 ? `${name}.png` : `${name}-${i + 1}.png`);
  }
}

async function screens(file) {
  const browser = await openBrowser();
  const content = readFileSync(html, 'utf8');
  const shots = [];
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 1500 }, deviceScaleFactor: 1 });
    await page.setContent(content);
    const shot = join(work, `html-${width}.png`);
    await page.screenshot({ path: shot });
    shots.push(shot);
  }
  await browser.close();
  const sheet = join(work, 'html.png');
  run('montage', [...shots, '-tile', '2x1', '-geometry', '+14+14', '-background', ground, sheet]);
  save(sheet, file);
}

/** Fewer colours, then fewer pixels, until the file is small enough for a repository. */
function save(sheet, file) {
  for (const [colours, scale] of [
    [96, 100],
    [48, 100],
    [24, 100],
    [24, 80],
    [16, 60],
    [16, 45],
    [16, 30],
  ]) {
    const size = ['-resize', `${scale}%`, '+dither', '-colors', `${colours}`];
    run('convert', [sheet, ...size, '-strip', '-define', 'png:compression-level=9', `PNG8:${file}`]);
    if (statSync(file).size <= largest) break;
  }
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
}

async function openBrowser() {
  const { chromium } = await import('playwright-core');
  const places = [process.env.PLAN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const installed = places.find((path) => path && existsSync(path));
  const args = ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  try {
    return await chromium.launch({ executablePath: installed ?? (await packaged()), args });
  } catch (error) {
    return stop(`ingen webbläsare (${String(error).split('\n')[0]}): sätt PLAN_CHROMIUM`);
  }
}

/** It unpacks the libraries that it needs only when it believes that it runs on Lambda. */
async function packaged() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  return (await import('@sparticuz/chromium')).default.executablePath();
}

function run(program, args) {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error.code === 'ENOENT') stop(`${program} saknas: installera poppler-utils och imagemagick`);
    throw error;
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
