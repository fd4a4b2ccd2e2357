import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, idOf } from '../../src/edit/fix/id-of.ts';
import { proposeIds } from '../../src/edit/index.ts';
import {
  checkFiles,
  entryOf,
  type Files,
  findFixtures,
  laidOver,
  readBase,
  textFile,
  worldOf,
} from '../support/fixture.ts';

const FILE = '2-områden/2-brukarmedverkan.md';
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function proposed(files: Files, year: '2023' | '2024' = '2024') {
  const folder = `plans/${year}`;
  const entries = [...files].map(([name, bytes]) => entryOf(`${folder}/${name}`, bytes));
  return proposeIds({ name: year, path: folder, entries }, worldOf(entries));
}

/** The plan with what was proposed written into it. */
function fixed(files: Files, year: '2023' | '2024' = '2024'): Files {
  const { files: changed } = proposed(files, year);
  const over = changed.map(({ path, bytes }) => [path.slice(`plans/${year}/`.length), bytes] as const);
  return new Map([...files, ...over]);
}

const planWith = (lists: string, change = (text: string) => text): Files =>
  laidOver(
    readBase('2024'),
    new Map([
      [
        FILE,
        textFile(
          change(
            `---\ntyp: område\nid: brukarmedverkan\nfokusområden: [brukarmedverkan]\n${lists}---\n\n# Brukarmedverkan\n`,
          ),
        ),
      ],
    ]),
  );
const written = (lists: string) =>
  /medverkan\]\n([\s\S]*)---\n\n#/.exec(decode(fixed(planWith(lists)).get(FILE)!))![1];

