import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileEntry, World } from '../../src/bind/index.ts';
import { check, judge } from '../../src/check/index.ts';
import { CODES } from '../../src/diagnostics/index.ts';
import { handbookPages, handbook as readHandbook } from '../support/handbook.ts';
import { runPlan } from '../support/program.ts';

const pages = handbookPages();
const handbook = readHandbook();

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
    const folders = ['dalarna/2020', 'plans/2017', 'plans/2024', 'plans/2026', 'plans/dalarna', 'build/2024'];
    // And the name of a fingerprint in SARIF.
    const others = [...folders, 'plan/v1'];
    const isCode = (name: string) =>
      // What references call a table or a chart.
      others.includes(name) || /^diagram\//.test(name) || CODES.some((code) => code === name);
    expect(named.filter((name) => !isCode(name))).toEqual([]);
  });

  it('links to headings and files that are there', () => {
    const lost = [...pages].flatMap(([name, text]) => {
      const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
      const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
      return targets
        .filter((target) => !/^https?:/.test(target) && !isThere(name, target))
        .map((target) => `${name}: ${target}`);
    });
    expect(lost).toEqual([]);
  });

  it('names every page on its first page', () => {
    const first = pages.get('handbok.md')!;
    for (const name of pages.keys()) if (name !== 'handbok.md') expect(first).toContain(`](${name})`);
  });

  // Many hands write here, and what two of them have written must not stand there twice.
  it('says nothing twice: no field twice in a table, no chapter twice', () => {
    for (const [name, text] of pages) {
      const tables = text.match(/(?:^\|.*\n)+/gm) ?? [];
      const rows = tables.map((table) => table.split('\n').map((row) => row.split('|')[1]?.trim()));
      const twice = rows.flatMap((cells) => cells.filter((cell, at) => cell && cells.indexOf(cell) !== at));
      expect(twice, name).toEqual([]);
    }
    const headings = [...pages.values()].flatMap((text) => headingsOf(text));
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
  });

  it('tells of every command and option that the help knows', () => {
    const help = runPlan('.', ['--help']).out;
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(9);
    const missing = commands.flatMap((command) => {
      const options = runPlan('.', [command, '--help']).out.match(/(?<= )--[a-z-]+/g) ?? [];
      return [`\`plan ${command}`, ...options].filter((words) => !handbook.includes(words));
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});

const headingsOf = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!);

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** Whether a link from a page leads to a file, and to a heading in it where it names one. */
function isThere(from: string, target: string): boolean {
  const [file = '', slug] = target.split('#');
  const place = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(`docs/${place}`)) return false;
  return (
    slug === undefined ||
    headingsOf(readFileSync(`docs/${place}`, 'utf8'))
      .map(slugOf)
      .includes(slug)
  );
}
