import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type SeenPage, wordsOnPages } from './poppler.ts';

export const noLibreOffice =
  'LibreOffice saknas: apt-get install libreoffice-writer poppler-utils för att köra det här testet';

export function hasLibreOffice(): boolean {
  return ['soffice', 'pdftotext'].every((program) => spawnSync('which', [program]).status === 0);
}

/** A Word document as somebody sees it who opens it in LibreOffice: its pages, and the PDF that it makes of them. */
export function seenInLibreOffice(docx: Uint8Array): {
  readonly pages: readonly SeenPage[];
  readonly pdf: Uint8Array;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-writer-'));
  try {
    const file = path.join(folder, 'plan.docx');
    writeFileSync(file, docx);
    const bytes = converted(folder, file, 'pdf', 'plan.pdf');
    return { pages: wordsOnPages(bytes), pdf: bytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same document as it is when somebody has opened it there and saved it, as Word's own kind of file. */
export function savedInLibreOffice(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-writer-'));
  try {
    const file = path.join(folder, 'plan.docx');
    writeFileSync(file, docx);
    return converted(folder, file, 'docx:MS Word 2007 XML', path.join('saved', 'plan.docx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function converted(folder: string, file: string, to: string, result: string): Uint8Array {
  const own = `-env:UserInstallation=file://${folder}/profile`;
  const into = path.dirname(path.join(folder, result));
  const made = spawnSync('soffice', [own, '--headless', '--convert-to', to, '--outdir', into, file]);
  if (made.status !== 0) throw new Error(`soffice: ${made.stderr}`);
  return new Uint8Array(readFileSync(path.join(folder, result)));
}
