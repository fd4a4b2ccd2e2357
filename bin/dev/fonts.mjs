/**
 * Makes the fonts in `templates/fonts/` out of Source Sans 3. Run by hand; the result is committed.
 *
 *   node bin/dev/fonts.mjs
 *
 * Each face is cut down to the characters below, loses its layout tables and gets a plain `kern` table in their place
 * (the renderer measures and draws by advance widths and these pairs, without shaping). The licence reserves the name
 * «Source», so the faces are renamed. Beside them stands `coverage.json`: what all four faces can show.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT = new URL('../../templates/fonts/', import.meta.url);
const PACKAGE = '@expo-google-fonts/source-sans-3';
const FACES = [
  ['Regular', '400Regular/SourceSans3_400Regular.ttf'],
  ['Bold', '700Bold/SourceSans3_700Bold.ttf'],
  ['Italic', '400Regular_Italic/SourceSans3_400Regular_Italic.ttf'],
  ['BoldItalic', '700Bold_Italic/SourceSans3_700Bold_Italic.ttf'],
];

/** Wanted characters, as ranges; those that a face lacks are left out and do not stand in the coverage. */
const WANTED = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1, with no-break space and soft hyphen
  [0x100, 0x17f], // Latin Extended-A, with the letters of North, Lule and South Sámi
  [0x18f, 0x18f],
  [0x1b7, 0x1b7],
  [0x1cd, 0x1dc],
  [0x1e4, 0x1e9],
  [0x1ee, 0x1ef], // Skolt Sámi, pinyin
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x292, 0x292],
  [0x2bc, 0x2bc],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x386, 0x386],
  [0x388, 0x3ce], // Greek
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x2002, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x208e],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2126, 0x2126],
  [0x2150, 0x215e],
  [0x2190, 0x2193],
  [0x2206, 0x2206],
  [0x220f, 0x220f],
  [0x2211, 0x2212],
  [0x221a, 0x221a],
  [0x221e, 0x221e],
  [0x222b, 0x222b],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25aa, 0x25ab],
  [0x25b2, 0x25b2],
  [0x25b6, 0x25b6],
  [0x25bc, 0x25bc],
  [0x25ca, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2610, 0x2611],
  [0x2713, 0x2713],
  [0x2717, 0x2717],
];

/** Characters between which kerning is worth its bytes. */
const KERNED =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉabcdefghijklmnopqrstuvwxyzåäöéüáèčšž0123456789.,:;-–—”’“!?()/»«…';
/** Pairs closer to zero than this, in units of 1/1000 em, are not seen. */
const KERN_FLOOR = 6;

const codePoints = WANTED.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
const covered = [];

for (const [style, file] of FACES) {
  const original = await readFile(require.resolve(`${PACKAGE}/${file}`));
  const source = fontkit.create(original);
  const present = codePoints.filter((code) => source.hasGlyphForCodePoint(code));
  covered.push(new Set(present));
  const cut = await subsetFont(original, String.fromCodePoint(...present), {
    targetFormat: 'sfnt',
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'DSIG'],
  });
  const tables = readTables(cut);
  tables.set('kern', kernTable(kernPairs(source, fontkit.create(cut))));
  tables.set('name', nameTable(style, source));
  tables.delete('gasp');
  const face = writeTables(tables);
  await writeFile(new URL(`PlanSans-${style}.ttf`, OUT), face);
  await writeFile(new URL(`PlanSans-${style}.woff2`, OUT), await fontverter.convert(face, 'woff2'));
  console.log(`PlanSans-${style}.ttf`, face.length, 'bytes,', present.length, 'characters');
}

const everywhere = codePoints.filter((code) => covered.every((face) => face.has(code)));
const missing = codePoints.filter((code) => !everywhere.includes(code));
console.log('not in all faces:', missing.map((code) => `U+${code.toString(16)}`).join(' '));
const ranges = ranged(everywhere.sort((a, b) => a - b));
await writeFile(
  new URL('coverage.json', OUT),
  `{\n  "ranges": [\n${ranges.map(([a, b]) => `    [${a}, ${b}]`).join(',\n')}\n  ]\n}\n`,
);

