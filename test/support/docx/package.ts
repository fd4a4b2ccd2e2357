import { inflateRawSync } from 'node:zlib';
import { type XmlElement, xmlOf } from './xml.ts';

export interface DocxPackage {
  readonly names: readonly string[];
  /** The dates that the entries carry, in the format's own numbers: time and day. */
  readonly stamps: readonly number[];
  bytes(name: string): Buffer;
  text(name: string): string;
  xml(name: string): XmlElement;
}

/** Reads a ZIP file by its directory, as Word does, and without any code of the program. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = file.readUInt16LE(end + 10);
  const parts = new Map<string, Buffer>();
  const stamps: number[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (file.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') throw new Error('broken directory');
    stamps.push(file.readUInt32LE(at + 12));
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = inflateRawSync(file.subarray(start, start + file.readUInt32LE(at + 20)));
    if (data.length !== file.readUInt32LE(at + 24)) throw new Error(`${name} has another length`);
    if (parts.has(name)) throw new Error(`${name} stands twice`);
    parts.set(name, data);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  const bytesOf = (name: string): Buffer => {
    const data = parts.get(name);
    if (!data) throw new Error(`no ${name}`);
    return data;
  };
  const text = (name: string) => bytesOf(name).toString('utf8');
  return { names: [...parts.keys()], stamps, bytes: bytesOf, text, xml: (name) => xmlOf(text(name)) };
}
