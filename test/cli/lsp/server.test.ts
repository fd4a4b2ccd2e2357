import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as lsp from 'vscode-languageserver-protocol';
import { localeFor } from '../../../src/locale/index.ts';
import { LanguageClient, lineHere, lineToProgram } from '../../support/language-client.ts';
import { temporaryFolder, workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const read = (folder: string, place = SIP) => readFileSync(path.join(folder, place), 'utf8');
const range = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** A client with its workspace, which has said what it has found. */
async function begun(
  files: Parameters<typeof workspaceWith>[0] = {},
  capabilities: lsp.ClientCapabilities = {},
  line = lineHere(),
) {
  const folder = workspaceWith(files);
  const client = new LanguageClient(folder, line);
  await client.start(capabilities);
  return { folder, client };
}

const BROKEN = { [SIP]: '---\ntyp: område\nid: sip\nfokusområden: [påhitt]\n---\n\n# SIP\n' };

describe('an editor', () => {
  test.each([
    ['the program that ships', () => lineToProgram(['--stdio', '--clientProcessId=1'])],
    ['a server here', () => lineHere()],
  ])('opens, edits, is told, and takes its leave: %s', async (_, line) => {
    const { folder, client } = await begun({}, {}, line());
    await client.open(SIP, read(folder));
    await client.change(SIP, 2, { range: range(1, 5, 11), text: 'omrade' });
    await client.until(() => client.codesIn(SIP).includes('field/value'));
    const { version, diagnostics } = client.found.get(client.uriOf(SIP))!;
    expect(version).toBe(2);
    expect(diagnostics.find(({ code }) => code === 'field/value')).toMatchObject({
      range: range(1, 5, 11),
      severity: 1,
      source: 'plan',
      message: expect.stringContaining('omrade'),
    });
    await client.change(SIP, 3, { range: range(1, 5, 11), text: 'område' });
    await client.until(() => !client.codesIn(SIP).includes('field/value'));
    expect(client.logged).toEqual([]);
    expect(await client.stop()).toBe(0);
    expect(read(folder)).toContain('typ: område');
  });

  test('hears of files that nobody has opened, in every plan and beside them', async () => {
    const { client } = await begun({
      ...BROKEN,
      'plans/2024/plan.md': '---\ntyp: plan\nslag: plan\n---\n',
      'templates/egen/mall.yaml': 'typ: mall\nfärger:\n  accent: rött\n',
      'schema/agreements/2031.yaml': 'titel: Ny\n',
    });
    const places = [SIP, 'plans/2024/plan.md', 'templates/egen/mall.yaml', 'schema/agreements/2031.yaml'];
    await client.until(() => places.every((place) => client.codesIn(place).length > 0));
    await client.stop();
  });

  test('hears of what others change on the disk, and of what goes', async () => {
    const { folder, client } = await begun();
    writeFileSync(path.join(folder, SIP), BROKEN[SIP]!);
    await client.until(() => client.codesIn(SIP).includes('area/unknown'));
    writeFileSync(path.join(folder, SIP), BROKEN[SIP]!.replace('påhitt', 'samsjuklighet'));
    await client.tell('workspace/didChangeWatchedFiles', { changes: [] });
    await client.until(() => !client.codesIn(SIP).includes('area/unknown'));
    await client.stop();
  });

  test('that closes a file without saving it hears of the disk’s again', async () => {
    const { folder, client } = await begun();
    await client.open(SIP, read(folder).replace('typ: område', 'typ: omrade'));
    await client.until(() => client.codesIn(SIP).includes('field/value'));
    await client.tell('textDocument/didClose', { textDocument: { uri: client.uriOf(SIP) } });
    await client.until(() => !client.codesIn(SIP).includes('field/value'));
    await client.stop();
  });

  test('that opens a file again is told again what it has', async () => {
    const { client } = await begun(BROKEN);
    await client.until(() => client.codesIn(SIP).length > 0);
    client.found.clear();
    await client.open(SIP, BROKEN[SIP]!);
    await client.until(() => client.codesIn(SIP).length > 0);
    expect(client.found.get(client.uriOf(SIP))?.version).toBe(1);
    await client.stop();
  });

  test('that can show other places is given them', async () => {
    const files = {
      'plans/2023/2-gemensamt/2-sip.md':
        '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n---\n\n# En till\n',
    };
    const twice = (client: LanguageClient) =>
      [...client.found.values()].flatMap(({ diagnostics }) =>
        diagnostics.filter(({ code }) => code === 'id/duplicate'),
      );
    const able = await begun(files, { textDocument: { publishDiagnostics: { relatedInformation: true } } });
    await able.client.until(() => twice(able.client).length > 0);
    expect(twice(able.client)[0]?.relatedInformation).toMatchObject([
      { location: { uri: expect.stringContaining('-sip.md') }, message: expect.any(String) },
    ]);
    const plain = await begun(files);
    await plain.client.until(() => twice(plain.client).length > 0);
    expect(twice(plain.client)[0]).not.toHaveProperty('relatedInformation');
    await Promise.all([able.client.stop(), plain.client.stop()]);
  });

  test('may ask for what counts when a plan is sent in, and for English', async () => {
    const { client } = await begun(BROKEN, {}, lineHere({ stage: 'inlamning', locale: localeFor('en') }));
    await client.until(() => client.codesIn(SIP).includes('area/unknown'));
    const said = client.found.get(client.uriOf(SIP))!.diagnostics.map(({ message }) => message);
    expect(said.join('\n')).toMatch(/There is no|is not/);
    await client.stop();
  });
});

describe('places are counted as the editor counts', () => {
  const at = (client: LanguageClient, place: string) =>
    client.found.get(client.uriOf(place))?.diagnostics.find(({ code }) => code === 'area/unknown')?.range;

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n'), range(3, 15, 21)],
    ['letters in two parts', (text: string) => text.normalize('NFD'), range(3, 16, 23)],
    ['a byte order mark', (text: string) => `\uFEFF${text}`, range(3, 15, 21)],
    ['old line ends', (text: string) => text.replaceAll('\n', '\r'), range(3, 15, 21)],
  ])('with %s, on the disk', async (_, stored, expected) => {
    const { client } = await begun({ [SIP]: stored(BROKEN[SIP]!) });
    await client.until(() => at(client, SIP) !== undefined);
    expect(at(client, SIP)).toEqual(expected);
    await client.stop();
  });

  test('with all of them, in an open file that is changed', async () => {
    const stored = `\uFEFF${BROKEN[SIP]!.normalize('NFD').replaceAll('\n', '\r\n')}`;
    const { folder, client } = await begun({ [SIP]: stored });
    // An editor takes the mark away, and puts it back when it saves.
    const shown = stored.slice(1);
    await client.open(SIP, shown);
    await client.change(
      SIP,
      2,
      { range: range(3, 16, 23), text: 'påo\u0308' },
      { range: range(3, 0), text: '# en rad\r\n' },
    );
    await client.until(
      () => client.found.get(client.uriOf(SIP))?.version === 2 && at(client, SIP) !== undefined,
    );
    expect(at(client, SIP)).toEqual(range(4, 16, 20));
    expect(read(folder)).toBe(stored);
    await client.stop();
  });

  test('and a place beyond the end is the end', async () => {
    const { folder, client } = await begun();
    await client.open(SIP, read(folder));
    await client.change(
      SIP,
      2,
      { range: range(0, 3, 9999), text: '' },
      {
        range: { start: { line: 9999, character: 9999 }, end: { line: 99999, character: 0 } },
        text: '\nSlut.\n',
      },
      { range: { start: { line: 1, character: 11 }, end: { line: 1, character: 5 } }, text: 'omrade' },
    );
    await client.until(() => client.codesIn(SIP).includes('field/value'));
    await client.stop();
  });
});

