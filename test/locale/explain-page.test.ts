import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/index.ts';
import { explainIndex, explainPage, type Lang, localeFor } from '../../src/locale/index.ts';
import { parseMarkdown } from '../../src/parse/index.ts';

test('a page says what, why, wrong and right', () => {
  expect(explainPage('area/unknown', localeFor('sv'))).toBe(`# area/unknown – Okänt område i överenskommelsen

## Vad det betyder

Planen pekar på ett område som inte finns i överenskommelsen.

## Varför

Överenskommelsen (ÖK) mellan staten och SKR anger områdena. De byter namn mellan åren, så ett namn från förra året kan ha blivit fel.

## Fel

\`2-gemensamt/1-sip.md\`

\`\`\`markdown
---
typ: område
id: sip
fokusområden: [samsjuklig]
---

# SIP

## Måluppfyllelse

Två utbildningar har hållits.

## Planering

Fler utbildare rekryteras.
\`\`\`

## Rätt

\`2-gemensamt/1-sip.md\`

\`\`\`markdown
---
typ: område
id: sip
fokusområden: [samsjuklighet]
---

# SIP

## Måluppfyllelse

Två utbildningar har hållits.

## Planering

Fler utbildare rekryteras.
\`\`\`
`);
});

test('a fault in a name shows both names', () => {
  const page = explainPage('file/number-missing', localeFor('sv'));
  expect(page).toContain('## Fel\n\n`uppföljning.md`');
  expect(page).toContain('## Rätt\n\n`3-uppföljning.md`');
});

test('an illustration says that it is one', () => {
  expect(explainPage('yaml/too-deep', localeFor('sv'))).toContain('Exemplet är förkortat');
  expect(explainPage('yaml/too-deep', localeFor('en'))).toContain('The example is shortened');
  expect(explainPage('yaml/tab', localeFor('sv'))).not.toContain('Exemplet är förkortat');
});

describe.each<Lang>(['sv', 'en'])('in %s', (lang) => {
  const locale = localeFor(lang);

  test.each(
    CODES,
  )('the page of %s has one title, four parts and two examples, however odd the example', (code) => {
    const page = explainPage(code, locale);
    const read = parseMarkdown({
      path: 'sida.md',
      text: `---
typ: avsnitt
---

${page}`,
    });
    const children = read.value?.body?.children ?? [];
    const kinds = children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type));
    expect(kinds.filter((kind) => kind === 'h1')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'h2')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'code')).toHaveLength(2);
    expect(kinds.at(-1)).toBe('code');
  });

  test('the index is a line a rule, with its code and its name', () => {
    const lines = explainIndex(locale).trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      CODES.map((code) => [code, locale.findings[code].title]),
    );
  });
});
