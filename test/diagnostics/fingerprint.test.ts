import { describe, expect, test } from 'vitest';
import { type Finding, finding, identify, placedNames } from '../../src/diagnostics/index.ts';

const AREA = `---
typ: område
aktiviteter:
  - id: pilot
    text: Pröva korttidsbehandling.
    senast: 2017-12
  - text: Utbilda chefer.
    senast: 2017-12
    id: utbildning
---

# Område

En mening med <b>fet</b> text.
En annan mening med <b>fet</b> text.
`;

const PATH = 'plans/2023/2-x/3-område.md';

/** A finding at the `nth` place of some words. */
function place(text: string, words: string, nth = 1, path = PATH): Finding {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`no ${words}`);
  return finding('html/raw', { path, start, end: start + words.length }, { html: words });
}

function names(text: string, findings: readonly Finding[], path = PATH): readonly string[] {
  return identify('2023', findings, new Map([[path, { path, text }]])).map(({ name }) => name);
}

const at = (text: string, words: string, nth = 1, path = PATH) =>
  names(text, [place(text, words, nth, path)], path)[0]!;

describe('a finding keeps its name', () => {
  test('when lines come before it, in the front matter and in the text', () => {
    const moved = AREA.replace(
      'aktiviteter:\n',
      'målgrupper:\n  - vuxna\naktiviteter:\n  - id: ny\n    senast: 2017-12\n',
    ).replace('# Område\n', '# Område\n\nNy text.\n');
    expect(at(moved, 'senast: 2017-12', 2)).toBe(at(AREA, 'senast: 2017-12', 1));
    expect(at(moved, 'senast: 2017-12', 3)).toBe(at(AREA, 'senast: 2017-12', 2));
    expect(at(moved, '<b>')).toBe(at(AREA, '<b>'));
  });

  test('when its file gets another name and another chapter, and when its list is put in another order', () => {
    expect(at(AREA, '<b>', 1, 'plans/2023/10-y/4-något-annat.md')).toBe(at(AREA, '<b>'));
    const [before, pilot, training, after] = AREA.split(/(?= {2}- id: pilot| {2}- text: Utbilda|---\n\n)/);
    const turned = [before, training, pilot, after].join('');
    expect(at(turned, 'senast: 2017-12', 2)).toBe(at(AREA, 'senast: 2017-12', 1));
  });

  test('when an item with an id moves to another file', () => {
    const other = `---\ntyp: område\nid: annat\naktiviteter:\n  - id: pilot\n    senast: 2017-12\n---\n`;
    expect(at(other, 'senast: 2017-12')).toBe(at(AREA, 'senast: 2017-12', 1));
  });

  test('when a word beside it is mended, and when lines are joined or broken, also in a quote', () => {
    expect(at(AREA.replace('En mening', 'En rättad mening'), '<b>')).toBe(at(AREA, '<b>'));
    const broken = (words: string) => `---\ntyp: avsnitt\n---\n\n${words}\n`;
    const joined = at(broken('> Se <b>fet text</b>.'), '<b>fet text</b>');
    expect(at(broken('> Se <b>fet\n> text</b>.'), '<b>fet\n> text</b>')).toBe(joined);
  });

  test('when a comment is added on its line, and when an item comes to stand on one line', () => {
    const commented = AREA.replace('senast: 2017-12', 'senast: 2017-12 # efter mötet');
    expect(at(commented, 'senast: 2017-12')).toBe(at(AREA, 'senast: 2017-12'));
    const named = AREA.replace('- id: pilot', '- id: "pilot" # den första');
    expect(at(named, 'senast: 2017-12')).toBe(at(AREA, 'senast: 2017-12'));
    const joined = AREA.replace(/- id: pilot\n {4}(text: .*)\n {4}(senast: .*)\n/, '- {id: pilot, $1, $2}\n');
    expect(joined).toContain('{id: pilot, text');
    expect(at(joined, 'senast: 2017-12')).toBe(at(AREA, 'senast: 2017-12'));
  });

  test('when it points at a whole object and something in the object changes', () => {
    const whole = (text: string) => {
      const start = text.indexOf('- id: pilot');
      const span = { path: PATH, start, end: text.indexOf('  - text: Utbilda') };
      return names(text, [finding('goal/unknown', span, { goal: 'x', suggestion: undefined })])[0];
    };
    expect(whole(AREA.replace('Pröva', 'Prova'))).toBe(whole(AREA));
  });

  test('when a number in what it says has changed, or a suggestion, or words of what it names by its id', () => {
    const span = { path: 'plans/2023/1-x.md', start: 0, end: 0 };
    const one = (found: Finding) => names('', [found])[0];
    const sized = (bytes: number) => one(finding('file/too-large', span, { bytes, limit: 5 }));
    expect(sized(10)).toEqual(sized(11));
    const unknown = (suggestion: string | undefined) =>
      one(finding('goal/unknown', span, { goal: 'x', suggestion }));
    expect(unknown('y')).toBe(unknown(undefined));
    const silent = (text: string) =>
      one(finding('promise/silent', span, { id: 'a', text, plan: '2022', kind: 'promise' }));
    expect(silent('Vi ska')).toBe(silent('Vi skall'));
  });

  test('whatever else is found', () => {
    const other = place(AREA, 'senast: 2017-12', 2);
    const [, alone] = names(AREA, [other, place(AREA, '<b>')]);
    expect(alone).toBe(at(AREA, '<b>'));
  });
});