describe('plan fix writes', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a sentence',
      'mål:\n  - Fler får en SIP i tid.\n',
      'mål:\n  - id: fler-får-en-sip\n    text: Fler får en SIP i tid.\n',
    ],
    ['a list at the margin', 'mål:\n- Fler får SIP.\n', 'mål:\n- id: fler-får-sip\n  text: Fler får SIP.\n'],
    [
      'room after the dash',
      'mål:\n  -   Fler får SIP.\n',
      'mål:\n  -   id: fler-får-sip\n      text: Fler får SIP.\n',
    ],
    [
      'a comment after it',
      'mål:\n  - Fler får SIP.  # nytt #2\n',
      'mål:\n  - id: fler-får-sip\n    text: Fler får SIP.  # nytt #2\n',
    ],
    [
      'quotes',
      `mål:\n  - 'Mål: minska #köer'\n`,
      `mål:\n  - id: mål-minska-köer\n    text: 'Mål: minska #köer'\n`,
    ],
    [
      'double quotes over lines',
      'mål:\n  - "Fler\n    får SIP."\n',
      'mål:\n  - id: fler-får-sip\n    text: "Fler\n      får SIP."\n',
    ],
    [
      'a sentence over lines',
      'mål:\n  - Fler får\n    SIP.\n',
      'mål:\n  - id: fler-får-sip\n    text: Fler får\n      SIP.\n',
    ],
    [
      'folded text',
      'mål:\n  - >\n    Fler får\n\n    SIP.\n',
      'mål:\n  - id: fler-får-sip\n    text: >\n      Fler får\n\n      SIP.\n',
    ],
    [
      'kept lines, with an indent of their own',
      'mål:\n  - |2-\n      Fler\n    får.\n',
      'mål:\n  - id: fler-får\n    text: |2-\n        Fler\n      får.\n',
    ],
    [
      'fields without id',
      'aktiviteter:\n  - text: En kurs hålls.\n    senast: 2024\n',
      'aktiviteter:\n  - id: en-kurs-hålls\n    text: En kurs hålls.\n    senast: 2024\n',
    ],
    [
      'fields on the next line',
      'mål:\n  -\n    text: En kurs.\n',
      'mål:\n  -\n    id: en-kurs\n    text: En kurs.\n',
    ],
    [
      'fields after another',
      'mål:\n  - senast: 2024 # i år\n    text: En kurs.\n',
      'mål:\n  - id: en-kurs\n    senast: 2024 # i år\n    text: En kurs.\n',
    ],
    [
      'fields in braces',
      'mål:\n  - {text: Fler får SIP}\n',
      'mål:\n  - {id: fler-får-sip, text: Fler får SIP}\n',
    ],
    [
      'the same sentence twice',
      'mål:\n  - Fler.\naktiviteter:\n  - Fler.\n',
      'mål:\n  - id: fler\n    text: Fler.\naktiviteter:\n  - id: fler-2\n    text: Fler.\n',
    ],
    [
      'an id that another area has',
      'mål:\n  - Färre suicid.\n',
      'mål:\n  - id: färre-suicid-2\n    text: Färre suicid.\n',
    ],
    [
      'an id that its own area has',
      'mål:\n  - Brukarmedverkan!\n',
      'mål:\n  - id: brukarmedverkan-2\n    text: Brukarmedverkan!\n',
    ],
    [
      'the same again, with its id',
      'mål:\n  - id: x\n    text: Fler.\n  - Färre.\n',
      'mål:\n  - id: x\n    text: Fler.\n  - id: färre\n    text: Färre.\n',
    ],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  test('into small areas that stand in one file', () => {
    const text = (items: string) =>
      `---\ntyp: avsnitt\ndelområden:\n  - id: tidigt\n    titel: Tidigt\n    fokusområden: [suicidprevention]\n    mål:\n${items}---\n\n# Områden\n`;
    const files = laidOver(
      readBase('2024'),
      new Map([['3-små.md', textFile(text('      - Fler får stöd.\n'))]]),
    );
    expect(decode(fixed(files).get('3-små.md')!)).toBe(
      text('      - id: fler-får-stöd\n        text: Fler får stöd.\n'),
    );
  });

  test('nothing into what it would have to rewrite, and says where', () => {
    for (const lists of [
      'mål: [Fler, Färre]\n',
      'mål:\n  - &a Fler får SIP.\n',
      'mål:\n  -\n    Fler får SIP.\n',
    ]) {
      const { files, left } = proposed(planWith(lists));
      expect(files, lists).toEqual([]);
      expect(left.length, lists).toBeGreaterThan(0);
    }
  });

  test('nothing at all where a file cannot be read', () => {
    const files = laidOver(
      planWith('mål:\n  - Fler.\n'),
      new Map([['1-inledning.md', textFile('---\ntyp: avsnitt\n')]]),
    );
    expect(proposed(files)).toMatchObject({ files: [], unread: ['plans/2024/1-inledning.md'] });
    const broken = proposed(planWith('mål:\n  - Mål: "fler" # a\n  - text: Kort: lång\n'));
    expect(broken).toMatchObject({ files: [], unread: [`plans/2024/${FILE}`] });
  });

  test('the file as it is stored: line ends, byte order mark and letters in two parts', () => {
    const lists = 'mål:\n  - Fler får en SIP på Åsen.\n  - Färre väntar\n    länge.\n';
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => `\uFEFF${text}`,
      (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
      (text) => text.replace(/\n(?=mål)/, '\r\n'),
    ];
    const added = /id: (?:fler-får-en-sip|färre-väntar-länge)\r?\n {4}text: |^ {2}(?= {4}l)/gm;
    for (const change of changes) {
      const before = planWith(lists, change);
      const after = decode(fixed(before).get(FILE)!);
      expect(after.replace(added, '')).toBe(decode(before.get(FILE)!));
      expect(after.match(/id: /g)).toHaveLength(3);
      expect(/\r\n/.test(decode(before.get(FILE)!)) && !/(?<!\r)\n/.test(decode(before.get(FILE)!))).toBe(
        /\r\n/.test(after) && !/(?<!\r)\n/.test(after),
      );
    }
  });
});

