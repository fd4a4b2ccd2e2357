import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/index.ts';
import { checkTexts } from '../support/fixture.ts';

/** What Markdown reads otherwise than its author's eye: what is said, and the words that it is said of. */
const HEAD = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nText.\n\n';

function told(body: string): readonly string[] {
  const { findings, sources } = checkTexts({ '1-inledning.md': `${HEAD}${body}\n` });
  return findings.map((found: Finding) => {
    const { path, start, end } = found.span;
    const words = sources.get(path)!.text.slice(start, end).split('\n')[0]!;
    return `${found.code === 'text/looks-like' ? (found.data as { what: string }).what : found.code}: ${words.trim()}`;
  });
}

test.each([
  // A paragraph that is drawn in hides its promise.
  ['    Kursen hålls. :plan[kurs]', ['drawn-in: Kursen hålls. :plan[kurs]']],
  ['\tKursen hålls.', ['drawn-in: Kursen hålls.']],
  ['- ett\n\n      två', ['drawn-in: två']],
  ['- ett\n\n  två :plan[två]', []],
  // A fence that nothing closes, and one that holds a mark.
  ['```\nKursen :plan[kurs]', ['open-fence: ```']],
  ['~~~\nKursen', ['open-fence: ~~~']],
  ['```\nKursen\n~~~', ['open-fence: ```']],
  // What stands after a fence is shown nowhere.
  ['~~~Viktigt beslut\nOrd\n~~~', ['fence: ~~~Viktigt beslut']],
  ['~~~Viktigt~~~\nOrd\n~~~', ['fence: ~~~Viktigt~~~']],
  ['```beslut! nu\nOrd\n```', ['fence: ```beslut! nu']],
  ['~~~Viktigt\nOrd\n~~~', ['fence: ~~~Viktigt']],
  ['> ``` Viktigt\n> Ord\n> ```', ['fence: ``` Viktigt']],
  ['- ``` Viktigt\n  Ord\n  ```', ['fence: ``` Viktigt']],
  ['> ``` Viktigt', ['open-fence: ``` Viktigt']],
  ['```yaml\nord: 1\n```', []],
  ['- ett\n\n  ```\n  två', ['open-fence: ```']],
  ['```\nKursen\n```', []],
  ['````\nKursen\n```\n````', []],
  ['```\nKursen. :svar[kurs]{status=genomförd}\n```', ['mark-in-code: :svar[kurs]']],
  ['Skriv `:plan[kurs]` sist.', ['mark-in-code: `:plan[kurs]`']],
  ['Skriv `kurs` sist.', []],
  // A remark that nothing closes.
  ['<!-- fråga Anna\n\nKursen :plan[kurs]', ['html/raw: <!-- fråga Anna']],
  ['<!-- fråga Anna -- >\n\nKursen', ['html/raw: <!-- fråga Anna -- >']],
  ['Kursen <!-- fråga Anna\nhålls.', ['open-remark: <!-- fråga Anna']],
  ['Kursen <!-- fråga Anna --> hålls.', []],
  // `[Obs]: ord` is an address that nobody uses.
  ['[Obs]: senast', ['definition: [Obs]: senast']],
  ['[Obs]: senast den 3 maj', []],
  ['[skr]: https://skr.se', ['link/unused-definition: [skr]: https://skr.se']],
  // Titles in other quotation marks than straight ones.
  ['![Bild](bild.png ”En titel”)', ['title: ![Bild](bild.png ”En titel”)']],
  ['![Bild](bild.png “En titel”)', ['title: ![Bild](bild.png “En titel”)']],
  ['Se [ord](https://skr.se ”En titel”) här.', ['title: [ord](https://skr.se ”En titel”)']],
  ['Se [ord](https://skr.se "En titel") här.', []],
  ['Se [ord](min fil.md) här.', ['link: [ord](min fil.md)']],
  // Columns of spaces, as they come from a mail.
  ['Kommun      Antal\nGävle       12', ['columns: Kommun      Antal']],
  ['En mening.   En till.\nEn mening.   En till.', []],
  // Paths lose their strokes where a sign follows one.
  ['Filen ligger på \\\\server\\planer.', ['path: \\\\server\\planer.']],
  ['Filen är C:\\_planer\\2024.', ['path: C:\\_planer\\2024.']],
  ['Filen är C:\\planer.', []],
  ['Gånger skrivs \\*.', []],
])('%j', (body, expected) => expect(told(body)).toEqual(expected));

test('a quotation mark after a bare address is no part of it', () => {
  const body =
    '”https://a.se/y” (https://b.se/z). »www.c.se« “https://d.se/?a=1”. ’https://e.se’, https://f.se/x… https://g.se/ö';
  const { edition } = checkTexts({ '1-inledning.md': `${HEAD}${body}\n` });
  const json = JSON.stringify(edition!.plan.sections[0]!.body);
  expect([...json.matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url)).toEqual([
    'https://a.se/y',
    'https://b.se/z',
    'http://www.c.se',
    'https://d.se/?a=1',
    'https://e.se',
    'https://f.se/x',
    'https://g.se/ö',
  ]);
  const words = [...json.matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join('');
  expect(words.replace('Text.', '')).toBe(body);
});

const HEADINGS = '## Insats\n\nEtt.\n\n## Insats\n\nTvå.\n\n## Insats 2\n\n';

test.each([
  ['#insats-2', [], 'inledning.insats-2', 'Insats 2'],
  ['#insats-3', [], 'inledning.insats-3', 'Insats'],
  ['#insats', ['link/ambiguous: [x](#insats)'], 'inledning.insats', 'Insats'],
])('made ids never collide: %s', (address, expected, id, title) => {
  const body = `${HEADINGS}Se [x](${address}).`;
  expect(told(body)).toEqual(expected);
  const { edition } = checkTexts({ '1-inledning.md': `${HEAD}${body}\n` });
  const sections = edition!.plan.sections[0]!.sections;
  expect(new Set(sections.map((section) => section.id)).size).toBe(3);
  const last = sections.at(-1)!;
  expect(JSON.stringify(last.body)).toContain(`"id":"${id}"`);
  expect(JSON.stringify(sections.find((section) => section.id === id)!.title)).toContain(`"${title}"`);
});
