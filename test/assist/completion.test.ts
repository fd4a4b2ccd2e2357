import { describe, expect, test } from 'vitest';
import { completionAt } from '../../src/assist/index.ts';
import { readBase } from '../support/fixture.ts';
import { knownOf, textFiles } from '../support/known.ts';

const FILE = 'plans/2024/2-områden/2-brukarmedverkan.md';

/** What is offered at `¦` in a file of a plan beside the years before it. */
function offered(text: string, path = FILE) {
  const at = text.indexOf('¦');
  const known = knownOf({ '2023': readBase('2023'), '2024': readBase('2024') });
  return completionAt(known, path, at, text.replace('¦', ''));
}

const labels = (text: string, path = FILE) => offered(text, path).map(({ label }) => label);

const area = (front: string) => `---\ntyp: område\nid: brukarmedverkan\n${front}---\n\n# Brukarmedverkan\n`;

describe('names of fields', () => {
  test('are those of the kind of file that are not there, what must be there first', () => {
    const names = labels(area('mål:\n  - text: Fler.\n¦\n'));
    expect(names[0]).toBe('fokusområden');
    expect(names).toContain('aktiviteter');
    expect(names).not.toContain('mål');
    expect(names).not.toContain('id');
  });
  test('are those of the thing in a list', () => {
    const names = labels(area('aktiviteter:\n  - text: En kurs.\n    ¦\n    status: pågår\n'));
    expect(names).toContain('senast');
    expect(names).not.toContain('text');
    expect(names).not.toContain('status');
    expect(names).not.toContain('fokusområden');
  });
  test('stand after a dash, and in braces', () => {
    expect(labels(area('mål:\n  - ¦\n'))).toContain('text');
    expect(labels(area('mål:\n  - {text: Fler, s¦}\n'))).toContain('senast');
  });
  test('come with what follows them and the schema’s own words', () => {
    const [field] = offered(area('ansv¦\n')).filter(({ label }) => label === 'ansvariga');
    expect(field).toMatchObject({ insert: 'ansvariga:\n  - ', detail: 'Ansvariga' });
    expect(field!.description).toContain('ansvarar');
  });
  test('take the place of another name and leave its value', () => {
    const [field] = offered(area('målgruper¦: [x]\n')).filter(({ label }) => label === 'målgrupper');
    expect(field?.insert).toBe('målgrupper');
  });
  test('are ids of posts where money is shared out', () => {
    const money = 'aktiviteter:\n  - text: x\n    medel:\n      ¦\n';
    expect(labels(area(money)).length).toBeGreaterThan(0);
  });
});

describe('values', () => {
  test('are the words of a closed list', () => {
    expect(labels(area('aktiviteter:\n  - text: x\n    status: ¦\n'))).toEqual([
      'planerad',
      'pågår',
      'delvis',
      'försenad',
      'genomförd',
      'avbruten',
      'ersatt',
    ]);
  });
  test('are areas of the agreement', () => {
    expect(labels(area('fokusområden: [¦]\n'))).toContain('brukarmedverkan');
    expect(labels(area('fokusområden:\n  - ¦\n'))).toContain('brukarmedverkan');
  });
  test('are ids of goals in the plan', () => {
    const ids = labels(area('aktiviteter:\n  - text: x\n    mål: [a, ¦]\n'));
    expect(ids.length).toBeGreaterThan(0);
  });
  test('are the kommuner of the county, in plan.md', () => {
    const text = `---\ntyp: plan\nlän: Gävleborg\nparter:\n  - ¦\n---\n`;
    expect(labels(text, 'plans/2024/plan.md')).toContain('Ockelbo');
  });
  test('are counties, plans and agreements', () => {
    const plan = (line: string) => labels(`---\ntyp: plan\n${line}\n---\n`, 'plans/2024/plan.md');
    expect(plan('län: G¦')).toContain('Gävleborg');
    expect(plan('under: ¦')).toEqual(['2023']);
    expect(plan('överenskommelse: ¦')).toContain('2023');
    expect(plan('slag: ¦')).toContain('redovisning');
  });
  test('are quoted where they must be', () => {
    const known = knownOf({
      '2024': textFiles({
        'plan.md': '---\ntyp: plan\nparter:\n  - "HSO: Gävleborg"\n---\n',
        '1-x.md': '---\ntyp: område\nansvariga:\n  - "HSO: Gävleborg"\n---\n\n# X\n',
      }),
    });
    const text = '---\ntyp: område\nansvariga:\n  - \n---\n';
    const offers = completionAt(known, 'plans/2024/1-x.md', text.indexOf('- ') + 2, text);
    expect(offers.map(({ insert }) => insert)).toContain('"HSO: Gävleborg"');
  });
  test('are none in a text of several lines, in a note, or where any text may stand', () => {
    expect(labels(area('utanför: |\n  för att ¦\n'))).toEqual([]);
    expect(labels(area('# status: ¦\n'))).toEqual([]);
    expect(labels(area('etikett: ¦\n'))).toEqual([]);
  });
});

describe('in the text', () => {
  const text = (body: string) => area('fokusområden: [brukarmedverkan]\n') + body;
  test('marks', () => {
    expect(labels(text('Vi gör detta :¦'))).toEqual(['plan', 'svar', 'se', 'språk', 'belopp']);
    expect(labels(text('::¦'))).toEqual(['tabell', 'diagram']);
    expect(labels(text('kl. 10:¦'))).toEqual([]);
  });
  test('what they name', () => {
    expect(labels(text('se :se[¦]'))).toContain('brukarmedverkan');
    expect(labels(text('se :se[¦]')).filter((label) => label.startsWith('diagram/')).length).toBeGreaterThan(
      0,
    );
    expect(labels(text('gjort :svar[¦')).length).toBeGreaterThan(0);
  });
  test('what may stand in their braces', () => {
    expect(labels(text('gjort :svar[x]{status=delvis ¦}'))).toEqual([
      'text',
      'utfall',
      'senast',
      'orsak',
      'ersatt-av',
      'slag',
    ]);
    expect(labels(text('gjort :svar[x]{status=¦}'))).toContain('genomförd');
    expect(labels(text('::diagram{form=¦}'))).toEqual(['linje', 'staplar']);
  });
  test('files beside it, pictures for pictures', () => {
    const known = knownOf({
      '2024': new Map([...readBase('2024'), ['2-områden/bild å.png', new Uint8Array()]]),
    });
    const body = text('![en bild](');
    const pictures = completionAt(known, FILE, body.length, body);
    expect(pictures.map(({ label }) => label)).toEqual(['bild%20å.png']);
    const link = text('[se](');
    const files = completionAt(known, FILE, link.length, link).map(({ label }) => label);
    expect(files).toContain('../plan.md');
  });
});

test('a file that cannot be read is helped all the same', () => {
  expect(labels(area('mål: [x\nst¦\n'))).toContain('strategi');
});
