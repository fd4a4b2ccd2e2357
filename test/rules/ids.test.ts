import { describe, expect, test } from 'vitest';
import type { Inline, ProseBlock, Section } from '../../src/model/index.ts';
import { type Checked, checkTexts } from '../support/fixture.ts';

const file = (title: string, body = '', front = '') =>
  `---\ntyp: avsnitt\n${front}---\n\n# ${title}\n\n${body}`;

function idsOf(checked: Checked): readonly string[] {
  const visit = (section: Section): string[] => [section.id, ...section.sections.flatMap(visit)];
  return (checked.edition?.plan.sections ?? []).flatMap(visit);
}

/** Where the links and references of a file's text lead, in order. */
function targetsIn(checked: Checked, title: string): readonly string[] {
  const targets: string[] = [];
  const inlines = (content: readonly Inline[]) => {
    for (const inline of content) {
      if (inline.kind === 'internal') targets.push(inline.id);
      if ('children' in inline) inlines(inline.children);
    }
  };
  const blocks = (list: readonly ProseBlock[]) => {
    for (const block of list) if (block.kind === 'paragraph') inlines(block.content);
  };
  const visit = (section: Section) => {
    if (section.id === title) blocks(section.body);
    section.sections.forEach(visit);
  };
  checked.edition?.plan.sections.forEach(visit);
  return targets;
}

describe('ids', () => {
  test('are what the author wrote, or made of the name and the words', () => {
    expect(idsOf(checkTexts({ '3-Långa namn, med tecken.md': file('Titel', '## Två ord\n') }))).toEqual([
      'inledning',
      'gemensamt',
      'sip',
      'sip.måluppfyllelse',
      'sip.planering',
      'långa-namn-med-tecken',
      'långa-namn-med-tecken.två-ord',
    ]);
  });

  test('that are made never take one that an author wrote, wherever it stands', () => {
    const ids = idsOf(
      checkTexts({
        '3-sip.md': file('A'),
        '4-folder.md': file('B', 'En folder. :plan[folder]'),
        '5-sip-antal.md': file('C'),
        '6-svar.md': file('D', '## Folder\n'),
        '2-gemensamt/2-folder.md': file('E'),
      }),
    );
    expect(ids).toContain('sip.2');
    expect(ids).toContain('folder.2');
    expect(ids).toContain('sip-antal.2');
    expect(ids).toContain('gemensamt.folder');
    expect(ids).not.toContain('svar.folder');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of headings are told apart in a file, and from the files of a chapter', () => {
    const ids = idsOf(
      checkTexts({
        '3-mål/index.md': file('Mål', '## Sip\n\n## Sip\n\n### Sip\n').replace('avsnitt', 'kapitel'),
        '3-mål/1-sip.md': file('Sip'),
      }),
    );
    expect(ids.slice(-5)).toEqual(['mål', 'mål.sip', 'mål.sip-2', 'mål.sip-3', 'mål.sip.2']);
  });

  test('of marks do not become words of a heading', () => {
    const ids = idsOf(
      checkTexts({
        '3-a.md': file(
          'A',
          '## Mål :plan[folder]\n\n## Mer <!-- inte här -->\n\n## Enligt[^1] :se[sip]\n\n[^1]: Not.\n',
        ),
      }),
    );
    expect(ids.slice(-3)).toEqual(['a.mål', 'a.mer', 'a.enligt']);
  });
});

describe('links', () => {
  const LINKS = [
    '[fil](2-gemensamt/1-sip.md)',
    '[rubrik](2-gemensamt/1-sip.md#planering)',
    '[som på GitHub](2-gemensamt/1-sip.md#samordnad-individuell-plan)',
    '[kapitel](2-gemensamt/)',
    '[egen rubrik](#två-ord)',
    '[med stor bokstav](<#Två ord>)',
    '[procent](2-gemensamt/1-sip.md#m%C3%A5luppfyllelse)',
    '[löfte](#folder)',
    '[svar](#affisch)',
    '[indikator](#sip-antal)',
    '[område](#sip)',
  ];

  test('lead to files, headings and ids', () => {
    const body = `${LINKS.join(' ')}\n\nEn folder. :plan[folder] En affisch. :svar[affisch]{status=pågår}\n\n## Två ord\n\nHär.\n`;
    const checked = checkTexts({ '1-inledning.md': file('Inledning', body) });
    expect(checked.said).toEqual([]);
    expect(targetsIn(checked, 'inledning')).toEqual([
      'sip',
      'sip.planering',
      'sip',
      'gemensamt',
      'inledning.två-ord',
      'inledning.två-ord',
      'sip.måluppfyllelse',
      'folder',
      'svar.affisch',
      'indikator.sip-antal',
      'sip',
    ]);
  });

  test('climb between chapters', () => {
    const body = '[upp](../1-inledning.md) [hit](./1-sip.md) [bort](../../2022/plan.md)';
    const checked = checkTexts({ '2-gemensamt/2-b.md': file('B', body) });
    expect(checked.said).toEqual(['2-gemensamt/2-b.md:7 link/broken']);
    expect(targetsIn(checked, 'b')).toEqual(['inledning', 'sip']);
  });

  test('that lead nowhere are met with the nearest name', () => {
    const suggestions = checkTexts({
      '2-gemensamt/2-b.md': file(
        'B',
        '[a](1-sipp.md) [b](1-sip.md#planeringen) [c](#ssip) [d](https:/x) [e](något-helt-annat) [f](www.skr.se) [g](info@region.se)',
      ),
    }).findings.map(({ data }) => ('suggestion' in data ? data.suggestion : '-'));
    expect(suggestions).toEqual([
      '1-sip.md',
      '1-sip.md#planering',
      '#sip',
      '-',
      undefined,
      'https://www.skr.se',
      'mailto:info@region.se',
    ]);
  });
});

