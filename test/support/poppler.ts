import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Pixels } from './pictures.ts';

export const noPoppler = 'poppler saknas: apt-get install poppler-utils för att köra det här testet';

export function hasPoppler(): boolean {
  return spawnSync('pdftoppm', ['-v']).status === 0;
}

/** The last page of a PDF as somebody sees it. */
export function lastPageOf(pdf: Uint8Array, dotsPerInch: number): Pixels {
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 1;
  return made(pdf, 'pdftoppm', ['-png', '-r', String(dotsPerInch), '-f', String(pages)]).at(-1)!;
}

/** The pictures that a PDF holds, in their order; a picture's mask comes after it, as a picture of its own. */
export function imagesOf(pdf: Uint8Array): readonly Pixels[] {
  return made(pdf, 'pdfimages', ['-png']);
}

export interface SeenPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** What stands on the page, line by line as it is seen. */
  readonly text: string;
}

/** The pages of a PDF, by their sizes and their words. */
export function wordsOnPages(pdf: Uint8Array): readonly SeenPage[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-poppler-'));
  try {
    const file = path.join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const texts = spawnSync('pdftotext', ['-layout', file, '-']).stdout.toString('utf8').split('\f');
    const sizes = spawnSync('pdfinfo', ['-l', '9999', file]).stdout.toString('utf8');
    return [...sizes.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, width, height], i) => ({
      width: Number(width),
      height: Number(height),
      text: texts[i] ?? '',
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function made(pdf: Uint8Array, program: string, options: readonly string[]): readonly Pixels[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-poppler-'));
  try {
    const file = path.join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const { status, stderr } = spawnSync(program, [...options, file, path.join(folder, 'out')]);
    if (status !== 0 || stderr.length > 0) throw new Error(`${program}: ${stderr}`);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => pixelsOf(readFileSync(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function pixelsOf(png: Uint8Array): Pixels {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, rgba: new Uint8Array(data) };
}
