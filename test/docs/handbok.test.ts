import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type FileEntry, judge, type World } from '../../src/check/index.ts';
import { CODES } from '../../src/diagnostics/index.ts';

const handbook = readFileSync('docs/handbok.md', 'utf8').replaceAll('\r\n', '\n');

/** Whole files that the handbook shows, by the name in the comment above them. Together they are one plan. */
const examples = new Map(
  [...handbook.matchAll(/<!-- fil: (\S+) -->\n```\w+\n([\s\S]*?)\n```/g)].map((match) => [
    match[1]!,
    `${match[2]}\n`,
  ]),
);

const entryOf = (path: string, bytes: Uint8Array): FileEntry => ({
  kind: 'file',
  path,
  size: bytes.length,
  read: () => bytes,
});
const agreement = readFileSync('schema/agreements/2024.yaml');
const world: World = {
  agreements: [{ id: '2024', entry: entryOf('schema/agreements/2024.yaml', agreement), shadows: false }],
  // Any picture will do; the example's map is invented.
  open: (path) => (path.endsWith('.png') ? entryOf(path, onePixel) : undefined),
  glyphs: JSON.parse(readFileSync('templates/fonts/coverage.json', 'utf8')).ranges,
};
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the handbook', () => {
  it('shows one file of every kind', () => {
    const kinds = [...examples.values()].map((text) => /^typ: (\S+)$/m.exec(text)?.[1]);
    for (const kind of ['plan', 'kapitel', 'avsnitt', 'område', 'arbetsgrupper', 'beslut', 'bilaga'])
      expect(kinds).toContain(kind);
    expect([...examples.keys()]).toContain('plans/2024/indikatorer.yaml');
  });

  it('shows files that together are a plan without findings, even when it is to be sent in', () => {
    const entries = [...examples].map(([path, text]) => entryOf(path, Buffer.from(text)));
    const { edition, findings } = check({ name: '2024', path: 'plans/2024', entries }, world);
    // A last day that is not known is said of the best of plans, and so is, as news, what only people can judge.
    const heavy = judge(findings, 'inlamning').filter(({ severity }) => severity !== 'upplysning');
    expect(heavy.map(({ code }) => code)).toEqual(['requirement/undecidable']);
    expect(edition?.plan.sections).toHaveLength(5);
  });

  it('names only findings that exist', () => {
    const named = [...handbook.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9-]+)`/g)].map(
      (match) => match[1]!,
    );
    const folders = ['dalarna/2020', 'plans/2024', 'plans/dalarna', 'build/2024'];
    expect(named.filter((name) => !folders.includes(name) && !CODES.some((code) => code === name))).toEqual(
      [],
    );
  });

  it('links to headings and files that are there', () => {
    const slugs = [...handbook.matchAll(/^#+ (.+)$/gm)].map((match) =>
      match[1]!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const prose = handbook.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
    const lost = targets.filter((target) =>
      target.startsWith('#')
        ? !slugs.includes(target.slice(1))
        : !/^https?:/.test(target) && !existsSync(`docs/${target}`),
    );
    expect(lost).toEqual([]);
  });
});