describe('a name that is nearly right', () => {
  const suggested = (texts: { readonly [name: string]: string }, year: '2023' | '2024' = '2023') =>
    checkTexts(texts, year).findings.map(
      ({ code, data }) => `${code} ${'suggestion' in data ? data.suggestion : ''}`,
    );

  test.each([
    ['En folder. :plna[folder]', 'directive/unknown :plan'],
    ['Arbetet går. :svar[a]{stauts=pågår}', 'mark/attribute status'],
    ['Arbetet går. :svar[a]{pågår}', 'mark/attribute status=pågår'],
    ['Arbetet går. :svar[a]{status=pagar}', 'mark/value pågår'],
    ['Se :se[sipp].', 'reference/unknown sip'],
  ])('%s: %s', (body, said) => {
    expect(suggested({ '1-inledning.md': file('Inledning', body) })).toEqual([said]);
  });

  test('in the front matter', () => {
    expect(
      suggested({ '1-inledning.md': file('A', '## Mål\n\nFler.\n', 'rol: analys\nonumrerade: [Mal]\n') }),
    ).toEqual(['field/unknown roll', 'heading/unnumbered-unknown Mål']);
  });
});

describe('one fault', () => {
  test('in a file with others that lean on it is said once', () => {
    const leaning = file(
      'Inledning',
      'Se :se[sip], [här](2-gemensamt/1-sip.md#planering) och avsnitt 2.1.1.',
      'område: sip\n',
    );
    for (const broken of ['', '# SIP\n', '---\ntyp: område\n', '---\ntyp: [område\n---\n\n# SIP\n']) {
      const { said } = checkTexts({ '1-inledning.md': leaning, '2-gemensamt/1-sip.md': broken });
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^2-gemensamt\/1-sip\.md:/);
    }
  });

  test('in an area does not make the goals that may stand there unknown', () => {
    const leaning = (goal: string) =>
      `---\ntyp: område\nid: b\nfokusområden: [brukarmedverkan]\nansvariga: [A]\nmål:\n  - id: c\n    text: C\nindikatorer: [suicidtal]\naktiviteter:\n  - id: d\n    text: D\n    mål: [${goal}]\n---\n\n# B\n`;
    const texts = { '2-områden/2-brukarmedverkan.md': leaning('färre-suicid') };
    expect(checkTexts(texts, '2024').said).toEqual([]);
    const broken = { ...texts, '2-områden/1-suicidprevention.md': '---\nid: [\n---\n\n# S\n' };
    expect(checkTexts(broken, '2024').said).toEqual(['2-områden/1-suicidprevention.md:2 yaml/syntax']);
  });

  test('in indikatorer.yaml does not make every indicator unknown', () => {
    expect(checkTexts({ 'indikatorer.yaml': 'suicidtal: [\n' }, '2024').said).toHaveLength(1);
  });

  test('in plan.md does not silence the rules about the rest', () => {
    const { edition, said } = checkTexts({
      'plan.md':
        '---\ntyp: plan\nslag: redovisning\nlän: Gävleborg\nperiod: 2023\növerenskommelse: 2023\n---\n',
      '2-gemensamt/1-sip.md':
        '---\ntyp: område\nid: sip\nfokusområden: [skolan]\nindikatorer: [sip-antal]\n---\n\n# SIP\n',
    });
    expect(edition).toBeUndefined();
    expect(said).toEqual([
      'plan.md:1 field/missing',
      '2-gemensamt/1-sip.md:4 area/unknown',
      '2-gemensamt/1-sip.md:8 area/achievement-missing',
      '2-gemensamt/1-sip.md:8 area/planning-missing',
    ]);
  });
});