describe('a workspace is found', () => {
  test('around the folder that is open, and by a link', async () => {
    const folder = workspaceWith(BROKEN);
    const link = path.join(temporaryFolder(), 'länk');
    symlinkSync(folder, link);
    const client = new LanguageClient(link);
    await client.start({}, [path.join(link, 'plans/2023')]);
    await client.until(() => client.codesIn(SIP).length > 0);
    expect([...client.found.keys()].every((uri) => uri.startsWith(pathToFileURL(link).href))).toBe(true);
    await client.stop();
  });

  test('below the folder that is open, once a file of it is opened', async () => {
    const folder = workspaceWith(BROKEN);
    const client = new LanguageClient(folder);
    await client.start({}, [path.dirname(folder)]);
    await client.open(SIP, BROKEN[SIP]!);
    await client.until(() => client.codesIn(SIP).length > 0);
    await client.stop();
  });

  test('among several, and one that is added later', async () => {
    const [one, other] = [workspaceWith(BROKEN), workspaceWith(BROKEN)];
    const client = new LanguageClient(one);
    await client.start();
    await client.tell('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: pathToFileURL(other).href, name: 'b' }], removed: [] },
    });
    const uri = pathToFileURL(path.join(other, SIP)).href;
    await client.until(() => client.codesIn(SIP).length > 0 && client.found.has(uri));
    await client.stop();
  });

  test('nowhere, and then nothing is said', async () => {
    const folder = temporaryFolder();
    const client = new LanguageClient(folder);
    await client.start();
    await client.open('anteckningar.md', '# Något\n');
    expect(
      await client.ask('textDocument/documentSymbol', {
        textDocument: { uri: client.uriOf('anteckningar.md') },
      }),
    ).toEqual([]);
    expect(await client.ask('workspace/symbol', { query: '' })).toEqual([]);
    expect([client.found.size, client.said, client.logged]).toEqual([0, [], []]);
    await client.stop();
  });

  test('and what is no text of it is let be', async () => {
    const { folder, client } = await begun(BROKEN);
    mkdirSync(path.join(folder, '.git'));
    const uris = [
      'untitled:Untitled-1',
      'file:///',
      'file://server/share/x.md',
      'git:/x.md',
      'inte en adress',
      'file:///%zz.md',
    ];
    const others = ['README.md', '.git/config.md', 'plans/2023/.dold.md', 'plans/2023/bild.png'].map(
      (place) => client.uriOf(place),
    );
    for (const uri of [...uris, ...others]) {
      await client.open('x.md', 'Något\n', uri);
      await client.tell('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: 'x' }],
      });
      expect(await client.ask('textDocument/documentSymbol', { textDocument: { uri } }), uri).toEqual([]);
    }
    await client.until(() => client.codesIn(SIP).length > 0);
    expect(client.logged).toEqual([]);
    await client.stop();
  });
});

