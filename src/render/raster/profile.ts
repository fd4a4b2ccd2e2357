/** Tags that say what colours mean. All others are words: who made the profile, of which screen, when. */
const COLOURS = [
  'wtpt',
  'bkpt',
  'chad',
  'rXYZ',
  'gXYZ',
  'bXYZ',
  'rTRC',
  'gTRC',
  'bTRC',
  'kTRC',
  'A2B0',
  'A2B1',
  'A2B2',
  'B2A0',
  'B2A1',
  'B2A2',
];
/** Profiles of cameras, screens, printers and spaces. */
const CLASSES = ['scnr', 'mntr', 'prtr', 'spac'];
const SPACE = { grey: 'GRAY', rgb: 'RGB ' } as const;
const NEEDED = {
  grey: ['wtpt', 'kTRC'],
  rgb: ['wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'],
} as const;
const HEAD = 128;

/**
 * An ICC profile with all that its colours need and nothing else; undefined where it is none for such a picture. A profile carries
 * its maker's words and hours, and one made for a screen often its owner's name.
 */
export function cleanProfile(bytes: Uint8Array | undefined, colour: 'grey' | 'rgb'): Uint8Array | undefined {
  if (!bytes || bytes.length < HEAD + 4) return undefined;
  const old = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => old.toString('latin1', at, at + 4);
  const version = old[8]!;
  const isSound =
    word(36) === 'acsp' &&
    (version === 2 || version === 4) &&
    CLASSES.includes(word(12)) &&
    word(16) === SPACE[colour];
  if (!isSound) return undefined;
  const tags = tagsOf(old);
  const isWhole = (names: readonly string[]) => names.every((name) => tags.has(name));
  if (!isWhole(NEEDED[colour]) && !isWhole(['A2B0', 'wtpt'])) return undefined;
  return written(headOf(old), [
    ['desc', version === 2 ? oldWords('desc') : newWords()],
    ['cprt', version === 2 ? oldWords('text') : newWords()],
    ...tags,
  ]);
}

function tagsOf(profile: Buffer): ReadonlyMap<string, Buffer> {
  const tags = new Map<string, Buffer>();
  const count = Math.min(profile.readUInt32BE(HEAD), 100);
  for (let i = 0, at = HEAD + 4; i < count && at + 12 <= profile.length; i++, at += 12) {
    const name = profile.toString('latin1', at, at + 4);
    const [offset, size] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
    if (COLOURS.includes(name) && size >= 8 && offset + size <= profile.length)
      tags.set(name, cut(profile.subarray(offset, offset + size)));
  }
  return tags;
}

/** Numbers that `para` has, by which of its formulas it is. */
const PARAMETERS = [1, 3, 4, 5, 7];

/** No longer than what it says that it holds. What is in many parts (tables of colours) is kept as it is. */
function cut(tag: Buffer): Buffer {
  const type = tag.toString('latin1', 0, 4);
  const number = tag.length >= 12 ? tag.readUInt32BE(8) : 0;
  const lengths: { readonly [type: string]: number } = {
    'XYZ ': 20,
    sf32: 8 + 4 * 9,
    curv: 12 + 2 * number,
    para: 12 + 4 * (PARAMETERS[number >> 16] ?? 7),
  };
  return tag.subarray(0, lengths[type]);
}

/** Version, class, spaces and white: the makers, the programs and the hour are left out. */
function headOf(old: Buffer): Buffer {
  const head = Buffer.alloc(HEAD);
  for (const [from, to] of [
    [8, 24],
    [36, 40],
    [64, 80],
  ] as const)
    old.copy(head, from, from, to);
  // A day must stand there: the first of a century.
  head.set([0x07, 0xd0, 0, 1, 0, 1], 24);
  return head;
}

/** Every tag on a fourth byte; those alike, as the three curves often are, are written once. */
function written(head: Buffer, tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const parts: Buffer[] = [];
  const places = new Map<string, number>();
  let end = HEAD + table.length;
  tags.forEach(([name, data], i) => {
    const key = data.toString('latin1');
    let place = places.get(key);
    if (place === undefined) {
      place = end;
      places.set(key, place);
      parts.push(data, Buffer.alloc(-data.length & 3));
      end += data.length + (-data.length & 3);
    }
    table.write(name, 4 + 12 * i, 'latin1');
    table.writeUInt32BE(place, 8 + 12 * i);
    table.writeUInt32BE(data.length, 12 + 12 * i);
  });
  head.writeUInt32BE(end, 0);
  return Buffer.concat([head, table, ...parts]);
}

const WORDS = 'RGB';

/** Version 2: `text`, or `desc` with its two other languages left empty. */
function oldWords(type: 'text' | 'desc'): Buffer {
  const words = Buffer.from(`${WORDS}\0`, 'latin1');
  if (type === 'text') return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), words]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  return Buffer.concat([Buffer.from('desc\0\0\0\0', 'latin1'), length, words, Buffer.alloc(78)]);
}

/** Version 4: one record of words in English. */
function newWords(): Buffer {
  const head = Buffer.alloc(28);
  head.write('mluc', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(12, 12);
  head.write('enUS', 16, 'latin1');
  head.writeUInt32BE(2 * WORDS.length, 20);
  head.writeUInt32BE(28, 24);
  const words = Buffer.from(WORDS, 'utf16le').swap16();
  return Buffer.concat([head, words]);
}