function ranged(sorted) {
  const out = [];
  for (const code of sorted) {
    const last = out.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else out.push([code, code]);
  }
  return out;
}

/** Pairs of glyph numbers of the cut face, with the adjustment that the source's GPOS gives. */
function kernPairs(source, cut) {
  const off = { liga: false, clig: false, calt: false, ccmp: false, locl: false };
  const pairs = [];
  for (const left of KERNED) {
    for (const right of KERNED) {
      const run = source.layout(left + right, off);
      if (run.glyphs.length !== 2) continue;
      const value = Math.round(run.positions[0].xAdvance - run.glyphs[0].advanceWidth);
      if (Math.abs(value) < KERN_FLOOR) continue;
      pairs.push([
        cut.glyphForCodePoint(left.codePointAt(0)).id,
        cut.glyphForCodePoint(right.codePointAt(0)).id,
        value,
      ]);
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** OpenType `kern`, version 0, one horizontal subtable of format 0. */
function kernTable(pairs) {
  const length = 14 + pairs.length * 6;
  const table = Buffer.alloc(4 + length);
  const power = 2 ** Math.floor(Math.log2(pairs.length));
  [0, 1, 0, length, 1, pairs.length, power * 6, Math.log2(power), (pairs.length - power) * 6].forEach(
    (value, i) => {
      table.writeUInt16BE(value, i * 2);
    },
  );
  pairs.forEach(([left, right, value], i) => {
    table.writeUInt16BE(left, 18 + i * 6);
    table.writeUInt16BE(right, 20 + i * 6);
    table.writeInt16BE(value, 22 + i * 6);
  });
  return table;
}

function nameTable(style, source) {
  const spoken = style.replace('BoldItalic', 'Bold Italic');
  const records = [
    [0, source.name.records.copyright?.en ?? source.copyright],
    [1, 'Plan Sans'],
    [2, spoken],
    [3, `1.0;PLAN;PlanSans-${style}`],
    [4, `Plan Sans ${spoken}`],
    [5, 'Version 1.0'],
    [6, `PlanSans-${style}`],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ];
  const texts = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let at = 0;
  records.forEach(([id], i) => {
    // Windows, Unicode BMP, US English.
    [3, 1, 0x409, id, texts[i].length, at].forEach((value, j) => {
      head.writeUInt16BE(value, 6 + i * 12 + j * 2);
    });
    at += texts[i].length;
  });
  return Buffer.concat([head, ...texts]);
}

function readTables(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    const offset = font.readUInt32BE(entry + 8);
    tables.set(
      font.toString('latin1', entry, entry + 4),
      font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

/** Writes the font file anew, with the checksum of every table and of the whole. */
function writeTables(tables) {
  const tags = [...tables.keys()].sort();
  const head = Buffer.from(tables.get('head'));
  head.writeUInt32BE(0, 8);
  tables.set('head', head);
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const directory = Buffer.alloc(12 + tags.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  [tags.length, power * 16, Math.log2(power), (tags.length - power) * 16].forEach((value, i) => {
    directory.writeUInt16BE(value, 4 + i * 2);
  });
  let offset = directory.length;
  const bodies = tags.map((tag, i) => {
    const table = tables.get(tag);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    directory.write(tag, 12 + i * 16, 'latin1');
    directory.writeUInt32BE(checksum(padded), 16 + i * 16);
    directory.writeUInt32BE(offset, 20 + i * 16);
    directory.writeUInt32BE(table.length, 24 + i * 16);
    offset += padded.length;
    return padded;
  });
  const font = Buffer.concat([directory, ...bodies]);
  const headOffset = directory.readUInt32BE(20 + tags.indexOf('head') * 16);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function checksum(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}