test('a file that is no UTF-8 keeps its finding, however an editor shows it', async () => {
  const latin = Buffer.from('---\ntyp: område\nid: sip\n---\n\n# På\n', 'latin1');
  const { client } = await begun({ [SIP]: latin });
  await client.open(SIP, latin.toString('latin1'));
  await client.until(() => client.codesIn(SIP).includes('file/not-utf8'));
  await client.change(SIP, 2, { text: 'Allt är bra.\n' });
  await client.ask('workspace/symbol', { query: 'x' });
  expect(client.codesIn(SIP)).toContain('file/not-utf8');
  await client.stop();
});

describe('the outline of a file', () => {
  const TEXT =
    '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n  - id: fler\n    text: Fler planer\naktiviteter:\n  - id: utbilda\n    text: |\n      Utbilda\n      fler\n---\n\n# SIP å\n\n## Läget\n\nVi lovar det. :plan[löfte]{senast=2024}\n\n### Mer\n\n## Sedan\n\nSlut.\n';

  test('has its headings, goals, activities and promises', async () => {
    const { client } = await begun({ [SIP]: TEXT });
    const symbols = await client.ask<lsp.DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: client.uriOf(SIP) },
    });
    const shown = (all: lsp.DocumentSymbol[], depth = 0): string[] =>
      all.flatMap(({ name, detail, children }) => [
        `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`,
        ...shown(children ?? [], depth + 1),
      ]);
    expect(shown(symbols)).toEqual([
      'Fler planer (fler)',
      'Utbilda fler (utbilda)',
      'SIP å (sip)',
      '  Läget',
      '    Vi lovar det. (löfte)',
      '    Mer',
      '  Sedan',
    ]);
    const whole = symbols[2]!;
    expect([whole.range.start.line, whole.range.end.line]).toEqual([14, 25]);
    const isInside = ({ range: outer, selectionRange: inner }: lsp.DocumentSymbol) =>
      outer.start.line <= inner.start.line && inner.end.line <= outer.end.line;
    expect([...symbols, ...whole.children!].every(isInside)).toBe(true);
    await client.stop();
  });

  test('can be searched over all plans', async () => {
    const { client } = await begun({ [SIP]: TEXT.normalize('NFD') });
    const found = await client.ask<lsp.SymbolInformation[]>('workspace/symbol', { query: 'LÖFTE' });
    expect(found).toMatchObject([
      {
        name: 'Vi lovar det.',
        containerName: '2023',
        location: { uri: client.uriOf(SIP), range: { start: { line: 18 } } },
      },
    ]);
    const all = await client.ask<lsp.SymbolInformation[]>('workspace/symbol', {});
    expect(all.length).toBeGreaterThan(found.length);
    await client.stop();
  });
});

describe('formatting', () => {
  const TEXT =
    '---\r\ntyp: område\r\nid: sip\r\nfokusområden: [samsjuklighet]\r\nmål:\r\n  - Fler planer   # en anteckning\r\n---\r\n\r\n# SIP\r\n';
  const format = (client: LanguageClient) =>
    client.ask<lsp.TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: client.uriOf(SIP) },
      options: { tabSize: 2, insertSpaces: true },
    });

  test('puts in ids where they lack, and nothing else', async () => {
    const { client } = await begun();
    await client.open(SIP, TEXT);
    const [edit, ...more] = await format(client);
    expect(more).toEqual([]);
    const lines = TEXT.split('\r\n');
    const offset = ({ line, character }: lsp.Position) =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 2, 0) + character;
    const after =
      TEXT.slice(0, offset(edit!.range.start)) + edit!.newText + TEXT.slice(offset(edit!.range.end));
    expect(after).toBe(TEXT.replace('  - Fler planer', '  - id: fler-planer\r\n    text: Fler planer'));
    await client.change(SIP, 2, { text: after });
    expect(await format(client)).toEqual([]);
    await client.stop();
  });

  test('is left where a file of the plan cannot be read, and that is said', async () => {
    const { client } = await begun({ 'plans/2023/1-inledning.md': '---\ntyp: [\n---\n' });
    await client.open(SIP, TEXT);
    expect(await format(client)).toEqual([]);
    expect(client.said).toMatchObject([{ message: expect.stringContaining('inga id skrevs') }]);
    await client.stop();
  });
});
