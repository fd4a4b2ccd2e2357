import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { isComment } from '../../src/bind/prose/index.ts';
import { renderHtml, renderPdf } from '../../src/render/index.ts';
import { type Outlines, planReport, type Report } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';
import { wordsOfMain } from '../support/html-words.ts';
import { commonmarkExamples, gfmExamples } from '../support/markdown-examples.ts';
import { checkPdf, wordsInOrder } from '../support/pdf/index.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

/**
 * Everything that CommonMark and GFM can hold, all the way: each example is a chapter of one plan, which is checked and
 * drawn. Characters that the faces lack are findings, and are drawn as another sign.
 */
const examples = [...commonmarkExamples(), ...gfmExamples()];
const files = examples.map(({ name }, i) => `${i + 10}-${name}.md`);

let codes: readonly (readonly string[])[] = [];
let html: readonly string[] = [];
let pdf: readonly string[] = [];
let faults: readonly string[] = [];

beforeAll(async () => {
  const texts = examples.map(
    ({ name, markdown }, i) =>
      [files[i]!, `---\ntyp: avsnitt\n---\n\n# Exempel ${name}\n\n${markdown}\n`] as const,
  );
  const { edition, findings } = checkTexts(Object.fromEntries(texts));
  codes = files.map((file) =>
    findings.filter(({ span }) => span.path.endsWith(`/${file}`)).map(({ code }) => code),
  );
  const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
  const report = JSON.parse(drawable(JSON.stringify(planReport(edition!, outlines)))) as Report;
  html = wordsOfMain(renderHtml(report, sampleTheme(), sampleAssets()));
  const { bytes } = await renderPdf(report, sampleTheme(), sampleAssets());
  pdf = await wordsInOrder(bytes, { without: ['TOC', 'Lbl'] });
  faults = await checkPdf(bytes);
}, 60_000);

describe('everything that Markdown can hold', () => {
  test('is there to be tried', () => {
    expect(examples.length).toBeGreaterThan(680);
  });

  test('comes out with every word that its reader is owed, in their order', () => {
    const notes = html
      .slice(html.lastIndexOf(examples.at(-1)!.name))
      .join('')
      .replaceAll('\u00ad', '');
    const lost = examples.flatMap((example, i) => {
      const from = html.indexOf(example.name) + 1;
      const next = examples[i + 1];
      const to = next ? html.indexOf(next.name) : html.length;
      // Notes stand at the end of the report, so what is not in the chapter must be there.
      const body = html.slice(from, to).join('').replaceAll('\u00ad', '');
      const missing = firstMissing(example.words, body, notes);
      return missing === undefined ? [] : [`${example.name}: «${missing}» in ${body} (${codes[i]})`];
    });
    expect(lost).toEqual([]);
  });

  test('is told where it is raw HTML', () => {
    const silent = examples.flatMap(({ name, markdown }, i) => {
      const root = unified().use(remarkParse).parse(markdown) as Root;
      const wanted = new Set(nodesOf(root).flatMap(findingFor));
      return [...wanted].filter((code) => !codes[i]?.includes(code)).map((code) => `${name}: ${code}`);
    });
    expect(silent).toEqual([]);
  });

  test('says the same words in the same order in both', () => {
    expect(pdf.length).toBeGreaterThan(3000);
    // A soft hyphen is where a word may be divided; it is drawn only there.
    expect(html.map((word) => word.replaceAll('\u00ad', ''))).toEqual(pdf);
  });

  test('is a PDF without structural faults', () => {
    expect(faults).toEqual([]);
  });
});

/** The first word that stands neither in the text, after those before it, nor among the notes. */
function firstMissing(words: readonly string[], body: string, notes: string): string | undefined {
  let at = 0;
  for (const word of words.map((word) => drawable(word).replaceAll('\u00ad', ''))) {
    const found = body.indexOf(word, at);
    if (found !== -1) at = found + word.length;
    else if (!notes.includes(word)) return word;
  }
  return undefined;
}

function findingFor(node: Nodes): readonly string[] {
  return node.type === 'html' && !isComment(node.value) ? ['html/raw'] : [];
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function drawable(text: string): string {
  const known = (point: number) => ranges.some(([from, to]) => point >= from && point <= to);
  return [...text].map((sign) => (/[\t\n]/.test(sign) || known(sign.codePointAt(0)!) ? sign : '¤')).join('');
}

const { ranges } = JSON.parse(readFileSync('templates/fonts/coverage.json', 'utf8')) as {
  ranges: readonly (readonly [number, number])[];
};
