import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWord, WORD_LIMITS } from '../../src/parse/word/index.ts';
import { NAMESPACES, p, packed, r, wordFile } from '../support/word/index.ts';

const faultOf = async (bytes: Uint8Array) => (await readWord(bytes)).fault;
const plain = () => wordFile({ body: p('Text') });
const withDocument = (xml: string) => wordFile({ body: '', parts: { 'word/document.xml': xml } });

describe('a Word file that is none, or means harm', () => {
  test('is told by what it is', async () => {
    expect(await faultOf(new Uint8Array())).toBe('not-zip');
    expect(await faultOf(Buffer.from('%PDF-1.7'))).toBe('not-zip');
    expect(await faultOf(Buffer.from('{\\rtf1'))).toBe('not-zip');
    expect(await faultOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-format');
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await faultOf(locked)).toBe('encrypted');
    expect(await faultOf(packed({ 'xl/workbook.xml': '<x/>' }))).toBe('not-word');
    expect(await faultOf(withDocument('<a/>'))).toBe('not-word');
  });

  test('is refused when it is cut off, wherever', async () => {
    const bytes = plain();
    expect(await faultOf(bytes)).toBeUndefined();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      expect(await faultOf(cut)).toBe('broken');
    }
  });

  test('gives an answer for any byte that is wrong', async () => {
    const bytes = plain();
    for (let at = 0; at < bytes.length; at += 7) {
      const wrong = Uint8Array.from(bytes);
      wrong[at]! ^= 0xff;
      const outcome = await readWord(wrong);
      expect(outcome.document ?? outcome.fault).toBeDefined();
    }
  });

  test('is refused with an encrypted entry, two of one name, and entries that share bytes', async () => {
    const encrypted = Buffer.from(plain());
    for (
      let at = encrypted.indexOf('PK\u0001\u0002');
      at !== -1;
      at = encrypted.indexOf('PK\u0001\u0002', at + 4)
    )
      encrypted.writeUInt16LE(encrypted.readUInt16LE(at + 8) | 1, at + 8);
    expect(await faultOf(encrypted)).toBe('encrypted');
    const shared = Buffer.from(plain());
    const first = shared.indexOf('PK\u0001\u0002');
    const second = shared.indexOf('PK\u0001\u0002', first + 4);
    shared.writeUInt32LE(shared.readUInt32LE(first + 42), second + 42);
    expect(await faultOf(shared)).toBe('broken');
  });

  test('is refused by what its parts would unpack to, before any is unpacked', async () => {
    const bomb = Buffer.from(wordFile({ body: p('x'.repeat(100)) }));
    const name = bomb.lastIndexOf('word/document.xml');
    bomb.writeUInt32LE(WORD_LIMITS.partBytes + 1, name - 46 + 24);
    expect(await faultOf(bomb)).toBe('too-large');
  });

  test('is refused with more paragraphs than any plan has', async () => {
    const body = '<w:p/>'.repeat(WORD_LIMITS.lines + 1);
    expect(await faultOf(wordFile({ body }))).toBe('too-long');
  });

  test('is refused when a part unpacks to more than it says', async () => {
    const lie = Buffer.from(
      withDocument(
        `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${' '.repeat(3_000_000)}</w:body></w:document>`,
      ),
    );
    const name = lie.lastIndexOf('word/document.xml');
    lie.writeUInt32LE(500, name - 46 + 24);
    expect(await faultOf(lie)).toBe('broken');
    expect(deflateRawSync(Buffer.alloc(1000)).length).toBeLessThan(100);
  });

  test('is refused with a document type or an entity of its own', async () => {
    const body = `<w:document ${NAMESPACES}><w:body>${p('x')}</w:body></w:document>`;
    expect(await faultOf(withDocument(`<!DOCTYPE w:document [<!ENTITY a "b">]>${body}`))).toBe('active');
    expect(await faultOf(withDocument(body.replace('>x<', '>&own;<')))).toBe('broken');
    expect(await faultOf(withDocument(`${body}</x>`))).toBe('broken');
  });

  test('is refused with 20 000 controls in each other', async () => {
    const depth = 20_000;
    const nested = '<w:sdt><w:sdtContent>'.repeat(depth) + p('x') + '</w:sdtContent></w:sdt>'.repeat(depth);
    expect(await faultOf(wordFile({ body: nested }))).toBe('too-deep');
  });

  test('is read as deep as is allowed', async () => {
    const depth = WORD_LIMITS.depth / 2 - 5;
    const blocks =
      '<w:sdt><w:sdtContent>'.repeat(depth) + p('innerst') + '</w:sdtContent></w:sdt>'.repeat(depth);
    expect((await readWord(wordFile({ body: blocks }))).document?.lines).toEqual(['innerst']);
    const inline = `<w:p>${'<w:smartTag>'.repeat(depth)}${r('innerst')}${'</w:smartTag>'.repeat(depth)}</w:p>`;
    expect((await readWord(wordFile({ body: inline }))).document?.lines).toEqual(['innerst']);
  });
});
