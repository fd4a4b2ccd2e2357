import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderDocx, renderHtml, renderPdf } from '../../src/render/index.ts';
import { type Outlines, planReport } from '../../src/report/index.ts';
import { openDocx } from '../support/docx/index.ts';
import { editionOfTexts } from '../support/editions.ts';
import { structureText } from '../support/pdf/index.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

/** The numbers of decisions, and years that begin items, are the author's. Only «1. 1. 1.» asks for counting. */
const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const report = (list: string) =>
  planReport(
    editionOfTexts(
      {
        'plan.md': '---\ntyp: plan\nslag: handlingsplan\ntitel: Plan\nlän: Gävleborg\nperiod: 2023\n---\n',
        '1-beslut.md': `---\ntyp: avsnitt\n---\n\n# Beslut\n\n${list}\n`,
      },
      '2023',
    ).edition,
    OUTLINES,
  );

const CASES: readonly (readonly [string, readonly number[]])[] = [
  ['1. Anta\n3. Fördela\n7. Följa upp', [1, 3, 7]],
  ['2022. Start\n2023. Drift\n2025. Slut', [2022, 2023, 2025]],
  ['10. Tio\n9. Nio\n8. Åtta', [10, 9, 8]],
  ['7) Sju\n9) Nio', [7, 9]],
  ['1. Ett\n1. Två\n1. Tre', [1, 2, 3]],
  ['1. Ett\n2. Två\n3. Tre', [1, 2, 3]],
  ['3. Ett\n3. Två', [3, 4]],
];

test.each(CASES)('%j prints its numbers in HTML', (list, numbers) => {
  const html = renderHtml(report(list), sampleTheme(), sampleAssets());
  // After the contents for paper.
  const main = html.slice(html.lastIndexOf('</nav>'));
  const body = /<ol[^>]*>[\s\S]*?<\/ol>/.exec(main)![0];
  let next = Number(/<ol[^>]*start="(\d+)"/.exec(body)?.[1] ?? 1);
  const shown = [...body.matchAll(/<li(?: value="(\d+)")?/g)].map(([, value]) => {
    const number = value === undefined ? next : Number(value);
    next = number + 1;
    return number;
  });
  expect(shown).toEqual(numbers);
});

test.each(CASES)('%j prints its numbers in Word', async (list, numbers) => {
  const docx = await openDocx(await renderDocx(report(list), sampleTheme(), sampleAssets()));
  const starts = new Map<string, number>();
  const numbering = docx.text('word/numbering.xml');
  const abstracts = new Map(
    [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>/g)].map(
      ([xml, id]) => [id!, Number(/<w:start w:val="(\d+)"/.exec(xml)?.[1] ?? 1)],
    ),
  );
  for (const [, num, abstract] of numbering.matchAll(
    /<w:num [^>]*w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"/g,
  ))
    starts.set(num!, abstracts.get(abstract!)!);
  const counted = new Map<string, number>();
  const shown = [...docx.text('word/document.xml').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, num]) => {
    const number = counted.has(num!) ? counted.get(num!)! + 1 : starts.get(num!)!;
    counted.set(num!, number);
    return number;
  });
  expect(shown).toEqual(numbers);
});

test.each(CASES)('%j prints its numbers in PDF', async (list, numbers) => {
  const { bytes } = await renderPdf(report(list), sampleTheme(), sampleAssets());
  const tree = await structureText(bytes);
  const labels = [...tree.matchAll(/Lbl\n\s*«(\d+\.)»/g)].map(([, label]) => label);
  expect(labels).toEqual(numbers.map((number) => `${number}.`));
});
