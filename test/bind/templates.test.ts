import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf, readOwnTemplates, readTemplate } from '../../src/bind/index.ts';
import { COLOUR_ROLES, COVER_FORMS, SIDES, SIZE_ROLES, type Template } from '../../src/model/index.ts';
import { ANNEXES, AREA_PARTS, COVER_PARTS } from '../../src/report/outline.ts';
import { png } from '../support/png.ts';
import { BUILT_IN, madeWith, saidOf, templateWorld } from '../support/templates.ts';

const templateOf = (name: string, texts: { readonly [name: string]: string }): Template =>
  readTemplate(name, templateWorld(texts)).template!;

describe('the templates that ship', () => {
  test.each(BUILT_IN)('%s has nothing wrong with it', (name) => {
    expect(readTemplate(name, templateWorld()).findings).toEqual([]);
  });

  test('are two at least, and do not look alike', () => {
    expect(BUILT_IN).toEqual(expect.arrayContaining(['standard', 'profil']));
    const [standard, profil] = [madeWith('standard'), madeWith('profil')];
    expect(profil.theme.cover.form).not.toBe(standard.theme.cover.form);
    expect(profil.theme.colour.accent).not.toBe(standard.theme.colour.accent);
    expect(profil.outlines.handlingsplan.area).not.toEqual(standard.outlines.handlingsplan.area);
  });
});

describe('a template of the workspace', () => {
  test('changes what it names and nothing else', () => {
    const before = madeWith('standard').theme;
    const { theme } = madeWith('lanet', {
      lanet: [
        'färger:',
        '  accent: "#5A1846"',
        'storlekar:',
        '  brödtext: 11,5',
        '  rubrik2: 18',
        'marginaler:',
        '  vänster: 30',
        'radlängd: 72',
        'sidhuvud:',
        '  höger: "{län}"',
        'sidfot:',
        '  höger: ingen',
        '',
      ].join('\n'),
    });
    expect(theme.colour).toEqual({ ...before.colour, accent: '#5a1846' });
    expect(theme.dark).toEqual(before.dark);
    expect(theme.size).toEqual({ ...before.size, body: 11.5, heading: [22, 18, 13, 11.5, 11] });
    expect(theme.page).toEqual({ ...before.page, margin: { ...before.page.margin, left: 85.04 } });
    expect(theme.measure).toBe(72);
    expect(theme.header).toEqual({
      ...before.header,
      right: { kind: 'text', text: '{län}' },
      middle: undefined,
    });
    expect(theme.footer.right).toEqual({ kind: 'text', text: '' });
    expect(theme.font).toEqual(before.font);
  });

  test('builds on another, which builds on another', () => {
    const texts = {
      nedre: 'färger:\n  rubrik: 101010\n  länk: 0a2a5a\nomslag:\n  form: ram\n',
      övre: 'utgår-från: nedre\nfärger:\n  rubrik: "#202020"\n',
    };
    expect(templateOf('övre', texts)).toMatchObject({
      name: 'övre',
      colour: { heading: '#202020', link: '#0a2a5a' },
      cover: 'ram',
    });
  });

  test('stands before the built-in one of its name, and builds on it', () => {
    const { theme } = madeWith('profil', { profil: 'storlekar:\n  titel: 40\n' });
    expect(theme.cover.form).toBe('fält');
    expect(theme.size.coverTitle).toBe(40);
    const own = { standard: 'utgår-från: standard\nomslag:\n  form: ram\n' };
    expect(madeWith('standard', own).theme.cover.form).toBe('ram');
    // What builds on nothing by name builds on the workspace's own standard too; what ships does not.
    expect(madeWith('lanet', { ...own, lanet: 'radlängd: 70\n' }).theme.cover.form).toBe('ram');
    expect(madeWith('profil', own).theme.cover.form).toBe('fält');
  });

  test('orders the parts of a report and leaves none of them out', () => {
    const { outlines } = madeWith('lanet', {
      lanet:
        'disposition:\n  handlingsplan:\n    område: [mål, text]\n    omslag: [datum]\n    bilagor: [om-dokumentet]\n    fråga-efter: []\n    innehåll:\n      djup: 1\n',
    });
    const before = madeWith('standard').outlines;
    const { handlingsplan } = outlines;
    expect(handlingsplan.area.slice(0, 3)).toEqual(['mål', 'text', 'fokusområden']);
    expect(handlingsplan.cover[0]).toBe('datum');
    expect(handlingsplan.annexes[0]).toBe('om-dokumentet');
    for (const part of ['area', 'cover', 'annexes'] as const)
      expect([...handlingsplan[part]].sort()).toEqual([...before.handlingsplan[part]].sort());
    expect(handlingsplan.ask).toEqual([]);
    expect(handlingsplan.contents.depth).toBe(1);
    expect(outlines.redovisning).toEqual(before.redovisning);
  });

  test('is not there', () => {
    expect(readTemplate('lanet', templateWorld()).template).toBeUndefined();
  });
});

