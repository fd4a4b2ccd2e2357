import { describe, expect, test } from 'vitest';
import type * as lsp from 'vscode-languageserver-protocol';
import { LanguageClient } from '../../support/language-client.ts';
import { workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';

/** A client with a text open in it, and the place where `|` stands in the text. */
async function at(marked: string, capabilities: lsp.ClientCapabilities = {}, place = SIP) {
  const text = marked.replace('|', '');
  const before = marked.slice(0, marked.indexOf('|')).split(/\r\n|\n/);
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  const client = new LanguageClient(workspaceWith({ [SIP]: area() }));
  await client.start(capabilities);
  await client.open(place, text);
  return { client, text, params: { textDocument: { uri: client.uriOf(place) }, position } };
}

/** An area with a goal and an activity, with more fields in front and more text below. */
function area(fields = '', text = ''): string {
  return [
    '---',
    'typ: område',
    'id: sip',
    'fokusområden: [samsjuklighet]',
    'mål:',
    '  - id: fler-planer',
    '    text: Fler planer',
    'aktiviteter:',
    '  - id: utbilda',
    '    text: Utbilda fler',
    `${fields}---`,
    '',
    '# SIP',
    '',
    `Länet samverkar. ${text}`,
    '',
  ].join('\n');
}

const applied = (text: string, edit: lsp.TextEdit) => {
  const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length)];
  const offset = ({ line, character }: lsp.Position) => starts[line]! + character;
  return text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end));
};

const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

describe('completion', () => {
  const offersAt = async (marked: string, capabilities = {}) => {
    const { client, text, params } = await at(marked, capabilities);
    const items = await client.ask<lsp.CompletionItem[]>('textDocument/completion', params);
    expect(client.logged).toEqual([]);
    await client.stop();
    return { items, text };
  };

  test('gives the fields that are left, with the schema’s words', async () => {
    const { items, text } = await offersAt(area('ans|\n'));
    const found = items.find(({ label }) => label === 'ansvariga')!;
    expect(found).toMatchObject({ kind: 10, detail: expect.any(String), documentation: expect.any(String) });
    expect(applied(text, found.textEdit as lsp.TextEdit)).toContain('\nansvariga:');
    expect(items.map(({ label }) => label)).not.toContain('mål');
  });

  test('gives the words of a closed list, and where a value goes', async () => {
    const { items, text } = await offersAt(area('    status: |\n'));
    const found = items.find(({ label }) => label === 'pågår')!;
    expect(applied(text, found.textEdit as lsp.TextEdit)).toContain('    status: pågår\n');
  });

  test('gives the areas of the agreement and ids of the plan, each where it may stand', async () => {
    const focus = await offersAt(area().replace('[samsjuklighet]', '[|]'));
    expect(focus.items.map(({ label }) => label)).toContain('suicidprevention');
    const mark = await offersAt(area('', ':se[|]'));
    expect(mark.items.map(({ label }) => label)).toContain('sip');
  });

  test('goes on inside what it puts in, where the editor can', async () => {
    const plain = await offersAt(area('', ':|'));
    expect((plain.items[0]!.textEdit as lsp.TextEdit).newText).not.toContain('$0');
    const { items } = await offersAt(area('', ':|'), SNIPPETS);
    const found = items.find(({ label }) => label === 'plan')!;
    expect(found).toMatchObject({ insertTextFormat: 2, insertTextMode: 1 });
    expect((found.textEdit as lsp.TextEdit).newText).toBe('plan[$0]');
  });

  test('has the line ends of the file, and counts in it', async () => {
    const stored = area('ans|\n').normalize('NFD').replaceAll('\n', '\r\n');
    const { items, text } = await offersAt(stored);
    const found = items.find(({ label }) => label === 'ansvariga')!;
    const after = applied(text, found.textEdit as lsp.TextEdit);
    expect(after).toMatch(/\r\nansvariga:/);
    expect(after).not.toMatch(/[^\r]\n/);
  });

  test('is silent where nothing may be proposed, and in a file of no plan', async () => {
    expect((await offersAt(area('', 'Ett ord| här.'))).items).toEqual([]);
    const { client, params } = await at('typ: mall\n|', {}, 'templates/egen/mall.yaml');
    expect(await client.ask('textDocument/completion', params)).toEqual([]);
    await client.stop();
  });
});

describe('hover', () => {
  const hoverAt = async (marked: string) => {
    const { client, params } = await at(marked);
    const hover = await client.ask<lsp.Hover | null>('textDocument/hover', params);
    expect(client.logged).toEqual([]);
    await client.stop();
    return hover && { range: hover.range!, text: (hover.contents as lsp.MarkupContent).value };
  };

  test('tells what a field is, with its range', async () => {
    const hover = await hoverAt(area().replace('aktiviteter', 'akti|viteter'));
    expect(hover?.text).toMatch(/^\*\*.+\*\*\n\n\S/);
    expect(hover?.range).toEqual({ start: { line: 7, character: 0 }, end: { line: 7, character: 11 } });
  });

  test('tells what an id names', async () => {
    const hover = await hoverAt(area('', ':se[s|ip]'));
    expect(hover?.text).toContain('**SIP**');
    expect(hover?.text).toContain('`sip`');
  });

  test('tells why a finding is one', async () => {
    const hover = await hoverAt(area().replace('typ: område', 'typ: om|rade'));
    expect(hover?.text.length).toBeGreaterThan(80);
  });

  test('lets no word of an author’s act', async () => {
    const wild = '<img src=x onerror=alert(1)> [länk](command:x) ![bild](https://x.se/a.png)';
    const hover = await hoverAt(area('', ':se[s|ip]').replace('# SIP', `# ${wild}`));
    expect(hover?.text).not.toMatch(/<img|(?<!\\)[[\]]/);
  });

  test('is nothing where there is nothing to say', async () => {
    expect(await hoverAt(area('', 'Ett ord| här.'))).toBeNull();
  });
});
