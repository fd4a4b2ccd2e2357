import { deflateSync } from 'node:zlib';

/** A PNG of so many points, as costly to read as one can be: interlaced, with an alpha, all of one colour. */
export const png = (width, height) => {
  const part = (name, data) => {
    const all = Buffer.alloc(data.length + 12);
    all.writeUInt32BE(data.length, 0);
    all.write(name, 4, 'latin1');
    data.copy(all, 8);
    all.writeUInt32BE(crc32(all.subarray(4, data.length + 8)), data.length + 8);
    return all;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 1], 8);
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  const bytes = passes.reduce(
    (sum, [x, y, dx, dy]) => sum + Math.ceil((height - y) / dy) * (1 + 4 * Math.ceil((width - x) / dx)),
    0,
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.alloc(bytes))),
    part('IEND', Buffer.alloc(0)),
  ]);
};

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