describe('what is wrong with a template', () => {
  const said = (text: string, files = {}) => saidOf('lanet', { lanet: text }, files).said;

  test('is said of an unknown word, a size, a margin and an order, at their lines', () => {
    expect(said('färgar:\n  text: 101010\n')).toEqual(['lanet:1 field/unknown']);
    expect(said('storlekar:\n  titel: 90\n')).toEqual(['lanet:2 field/format']);
    expect(said('marginaler:\n  över: 5\n')).toEqual(['lanet:2 field/format']);
    expect(said('radlängd: 200\n')).toEqual(['lanet:1 field/format']);
    expect(said('omslag:\n  form: bandd\n')).toEqual(['lanet:2 field/value']);
    expect(said('disposition:\n  redovisning:\n    område: [mål, text, mål]\n')).toEqual([
      'lanet:3 field/value',
    ]);
  });

  test('is told as what was meant where YAML reads something else', () => {
    const world = templateWorld({ lanet: 'färger:\n  text: #101010\nsidfot:\n  mitten: {titel}\n' });
    const { findings } = readTemplate('lanet', world);
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ['field/format', { field: 'text', value: '#101010', format: 'färg' }],
      ['field/format', { field: 'mitten', value: '{titel}', format: 'plats' }],
    ]);
  });

  test('is said of a logo that is not there, no picture, elsewhere or without words', () => {
    const logo = (file: string, text = 'Region Exempel') =>
      `omslag:\n  logotyp:\n    fil: ${file}\n    text: ${text}\n    bredd: 40\n`;
    const files = {
      'templates/lanet/logotyp.png': png(60, 20),
      'templates/lanet/text.png': png(60, 20).slice(0, 60),
    };
    expect(said(logo('logotyp.png'), files)).toEqual([]);
    expect(said(logo('logga.png'), files)).toEqual(['lanet:3 picture/missing']);
    expect(said(logo('text.png'), files)).toEqual(['lanet:3 picture/format']);
    expect(said(logo('https://example.se/logotyp.png'), files)).toEqual(['lanet:3 picture/remote']);
    expect(said(logo('../../../logotyp.png'), files)).toEqual(['lanet:3 path/outside-workspace']);
    expect(said(logo('logotyp.png', '""'), files)).toEqual(['lanet:4 field/empty']);
  });

  test('is said of a character that the fonts lack', () => {
    expect(said('sidfot:\n  vänster: Länet 😀\n')).toEqual(['lanet:2 character/no-glyph']);
  });

  test('is said of the file itself', () => {
    expect(said('färger: [\n')).toEqual(['lanet:1 yaml/syntax']);
    expect(said('- färger\n')).toEqual(['lanet:1 field/type']);
  });

  test('comes to an end however templates build on each other', () => {
    const circle = { a: 'utgår-från: b\n', b: 'utgår-från: c\n', c: 'utgår-från: b\n' };
    expect(saidOf('a', circle).said).toEqual(['c:1 template/circle']);
    const own = { standard: 'utgår-från: lanet\n', lanet: 'radlängd: 70\n' };
    expect(saidOf('standard', own).said).toEqual(['lanet:1 template/circle']);
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `m${i + 1}`,
          i + 1 === length ? 'radlängd: 70\n' : `utgår-från: m${i + 2}\n`,
        ]),
      );
    expect(saidOf('m1', chain(5)).said).toEqual([]);
    expect(saidOf('m1', chain(6)).said).toEqual(['m5:1 template/chain-too-long']);
  });

  test('is said of every template of the workspace, and once', () => {
    const texts = { a: 'utgår-från: b\n', b: 'färger:\n  text: cccccc\n', c: 'utgår-från: b\nradlängd: 7\n' };
    const { findings } = readOwnTemplates(templateWorld(texts));
    expect(findings.map(({ code, span }) => `${span.path} ${code}`)).toEqual([
      'templates/b/mall.yaml template/contrast',
      'templates/b/mall.yaml template/contrast',
      'templates/c/mall.yaml field/format',
    ]);
  });
});

