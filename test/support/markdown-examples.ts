import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A piece of Markdown and the words that its reader is owed. */
export interface Example {
  readonly name: string;
  readonly markdown: string;
  readonly words: readonly string[];
}

interface SpecTest {
  readonly markdown: string;
  readonly html: string;
  readonly number: number;
}

/**
 * The examples of the CommonMark specification, as its own package holds them. Headings are brought into order, since a
 * plan's own rules ask for that; nothing else is touched.
 */
export function commonmarkExamples(): readonly Example[] {
  const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly SpecTest[] };
  return tests.map(({ markdown, html, number }) => ({
    name: `cm${String(number).padStart(3, '0')}`,
    // The specification shows a tab as an arrow.
    markdown: withHeadingsInOrder(markdown.replaceAll('→', '\t')),
    words: wordsOfHtml(html.replaceAll('→', '\t')),
  }));
}

/** Every heading that stands in no list or quote begins at level 2 and goes no more than one step down at a time. */
function withHeadingsInOrder(markdown: string): string {
  const root = unified().use(remarkParse).parse(markdown) as Root;
  let level = 1;
  let from = 0;
  let text = '';
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
    const written = markdown.slice(start, end);
    const signs = /^#+/.exec(written)?.[0];
    level = signs === undefined ? 2 : Math.min(Math.max(2, signs.length), level + 1, 6);
    const mended =
      signs === undefined
        ? written.replace(/=+[ \t]*$/, '---')
        : '#'.repeat(level) + written.slice(signs.length);
    text += markdown.slice(from, start) + mended;
    from = end;
  }
  return text + markdown.slice(from);
}

/** What a browser would show of the specification's HTML, and what it would say of a picture. */
function wordsOfHtml(html: string): readonly string[] {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?(?:em|strong|code|a)(?: [^<>]*)?>/g, '')
    .replace(/<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, ' ');
  return decoded(text)
    .split(/[ \u00a0\t\n\r]+/)
    .filter((word) => word !== '');
}

function decoded(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '');
}

/** Examples of our own for what GFM adds, and for what the two make of each other. */
export function gfmExamples(): readonly Example[] {
  const table = '| Mål | Utfall |\n| :-- | --: |\n';
  const examples: readonly (readonly [markdown: string, words: string])[] = [
    [`${table}| Ett | 12 |\n| Två | 5 577 707,31 kr |`, 'Mål Utfall Ett 12 Två 5 577 707,31 kr'],
    [`Text före.\n${table}| Ett | 12 |\n\nText efter.`, 'Text före. Mål Utfall Ett 12 Text efter.'],
    ['a | b\n--|--\nc | d', 'a b c d'],
    ['| a |\n| - |\n| b \\| c |', 'a b | c'],
    ['| a |\n| - |\n| `b \\| c` |', 'a b | c'],
    ['| a | b |\n| --- | --- |', 'a b'],
    ['| a | b |\n| --- | --- |\n| c |', 'a b c'],
    ['| | b |\n| :-: | --- |\n| **c** | *d* ~~e~~ [f](https://g.se) |', 'b c d e f'],
    ['> | a | b |\n> | --- | --- |\n> | c | d |', 'a b c d'],
    [
      '1. Ett\n\n   | a | b |\n   | --- | --- |\n   | c[^1] | d |\n\n[^1]: Not i cell.',
      'Ett a b c d Not i cell.',
    ],
    ['| Bild |\n| --- |\n| ![Karta över länet](karta.png) |', 'Bild Karta över länet'],
    ['Ett ~~två~~ tre ~~*fyra* **fem**~~', 'Ett två tre fyra fem'],
    ['Ett ~två~ ~~~ tre', 'Ett ~två~ ~~~ tre'],
    ['- [ ] Kvar\n- [x] Klart\n- [X] Också klart\n- Utan ruta', 'Kvar Klart Också klart Utan ruta'],
    ['1. [x] Klart\n   - [ ] Under\n     - [x] Djupare', 'Klart Under Djupare'],
    ['- [ ]\n- [x] \n- []', '[ ] [x] []'],
    ['- [ ] Ett\n\n  Två\n\n  - Tre', 'Ett Två Tre'],
    [
      'www.example.se och https://example.se/a_b?c=d&e=f.',
      'www.example.se och https://example.se/a_b?c=d&e=f.',
    ],
    [
      'Skriv till namn@example.se (eller mailto:namn@example.se).',
      'Skriv till namn@example.se (eller mailto:namn@example.se).',
    ],
    [
      'https://example.se/(a)_b), **https://example.se/c**',
      'https://example.se/(a)_b), https://example.se/c',
    ],
    [
      'Ett[^a] två[^b] tre[^a].\n\n[^a]: Första.\n[^b]: Andra\n    med rad två.',
      'Ett två tre . Första. Andra med rad två.',
    ],
    [
      'Ett[^1]\n\n[^1]: Stycke.\n\n    - Lista\n      - i lista\n\n    > Citat\n\n        kod\n\n    | a | b |\n    | - | - |\n    | c | d |',
      'Ett Stycke. Lista i lista Citat kod a b c d',
    ],
    ['- Ett[^1]\n- > Två[^2]\n\n[^1]: I lista.\n[^2]: I citat.', 'Ett Två I lista. I citat.'],
    ['~~Ett[^1]~~ **två[^2]**\n\n[^1]: Struken.\n[^2]: Fet.', 'Ett två Struken. Fet.'],
    ['Ingen not[^saknas] här.', 'Ingen not[^saknas] här.'],
    ['[En länk med not[^1]](https://a.se)\n\n[^1]: I länk.', 'En länk med not I länk.'],
    ['Hård\\\nrad  \noch `kod  med   luft`', 'Hård rad och kod  med   luft'],
    ['Språket :språk[plain *English*]{en} märks', 'Språket plain English märks'],
    ['```diff\n- ett\n+ två\n```\n\n~~~\n```\n~~~', '- ett + två ```'],
    ['* * *\n\nEtt\n\n___\n\nTvå', 'Ett Två'],
    ['10. tio\n11. elva\n\n99) nittionio\n100) hundra', 'tio elva nittionio hundra'],
    ['- a\n\n\n- b\n\n  - c\n\n    d\n- e', 'a b c d e'],
    ['> > > djupt\n>\n> grunt', 'djupt grunt'],
    [
      'Citat ”inuti” och ’enkelt’ – samt — tankstreck … slut',
      'Citat ”inuti” och ’enkelt’ – samt — tankstreck … slut',
    ],
    ['&copy; &auml;&ouml; &#8211; \\* \\_ \\# &lt;b&gt;', '© äö – * _ # <b>'],
    ['5 577 707,31 kr, § 110, 16–64 år, 31 januari', '5 577 707,31 kr, § 110, 16–64 år, 31 januari'],
    [
      'Ett\u00adord med mjukt binde\u00adstreck och hårt\u00a0mellanrum',
      'Ett ord med mjukt binde streck och hårt mellanrum',
    ],
  ];
  return examples.map(([markdown, words], i) => ({
    name: `gfm${String(i + 1).padStart(2, '0')}`,
    markdown,
    words: words.split(/[ \u00a0\t\n\r]+/),
  }));
}
