import { describe, expect, test } from 'vitest';
import { isDraft } from '../../src/model/index.ts';
import { editionOfTexts } from '../support/editions.ts';

/** «Utkast» stands only on what is not finished. */
const draft = (slag: string, beslut: string, more: Readonly<Record<string, string>> = {}) => {
  const text = `---\ntyp: plan\nslag: ${slag}\ntitel: Plan\nlän: Gävleborg\nperiod: 2023\n${beslut === '' ? '' : `beslut:\n${beslut}`}---\n`;
  return isDraft(editionOfTexts({ 'plan.md': text, ...more }, '2023').edition.plan);
};
const decision = (typ: string, status: string) =>
  `  - organ: Länsledningen\n    typ: ${typ}\n    status: ${status}\n`;

describe('a plan is a draft', () => {
  test('until those who adopt it have done so', () => {
    expect(draft('handlingsplan', '')).toBe(true);
    expect(draft('handlingsplan', decision('bereder', 'fattat'))).toBe(true);
    expect(draft('handlingsplan', decision('remitterar', 'fattat'))).toBe(true);
    expect(draft('handlingsplan', decision('tar-emot-anmälan', 'fattat'))).toBe(true);
    expect(draft('handlingsplan', decision('antar', 'väntar'))).toBe(true);
    expect(draft('handlingsplan', decision('antar', 'fattat') + decision('fastställer', 'föreslaget'))).toBe(
      true,
    );
    expect(draft('handlingsplan', decision('antar', 'fattat'))).toBe(false);
    expect(draft('handlingsplan', decision('bereder', 'väntar') + decision('antar', 'fattat'))).toBe(false);
  });

  test('but not for ever, where nobody knows any longer', () => {
    expect(draft('handlingsplan', decision('antar', 'okänt'))).toBe(false);
  });

  test('but not again, when it is to be prolonged', () => {
    expect(draft('handlingsplan', decision('antar', 'fattat') + decision('förlänger', 'väntar'))).toBe(false);
    expect(draft('handlingsplan', decision('förlänger', 'fattat'))).toBe(false);
    expect(draft('handlingsplan', decision('förlänger', 'väntar'))).toBe(true);
  });

  test('as a memo only until it is laid before those who decide', () => {
    const proposal = '---\ntyp: beslut\n---\n\n# Förslag\n\n- att anta planen\n';
    expect(draft('beslutsunderlag', '')).toBe(true);
    expect(draft('beslutsunderlag', decision('godkänner', 'föreslaget'))).toBe(false);
    expect(draft('medelsförslag', '', { '1-förslag.md': proposal })).toBe(false);
  });
});