describe('contrast', () => {
  test('is measured as WCAG measures it', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#ffffff', '#767676')).toBe(contrastOf('#767676', '#ffffff'));
  });

  const contrasts = (text: string) =>
    readTemplate('lanet', templateWorld({ lanet: text })).findings.flatMap((found) =>
      found.code === 'template/contrast' ? [found.data] : [],
    );

  test('is asked of text on paper and on tint, and says what it found', () => {
    expect(contrasts('färger:\n  accent: "#e87722"\n')).toEqual([
      { role: 'accent', colour: '#e87722', ground: 'papper', on: '#ffffff', ratio: 2.96, wanted: 7 },
      { role: 'accent', colour: '#e87722', ground: 'ton', on: '#f0f4f5', ratio: 2.67, wanted: 7 },
    ]);
  });

  test('is asked of the series of a chart on paper', () => {
    expect(contrasts('färger:\n  serie4: ffd100\n')).toMatchObject([
      { role: 'serie4', ground: 'papper', wanted: 3 },
    ]);
  });

  test('is asked in the dark as well', () => {
    expect(contrasts('mörka-färger:\n  text: "#444444"\n')).toHaveLength(2);
    expect(contrasts('mörka-färger:\n  linje: "#12191e"\n')).toEqual([]);
  });

  test('is asked of the colours below where only the ground has changed, at the ground', () => {
    const { said } = saidOf('lanet', { lanet: 'färger:\n  linje: dddddd\n  papper: 808080\n' });
    expect(new Set(said)).toEqual(new Set(['lanet:3 template/contrast']));
    expect(said.length).toBeGreaterThanOrEqual(5);
  });

  /** Whatever grey a text is given, it passes exactly where the ratio says so. */
  test('passes a colour exactly when the ratio is reached', () => {
    for (let grey = 0; grey < 256; grey += 5) {
      const colour = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      const wanted = ['#ffffff', '#f0f4f5'].filter((ground) => contrastOf(colour, ground) < 7);
      expect(
        contrasts(`färger:\n  text: "${colour}"\n`).map(({ on }) => on),
        colour,
      ).toEqual(wanted);
    }
  });
});

test('the handbook shows a template with nothing wrong in it', () => {
  const handbook = readFileSync('docs/handbok/mall.md', 'utf8');
  const [, shown = ''] =
    /```yaml\n(# yaml-language-server: \$schema=\S*mall\.schema\.json\n[\s\S]*?)```/.exec(handbook) ?? [];
  expect(shown).toContain('utgår-från');
  expect(saidOf('lanet', { lanet: shown }, { 'templates/lanet/logotyp.png': png(60, 20) }).said).toEqual([]);
});

test('the schema and the code know the same words', () => {
  const schema = JSON.parse(readFileSync('schema/mall.schema.json', 'utf8'));
  const { properties, $defs } = schema;
  const counts = [properties.färger, properties.storlekar, properties.marginaler].map(
    (group) => Object.keys(group.properties).length,
  );
  expect(counts).toEqual([COLOUR_ROLES.length, SIZE_ROLES.length, SIDES.length]);
  expect(properties['mörka-färger'].properties).toEqual(properties.färger.properties);
  expect(properties.omslag.properties.form.enum).toEqual([...COVER_FORMS]);
  const { omslag, område, bilagor } = $defs.disposition.properties;
  expect(omslag.items.enum).toEqual([...COVER_PARTS]);
  expect(område.items.enum).toEqual([...AREA_PARTS]);
  expect(bilagor.items.enum).toEqual([...ANNEXES]);
  const plan = JSON.parse(readFileSync('schema/plan.schema.json', 'utf8'));
  expect(Object.keys(properties.disposition.properties).sort()).toEqual(
    [...plan.properties.slag.enum].sort(),
  );
});