describe('two findings have two names', () => {
  test('for the same words in two activities, two lines, and twice on one line', () => {
    const places = [1, 2].flatMap((nth) => [place(AREA, 'senast: 2017-12', nth), place(AREA, '<b>', nth)]);
    expect(new Set(names(AREA, places)).size).toBe(4);
    const twice = 'x <b> y <b>';
    const [first, second] = names(twice, [place(twice, '<b>', 1), place(twice, '<b>', 2)]);
    expect(first).not.toBe(second);
    expect(first).toBe(at(twice, '<b>', 1));
  });

  test('for other words, another code, another object, another role, another plan', () => {
    const span = { path: PATH, start: 0, end: 0 };
    const text = (front: string) => `---\n${front}\n---\n`;
    const one = (front: string, code = 'id/unknown', id = 'a', plan = '2023') =>
      identify(
        plan,
        [finding(code as never, span, { id } as never)],
        new Map([[PATH, { path: PATH, text: text(front) }]]),
      )[0]!.name;
    const all = [
      one('typ: avsnitt'),
      one('typ: avsnitt', 'id/unknown', 'b'),
      one('typ: avsnitt', 'id/duplicate'),
      one('typ: avsnitt', 'id/unknown', 'a', '2024'),
      one('typ: avsnitt\nid: x'),
      one('typ: avsnitt\nid: y'),
      one('typ: avsnitt\nroll: analys'),
      one('typ: bilaga'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('for things of a data file by their names, and for two agreements', () => {
    const funds = 'plans/2023/medel.yaml';
    const text = 'poster:\n  region:\n    belopp: 1 kr\n  kommun:\n    belopp: 1 kr\n';
    expect(at(text, 'belopp: 1 kr', 1, funds)).not.toBe(at(text, 'belopp: 1 kr', 2, funds));
    const reordered = 'poster:\n  kommun:\n    belopp: 1 kr\n  region:\n    belopp: 1 kr\n';
    expect(at(reordered, 'belopp: 1 kr', 2, funds)).toBe(at(text, 'belopp: 1 kr', 1, funds));
    const [a, b] = ['schema/agreements/2023.yaml', 'schema/agreements/2024.yaml'];
    expect(at('id: <b>', '<b>', 1, a)).not.toBe(at('id: <b>', '<b>', 1, b));
  });
});

test('the first kind of name is what it was, as long as it is written beside the new one', () => {
  const sources = new Map([[PATH, { path: PATH, text: AREA }]]);
  const found = [place(AREA, 'senast: 2017-12', 2), place(AREA, '<b>', 2)];
  expect(placedNames('2023', found, sources).map(({ name }) => name)).toEqual([
    'ca51acec9e1a80fc5afb281cd40496cb',
    '968154051129c056046efe248acceede',
  ]);
});

test('a hostile file with a long line, deep indentation and many findings is named in short time', () => {
  const deep = Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}k:`).join('\n');
  const text = `---\n${deep}\n---\n${'<b>'.repeat(100_000)}`;
  const findings = Array.from({ length: 100_000 }, (_, i) => {
    const start = text.length - 3 * (i + 1);
    return finding('html/raw', { path: 'plans/2023/1-x.md', start, end: start + 3 }, { html: '<b>' });
  });
  const all = names(text, findings, 'plans/2023/1-x.md');
  expect(new Set(all).size).toBe(100_000);
}, 10_000);
