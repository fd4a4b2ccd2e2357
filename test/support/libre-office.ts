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
    const own = `-env:UserInstallation=file://${folder}/profile`;
    const made = spawnSync('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    if (made.status !== 0) throw new Error(`soffice: ${made.stderr}`);
    const pdf = path.join(folder, 'plan.pdf');
    const bytes = new Uint8Array(readFileSync(pdf));
    return { pages: wordsOnPages(bytes), pdf: bytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
