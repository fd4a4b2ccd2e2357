import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import { readPath } from '../../src/bind/pictures/svg/path.ts';
import { readSvg } from '../../src/bind/pictures/svg/read-svg.ts';
import type { PictureDrawing } from '../../src/model/index.ts';
import { checkFiles, laidOver, readBase, textFile } from '../support/fixture.ts';
import { processorTimeSince } from '../support/processor-time.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const GRADIENT = (stops: string, more = '') => `<linearGradient id="g" ${more}>${stops}</linearGradient>`;
const shapes = (inside: string) => (readSvg(svg(inside)) as PictureDrawing).shapes;
const path = (data: string) => JSON.stringify(readPath(data));

describe('an SVG', () => {
  test('is read as paths with their colours, in its own units', () => {
    expect(readSvg(svg('<rect x="1" y="2" width="3" height="4" fill="#abc"/>'))).toEqual({
      width: 100,
      height: 50,
      shapes: [
        {
          kind: 'path',
          commands: [['M', 1, 2], ['L', 4, 2], ['L', 4, 6], ['L', 1, 6], ['Z']],
          fill: '#aabbcc',
          stroke: undefined,
        },
      ],
    });
  });

  test('keeps its shape when its size and its view differ', () => {
    const drawing = readSvg(
      svg('<line x2="10" y2="10" stroke="red"/>', 'width="200px" height="200" viewBox="0 0 10 10"'),
    );
    expect(drawing).toMatchObject({ width: 200, height: 200 });
    expect((drawing as PictureDrawing).shapes[0]).toMatchObject({
      commands: [
        ['M', 0, 0],
        ['L', 200, 200],
      ],
      fill: undefined,
      stroke: { ink: '#ff0000', width: 20 },
    });
  });

  test('inherits paint and adds up transforms', () => {
    const inside =
      '<g fill="none" style="stroke:#0b5a70;stroke-width:2" transform="translate(10,0)"><g transform="scale(2) rotate(90)"><path d="M1 0h1"/></g></g>';
    const [shape] = shapes(inside);
    expect(shape).toMatchObject({ fill: undefined, stroke: { ink: '#0b5a70', width: 4 } });
    const commands = (shape as unknown as { commands: (string | number)[][] }).commands.map(
      ([sign, ...n]) => [sign, ...n.map((value) => Math.round(Number(value) * 1000) / 1000)],
    );
    expect(commands).toEqual([
      ['M', 10, 2],
      ['L', 10, 4],
    ]);
  });

  test('has circles, ellipses, polygons and rounded corners as curves', () => {
    const inside =
      '<circle cx="5" cy="5" r="5"/><ellipse cx="5" cy="5" rx="5" ry="2"/><polygon points="0,0 5,5 0,5"/><polyline points="0 0 1 1" stroke="black"/><rect width="10" height="10" rx="2"/>';
    expect(shapes(inside).length).toBe(5);
    for (const shape of shapes(inside)) expect(JSON.stringify(shape)).not.toMatch(/null|NaN/);
  });

  test('has its words where they stand', () => {
    const inside =
      '<text x="10" y="20" font-size="8" font-weight="bold" text-anchor="middle">Gävle &amp; <tspan x="10" dy="9">Hofors</tspan></text>';
    expect(shapes(inside)).toEqual([
      { kind: 'text', x: 10, y: 20, anchor: 'middle', size: 8, bold: true, ink: '#000000', text: 'Gävle &' },
      { kind: 'text', x: 10, y: 29, anchor: 'middle', size: 8, bold: true, ink: '#000000', text: 'Hofors' },
    ]);
  });

  test('shows nothing of what it hides, and nothing of other programs’ notes', () => {
    const inside =
      '<title>t</title><desc>d</desc><sodipodi:namedview/><rect width="1" height="1" style="display:none"/><g visibility="hidden"><rect width="1" height="1"/></g><!-- c -->';
    expect(shapes(inside)).toEqual([]);
  });

  test.each([
    ['svg-active', '<script>alert(1)</script>'],
    ['svg-active', '<g><a href="#x"><rect/></a></g>'],
    ['svg-active', '<rect onclick="alert(1)" width="1" height="1"/>'],
    ['svg-active', '<foreignObject><p>Hej</p></foreignObject>'],
    ['svg-active', '<switch><foreignObject><p>Hej</p></foreignObject></switch>'],
    ['svg-active', '<rect width="1" height="1"><animate attributeName="x"/></rect>'],
    ['svg-active', '<defs><script/></defs>'],
    ['svg-outside', '<image href="https://example.se/a.png"/>'],
    ['svg-outside', '<use href="andra.svg#a"/>'],
    ['svg-outside', '<style>@import url(https://example.se/a.css);</style>'],
    ['svg-outside', '<style>rect{fill:url(https://example.se/a.svg#b)}</style>'],
    ['svg-outside', '<rect fill="url(https://example.se/a.svg#b)" width="1" height="1"/>'],
    ['broken', '<g>'],
    ['broken', '<rect width="1" width="2"/>'],
    ['broken', '<text>&nbsp;</text>'],
  ])('is refused as %s: %s', (reason, inside) => {
    expect(readSvg(svg(inside))).toEqual({ reason });
  });

  test.each([
    ['image', '<image href="data:image/png;base64,iVBORw0KGgo="/>'],
    ['filter', '<rect filter="url(#f)" width="1" height="1"/><filter id="f"/>'],
    ['mask', '<g mask="url(#m)"><rect width="1" height="1"/></g>'],
    ['marker', '<path marker-end="url(#m)" d="M0 0h1" stroke="red"/>'],
    ['pattern', '<pattern id="p"/><rect fill="url(#p)" width="1" height="1"/>'],
    ['textPath', '<text><textPath href="#a">Ord</textPath></text>'],
    ['text-decoration', '<text style="text-decoration:underline">Ord</text>'],
    ['mix-blend-mode', '<g style="mix-blend-mode:multiply"/>'],
    ['writing-mode', '<text writing-mode="tb">Ord</text>'],
    ['rotate', '<text rotate="20">Ord</text>'],
    [
      'stop-opacity',
      `${GRADIENT('<stop stop-opacity="0"/><stop offset="1"/>')}<rect fill="url(#g)" width="1" height="1"/>`,
    ],
    [
      'spreadMethod',
      `${GRADIENT('<stop/><stop offset="1" stop-color="red"/>', 'spreadMethod="repeat" x2="0.2"')}<rect fill="url(#g)" width="1" height="1"/>`,
    ],
    [
      'stroke-gradient',
      `${GRADIENT('<stop/><stop offset="1" stop-color="red"/>')}<rect stroke="url(#g)" width="1" height="1"/>`,
    ],
    ['text-stroke', '<text stroke="red">Ord</text>'],
    ['clip-path', '<rect clip-path="inset(1px)" width="1" height="1"/>'],
    ['style', '<style>@media print { rect { fill: red } }</style>'],
    ['style', '<style>rect:nth-child(2) { fill: red }</style>'],
    ['transform', '<g transform="perspective(2)"/>'],
    ['path', '<path d="M0 0 X"/>'],
    ['marquee', '<marquee/>'],
    ['text', 'ord'],
    ['fill: rgb(a)', '<rect fill="rgb(a)" width="1" height="1"/>'],
    ['too-far', '<path d="M0 0L1e300 0" stroke="red"/>'],
    [
      'too-far',
      '<g transform="scale(1e5)"><g transform="scale(1e5)"><path d="M0 0L1 0" stroke="red"/></g></g>',
    ],
    ['use', '<g id="a"><use href="#a"/></g>'],
    ['filter|marquee', '<rect filter="url(#f)" width="1" height="1"/><marquee/><g filter="url(#f)"/>'],
  ])('names what is not drawn: %s', (detail, inside) => {
    expect(readSvg(svg(inside))).toEqual({ reason: 'svg-part', detail });
  });

  test('with words of its own in its document type, or an entity that grows, is never read', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`;
    expect(readSvg(bomb)).toEqual({ reason: 'svg-active' });
    expect(readSvg('<?xml-stylesheet href="a.css"?><svg/>')).toEqual({ reason: 'svg-active' });
    const named =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(readSvg(`${named}${svg('').replace(/^.*\n/, '')}`)).toMatchObject({ width: 100, height: 50 });
  });

  test.each([
    ['quotes that never end', `<svg ${'a="'.repeat(100_000)}`],
    ['attributes', `<svg ${'a="b" '.repeat(100_000)}`],
    ['spaces', `<svg${' '.repeat(500_000)}x`],
    ['groups', `<svg viewBox="0 0 1 1">${'<g>'.repeat(200_000)}`],
    ['digits in an arc', svg(`<path d="M0 0a${'1'.repeat(800_000)}"/>`)],
    ['numbers', svg(`<path d="M0 0${' 1'.repeat(400_000)}"/>`)],
    ['spaces in a path', svg(`<path d="M0 0${' '.repeat(500_000)}x"/>`)],
    ['arcs', svg(`<path d="M0 0${'a1 1 0 01 1 1'.repeat(60_000)}"/>`)],
    ['points', svg(`<polyline points="${'1,1 '.repeat(200_000)}" stroke="red"/>`)],
    ['brackets in a transform', svg(`<g transform="${'a('.repeat(300_000)}"/>`)],
    ['properties', svg(`<g style="${'a:b;'.repeat(200_000)}"/>`)],
    ['ampersands', svg(`<text>${'&'.repeat(500_000)}</text>`)],
    ['comments', svg('<!--'.repeat(200_000))],
    [
      'uses of uses',
      svg(
        `<g id="a0"><rect width="1" height="1"/></g>${Array.from({ length: 9 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join('')}`,
      ),
    ],
    ['rules', svg(`<style>${'a b c d e f g h > i { fill: red }'.repeat(10_000)}</style>`)],
    [
      'rules for many',
      svg(
        `<style>${'g g g g rect { fill: red }'.repeat(300)}</style>${'<g>'.repeat(40)}${'<rect width="1" height="1"/>'.repeat(5_000)}${'</g>'.repeat(40)}`,
      ),
    ],
  ])('of endless %s is told of in a moment', (_, source) => {
    const before = process.cpuUsage();
    expect(['string', 'object']).toContain(typeof readSvg(source));
    expect(processorTimeSince(before)).toBeLessThan(4000);
  });
});

describe('path data', () => {
  test('may be relative, shortened and written together', () => {
    expect(path('M1 2l3-4H9v.5z')).toBe('[["M",1,2],["L",4,-2],["L",9,-2],["L",9,-1.5],["Z"]]');
    expect(path('m1 1 2 2')).toBe('[["M",1,1],["L",3,3]]');
    expect(path('M0,0C1,1 2,1 3,0S5-1 6,0')).toBe('[["M",0,0],["C",1,1,2,1,3,0],["C",4,-1,5,-1,6,0]]');
    expect(path('')).toBe('[]');
  });

  test('goes on from where a closed part began', () => {
    expect(path('M5 5h1zl1 1')).toBe('[["M",5,5],["L",6,5],["Z"],["L",6,6]]');
  });

  test.each([
    ['A10 10 0 0 1 20 20A10 10 0 0 1 40 40', 'A10 10 0 0 1 20 20 10 10 0 0 1 40 40'],
    ['a5 5 0 0 1 5 5a10 10 0 1 0 10 10', 'a5 5 0 015 5 10 10 0 1010 10'],
    ['a10 10 0 0 1 10 10a1 1 0 0 1 1 1', 'a10 10 0 0110 10 1 1 0 011 1'],
    ['a1.5 .5 0 0 1 .5 .5', 'a1.5.5 0 01.5.5'],
    ['a1 1 0 0 1 1 1', 'a1 1-0 0,1,1,1,'],
    ['a1e1 1e1 0 0 1 -1 -1', 'a1e1 1e1 0 01-1-1'],
  ])('reads %s as short as programs write it: %s', (long, short) => {
    expect(readPath(`M0 0${long}`)).toBeDefined();
    expect(path(`M0 0${short}`)).toBe(path(`M0 0${long}`));
  });

  test('holds a flag to be 0 or 1, and wants all numbers of a command', () => {
    for (const data of ['a1 1 0 2 1 1 1', 'a1 1 0 0 1 1', 'L1', 'l1 1 1', 'z1 1', 'M', 'x', 'L1 1&'])
      expect(readPath(`M0 0${data}`), data).toBeUndefined();
  });

  test('puts a part that is used as a clip, and a drawing in the drawing without a size, where they are said to stand', () => {
    const [clipped] = shapes(
      '<defs><rect id="r" width="10" height="10"/><clipPath id="c"><use href="#r" x="20" y="5"/></clipPath></defs><rect clip-path="url(#c)" width="100" height="50"/>',
    );
    expect(clipped).toMatchObject({
      clip: { commands: [['M', 20, 5], ['L', 30, 5], ['L', 30, 15], ['L', 20, 15], ['Z']] },
    });
    const [inner] = shapes('<svg x="10" y="5" overflow="visible"><rect width="1" height="1"/></svg>');
    expect(inner).toMatchObject({
      commands: [['M', 10, 5], ['L', 11, 5], ['L', 11, 6], ['L', 10, 6], ['Z']],
    });
  });

  test('weighs what is important over what is not, as browsers do', () => {
    const fillOf = (sheet: string, own: string) =>
      shapes(`<style>${sheet}</style><rect class="a" ${own} width="1" height="1"/>`)[0];
    expect(fillOf('.a{fill:red !important}', 'style="fill:blue"')).toMatchObject({ fill: '#ff0000' });
    expect(fillOf('.a{fill:red}', 'style="fill:blue"')).toMatchObject({ fill: '#0000ff' });
    expect(fillOf('.a{fill:red!important} rect.a{fill:lime}', '')).toMatchObject({ fill: '#ff0000' });
    expect(fillOf('.a{fill:red!important}', 'style="fill:blue !IMPORTANT"')).toMatchObject({
      fill: '#0000ff',
    });
  });

  test('has arcs as curves that end where they should', () => {
    const arc = readPath('M0 0a5 5 0 0110 0')!;
    expect(arc.at(-1)?.slice(-2)).toEqual([10, 0]);
    expect(arc.length).toBe(3);
    const half = arc[1] as readonly number[];
    expect(half.at(-2)).toBeCloseTo(5);
    expect(half.at(-1)).toBeCloseTo(-5);
  });

  test.each([
    'L1 1',
    'M1',
    'M1 1Q1',
    'M0 0 z 1',
    'M0 0 5',
  ])('is refused when it says too little: %s', (data) => {
    expect(readPath(data)).toBeUndefined();
  });
});

describe('an SVG in a plan', () => {
  const text = `---\ntyp: avsnitt\n---\n\n# Inledning\n\n![En karta](karta.svg "Länet")\n`;
  const said = (content: string | Uint8Array, name = 'karta.svg') => {
    const file = typeof content === 'string' ? textFile(content) : content;
    const over = new Map([
      ['1-inledning.md', textFile(text.replace('karta.svg', name))],
      [name, file],
    ]);
    return checkFiles(laidOver(readBase('2023'), over));
  };

  test('is a figure with its drawing', () => {
    const { edition, said: findings } = said(svg('<circle r="4" fill="teal"/>'));
    expect(findings).toEqual([]);
    const [block] = edition!.plan.sections[0]!.body;
    expect(block).toMatchObject({ kind: 'figure', figure: { format: 'svg', width: 100, height: 50 } });
  });

  test('is a finding where it may not be shown, and its alternative stays', () => {
    const { findings, edition } = said(svg('<script/>'));
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ['picture/format', { target: 'karta.svg', reason: 'svg-active', detail: undefined }],
    ]);
    expect(JSON.stringify(edition!.plan.sections[0]!.body)).toContain('En karta');
  });

  test('is looked through for characters that no face has', () => {
    const { findings } = said(svg('<text x="1" y="1">漢</text>'));
    expect(findings.map(({ code }) => code)).toEqual(['character/no-glyph']);
  });

  test('is not what its name says when it is something else', () => {
    expect(readPicture('a.svg', textFile('<html></html>'))).toEqual({ reason: 'not-what-the-name-says' });
    expect(readPicture('a.svg', Uint8Array.from([0xff, 0xfe, 0]))).toEqual({
      reason: 'not-what-the-name-says',
    });
    expect(readPicture('a.png', textFile(svg('')))).toEqual({ reason: 'other-kind', detail: 'SVG' });
  });
});

describe('what nobody sees of a drawing is not in it', () => {
  const words = (inside: string) => JSON.stringify(shapes(inside));
  const note = (more: string) => `<text ${more}>Anna, 640823-3234</text>`;

  test.each([
    ['clear', note('y="20" opacity="0"')],
    ['clear with its layer', `<g opacity="0"><rect width="9" height="9"/>${note('y="20"')}</g>`],
    ['clear by its fill', note('y="20" fill-opacity="0"')],
    ['hidden', `<g visibility="hidden">${note('y="20"')}</g>`],
    ['not displayed', `<g display="none">${note('y="20"')}</g>`],
    ['to the right of the page', note('x="101" y="20"')],
    ['to the left of it', note('x="-1" y="20" text-anchor="end"')],
    ['below it', note('y="90"')],
    ['far off, turned', note('transform="translate(2000 0) rotate(90)"')],
    [
      'behind a clip that lies beside it',
      `<clipPath id="c"><rect x="200" width="9" height="9"/></clipPath><g clip-path="url(#c)">${note('y="20"')}</g>`,
    ],
  ])('%s', (_, inside) => {
    expect(words(`<rect width="3" height="3"/>${inside}`)).not.toContain('640823');
    expect(shapes(`<rect width="3" height="3"/>${inside}`)).toHaveLength(1);
  });

  test.each([
    ['half clear', note('y="20" opacity="0.5"')],
    ['half outside', note('x="95" y="20"')],
    ['ending inside', note('x="5" y="20" text-anchor="end"')],
    ['on the edge', note('y="51"')],
    ['turned into it', note('transform="translate(50 140) rotate(-90)"')],
    [
      'with a clear word among others',
      '<text y="20" fill-opacity="0">a<tspan fill-opacity="1">Anna, 640823-3234</tspan></text>',
    ],
  ])('and what is %s stays', (_, inside) => {
    expect(words(inside)).toContain('640823');
  });

  test('a line that is seen stays, whatever its fill', () => {
    expect(shapes('<rect width="9" height="9" fill-opacity="0" stroke="red"/>')).toHaveLength(1);
    expect(shapes('<path d="M-2 10 H-1" stroke="red" stroke-width="4"/>')).toHaveLength(1);
    expect(shapes('<path d="M-90 10 H-80" stroke="red" stroke-width="4"/>')).toHaveLength(0);
  });
});
