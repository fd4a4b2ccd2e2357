import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../../src/render/joints.ts';
import { isDivisible, loadHyphenator } from '../../../src/render/pdf/hyphenate.ts';

const never = () => false;

describe('hyphenation', () => {
  it.each([
    ['ungdomsmottagningarna', 'ungdoms|mottagningarna'],
    ['suicidprevention', 'suicid|prevention'],
    ['socialtjänst', 'social|tjänst'],
    ['Samsjuklighet', 'Sam|sjuklighet'],
    ['primärvårdsenhet', 'primärvårds|enhet'],
    ['barnungdomspsykiatri', 'barn|ungdoms|psykiatri'],
    ['Handlingsplaner', 'Handlings|planer'],
    ['brukarinflytandesamordnare', 'brukar|inflytande|sam|ordnare'],
    ['Suicidpreventionssamordning', 'Suicid|preventions|sam|ordning'],
    ['implementeringsstödet', 'implementerings|stödet'],
    ['funktionsnedsättning', 'funktions|nedsättning'],
    ['samhällsdeltagande', 'samhälls|deltagande'],
    ['sammanfattning', 'samman|fattning'],
    ['sjukdomsförebyggande', 'sjukdoms|förebyggande'],
    ['nulägesbeskrivning', 'nuläges|beskrivning'],
    ['försörjningsstödsenhet', 'försörjnings|stödsenhet'],
    ['överenskommelsen', 'överens|kommelsen'],
    ['levnadsvanor', 'levnads|vanor'],
  ])('divides %s at its joint', (word, expected) => {
    expect(compoundParts(word).join('|')).toBe(expected);
  });

  it.each([
    'socialstyrelsens',
    'kommunikationen',
    'processerna',
    'individuella',
    'personalen',
    'programmets',
    'direktören',
    'metoderna',
    'analyserade',
    'systematiskt',
    'intresserade',
    'sjukligheten',
    'tidskrift',
  ])('sees no joint before an ending in %s', (word) => {
    const parts = compoundParts(word);
    expect(parts.at(-1)?.length).toBeGreaterThan(6);
    expect(parts.length).toBeLessThanOrEqual(word === 'socialstyrelsens' ? 2 : 1);
  });

  it.each([['Handlingsplaner', 'Handlings|planer']])('divides %s at its joint', (word, expected) => {
    expect(compoundParts(word).join('|')).toBe(expected);
  });

  it('divides by syllables only the parts that do not fit', async () => {
    const hyphenate = await loadHyphenator();
    expect(hyphenate('ungdomsmottagning', undefined, (part) => part.length <= 10)).toEqual([
      'ungdoms',
      'mottagning',
    ]);
    const fine = hyphenate('ungdomsmottagning', undefined, (part) => part.length <= 8);
    expect(fine[0]).toBe('ungdoms');
    expect(fine.length).toBeGreaterThan(2);
  });

  it('loses and adds no letter, and leaves no stumps', async () => {
    const hyphenate = await loadHyphenator();
    for (const word of [
      'implementeringsstöd',
      'överenskommelsen',
      'Björksele',
      'åtgärdsprogram',
      'verksamhetschefer',
    ]) {
      const parts = hyphenate(word, undefined, never);
      expect(parts.join('')).toBe(word);
      expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThanOrEqual(2);
      expect(parts.at(-1)!.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('divides no amounts, addresses or short words', () => {
    for (const word of ['131\u00a0634,63', '1204911', 'N61603', 'www.example.se', 'kommun']) {
      expect(isDivisible(word)).toBe(false);
    }
    expect(isDivisible('handlingsplan,')).toBe(true);
  });
});
