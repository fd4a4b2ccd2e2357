import { describe, expect, test } from 'vitest';
import { changeForm, type FormChange, type FormField, formOf } from '../../src/assist/index.ts';
import { CODES } from '../../src/diagnostics/index.ts';
import { readBase } from '../support/fixture.ts';
import { knownOf, textFiles } from '../support/known.ts';

const AREA = `---
typ: område
id: vård
fokusområden: [x]
mål:
  - Fler får en SIP.
  - id: nöjda
    text: Fler är nöjda.
    tidigare: nöjdare
aktiviteter:
  - id: kurs
    text: En kurs hålls.
    status: pågåår
---

# Vård
`;

function fieldsOf(front = AREA, path = '1-vård.md'): ReadonlyMap<string, FormField> {
  const known = knownOf({ '2024': new Map([...readBase('2024'), ...textFiles({ [path]: front })]) });
  const all = new Map<string, FormField>();
  const visit = (field: FormField) => {
    all.set(field.pointer, field);
    field.inside.forEach(visit);
  };
  formOf(known, `plans/2024/${path}`)?.fields.forEach(visit);
  return all;
}

describe('a form', () => {
  const fields = fieldsOf();
  test('has the fields that are there in their order, then those that are not', () => {
    const top = [...fields.keys()].filter((pointer) => !pointer.includes('/'));
    expect(top.slice(0, 5)).toEqual(['typ', 'id', 'fokusområden', 'mål', 'aktiviteter']);
    expect(top).toContain('målgrupper');
    expect(fields.get('målgrupper')).toMatchObject({ isThere: false, kind: 'list', title: 'Målgrupper' });
  });
  test('says how each is asked for', () => {
    expect(fields.get('aktiviteter/0/status')).toMatchObject({
      kind: 'choice',
      value: 'pågåår',
      isRequired: false,
    });
    expect(fields.get('aktiviteter/0/senast')).toMatchObject({ kind: 'date', title: 'Senast' });
    expect(fields.get('aktiviteter/0/text')).toMatchObject({ kind: 'paragraph', isRequired: true });
    expect(fields.get('aktiviteter/0/medel')).toMatchObject({ kind: 'fields', fresh: '' });
    expect(fields.get('fokusområden')).toMatchObject({ kind: 'list', isRequired: true, fresh: '' });
    expect(fields.get('mål')).toMatchObject({ kind: 'list', fresh: { text: '' } });
  });
  test('shows a sentence as the text of a goal', () => {
    expect(fields.get('mål/0')).toMatchObject({ kind: 'fields' });
    expect(fields.get('mål/0/text')).toMatchObject({ value: 'Fler får en SIP.', kind: 'paragraph' });
    expect(fields.get('mål/0/id')).toMatchObject({ isThere: false });
  });
  test('shows one word as a list of one', () => {
    expect(fields.get('mål/1/tidigare')).toMatchObject({ kind: 'list', inside: [{ value: 'nöjdare' }] });
  });
  test('has findings at the innermost field that they stand in', () => {
    expect(fields.get('aktiviteter/0/status')?.findings.map(({ code }) => code)).toEqual(['field/value']);
    expect(fields.get('aktiviteter/0')?.findings).toEqual([]);
    expect(fields.get('mål/0/text')?.findings.map(({ code }) => code)).toContain('id/missing');
  });
  test('has money with names of the author’s own', () => {
    const money = fieldsOf('poster:\n  region:\n    rubrik: R\n    belopp: 1 kr\n', 'medel.yaml');
    expect(money.get('poster')).toMatchObject({ kind: 'fields', fresh: { rubrik: '' } });
    expect(money.get('poster/region')).toMatchObject({ isOwnName: true, title: 'Post' });
    expect(money.get('poster/region/belopp')).toMatchObject({ kind: 'money', value: '1 kr' });
  });
});

describe('a change of a form', () => {
  const changed = (change: FormChange, text = AREA, path = 'plans/2024/1-vård.md') => {
    const edited = changeForm(path, text, change);
    return edited.kind === 'done' ? edited.raw : edited.reason;
  };
  test('puts a new field where the schema has it', () => {
    expect(changed({ kind: 'set', at: 'målgrupper', value: ['Barn och unga'] })).toBe(
      AREA.replace('mål:\n', 'målgrupper:\n  - Barn och unga\nmål:\n'),
    );
    expect(changed({ kind: 'set', at: 'aktiviteter/0/senast', value: '2024-06' })).toBe(
      AREA.replace('    status', '    senast: 2024-06\n    status'),
    );
  });
  test('makes fields of a sentence when it gets more', () => {
    expect(changed({ kind: 'set', at: 'mål/0/id', value: 'sip' })).toBe(
      AREA.replace('- Fler får', '- id: sip\n    text: Fler får'),
    );
    expect(changed({ kind: 'set', at: 'mål/0/text', value: 'Alla: nu' })).toBe(
      AREA.replace('Fler får en SIP.', '"Alla: nu"'),
    );
  });
  test('makes a list of a word when it gets another', () => {
    expect(changed({ kind: 'add', to: 'mål/1/tidigare', value: 'mer' })).toBe(
      AREA.replace('tidigare: nöjdare', 'tidigare: [nöjdare, mer]'),
    );
    expect(changed({ kind: 'clear', at: 'mål/1/tidigare/0' })).toBe(
      AREA.replace('\n    tidigare: nöjdare', ''),
    );
  });
  test('makes a list of what is not there', () => {
    expect(changed({ kind: 'add', to: 'indikatorer', value: 'andel' })).toBe(
      AREA.replace('pågåår\n', 'pågåår\nindikatorer: [andel]\n'),
    );
  });
  test('takes a field away with its last item, unless an empty list says something', () => {
    const one = AREA.replace('mål:\n', 'målgrupper: [barn]\nmål:\n');
    expect(changed({ kind: 'clear', at: 'målgrupper/0' }, one)).toBe(AREA);
    expect(changed({ kind: 'clear', at: 'fokusområden/0' })).toBe(AREA.replace('[x]', '[]'));
  });
  test('leaves what cannot be changed safely', () => {
    expect(changed({ kind: 'set', at: 'id', value: 'x' }, AREA.replace('[x]', '[x'))).toBe('unreadable');
  });
});

test('up to five hundred ids that a field may name are proposed, and of more none, so that a form fits into a page', () => {
  const choicesAmong = (count: number) => {
    const goals = Array.from({ length: count }, (_, i) => `  - id: m${i}\n    text: Mål ${i}\n`).join('');
    const front = AREA.replace(/mål:\n[\s\S]*?(?=aktiviteter:)/, `mål:\n${goals}`);
    return fieldsOf(front)
      .get('aktiviteter/0/mål')!
      .choices.map(({ value }) => value);
  };
  expect(choicesAmong(400)).toEqual(expect.arrayContaining(['m0', 'm399']));
  expect(choicesAmong(600)).toEqual([]);
  expect(CODES.length).toBeLessThan(500);
});