describe('an id', () => {
  test.each([
    ['Utbilda instruktörer i första hjälpen till psykisk hälsa.', 'utbilda-instruktörer-i-första-hjälpen'],
    ['En kurs för café-personal på Öland', 'en-kurs-för-cafe-personal'],
    ['Kontakt inom 0–7 dagar', 'kontakt-inom-0-7-dagar'],
    ['—', 'mål'],
    ['我们', 'mål'],
    ['Läkarundersökningsintygsblankettsförvaltningsnämnd', 'läkarundersökningsintygsblankettsförvalt'],
  ])('of «%s» is %s', (text, id) => {
    expect(idOf(text, 'mål')).toBe(id);
  });

  test('always meets the pattern, whatever the text, and is free', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, more) => {
        const id = idOf(text, 'mål');
        expect(id).toMatch(/^[a-z0-9åäö]+(-[a-z0-9åäö]+)*$/);
        const taken = new Set([...more, id, `${id}-2`]);
        expect(taken.has(freeId(id, taken))).toBe(false);
      }),
    );
  });
});

describe('the laws of plan fix', () => {
  const codesOf = (files: Files, year: '2023' | '2024') =>
    checkFiles(files, year)
      .findings.map(({ code, span }) => `${span.path} ${code}`)
      .sort();
  const lawful = (files: Files, year: '2023' | '2024') => {
    const once = fixed(files, year);
    expect(proposed(once, year).files).toEqual([]);
    const { files: changed } = proposed(files, year);
    const gone = changed.flatMap(({ path, added }) => added.map(() => `${path} id/missing`));
    const before = codesOf(files, year);
    for (const one of gone) before.splice(before.indexOf(one), 1);
    expect(codesOf(once, year)).toEqual(before);
    for (const [name, bytes] of files) {
      const { added } = changed.find(({ path }) => path.endsWith(`/${name}`)) ?? {};
      if (!added) expect(once.get(name)).toBe(bytes);
      else
        expect(withoutSpace(decode(once.get(name)!)).length).toBeGreaterThan(
          withoutSpace(decode(bytes)).length,
        );
    }
    return changed.length;
  };
  const withoutSpace = (text: string) => text.replace(/\s/g, '');

  test.each(findFixtures().map((fixture) => [fixture.name, fixture] as const))('hold for %s', (_, {
    files,
    year,
  }) => {
    lawful(files, year);
  });

  test('hold for lists of every make', () => {
    const sentence = fc
      .array(
        fc.constantFrom(
          'fler',
          'får',
          'SIP',
          'Åsen',
          '#1',
          "'",
          '"',
          ':',
          '- x',
          '[a]',
          'é',
          '   ',
          '\n',
          '%',
          '@',
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((words) => words.join(' ').trim());
    const item = fc.oneof(
      sentence.map((words) => `  - ${words.replaceAll('\n', '\n    ')}\n`),
      sentence.map((words) => `  - ${JSON.stringify(words)}\n`),
      sentence.map((words) => `  - '${words.replaceAll("'", "''").replaceAll('\n', '\n    ')}'\n`),
      sentence.map((words) => `  - |\n    ${words.replaceAll('\n', '\n      ')}\n\n`),
      sentence.map((words) => `  - >-\n      ${words.replaceAll('\n', '\n      ')}\n`),
      sentence.map((words) => `  - text: ${JSON.stringify(words)}\n    senast: 2024\n`),
      sentence.map((words) => `  - id: x${words.length}\n    text: ${JSON.stringify(words)}\n`),
    );
    let changed = 0;
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (items, end) => {
          const files = planWith(`mål:\n${items.join('')}`, (text) => text.replaceAll('\n', end));
          changed += lawful(files, '2024');
        },
      ),
      { numRuns: 150 },
    );
    expect(changed).toBeGreaterThan(30);
  });
});
