import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as lsp from 'vscode-languageserver-protocol';
import { LanguageClient } from '../../support/language-client.ts';
import { workspaceWith } from '../../support/program.ts';

const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const NEXT = 'plans/2024/2-gemensamt/1-sip.md';
const INTRO = 'plans/2023/1-inledning.md';
const base = (name: string) => readFileSync(path.join('test/fixtures/base/2023', name), 'utf8');
const area = (goals: string, text: string) =>
  `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n${goals}---\n\n# SIP\n\n${text}\n`;

const THIS = area('  - id: fler\n    text: Fler planer\n', 'En folder tas fram. :plan[folder]{senast=2024}');
/** The year after, as it may be stored on another machine. */
const AFTER = area(
  '  - id: fler\n    text: Många fler\n',
  'Foldern är framme. :svar[folder]{status=genomförd}',
)
  .normalize('NFD')
  .replaceAll('\n', '\r\n');
const INTRO_TEXT =
  '---\ntyp: avsnitt\n---\n\n# Inledning\n\nMer står i :se[sip], och om målet i :se[fler].\n';

async function begun(
  more: Parameters<typeof workspaceWith>[0] = {},
  capabilities: lsp.ClientCapabilities = {},
) {
  const folder = workspaceWith({
    [SIP]: THIS,
    [INTRO]: INTRO_TEXT,
    'plans/2024/plan.md': base('plan.md').replaceAll('2023', '2024'),
    'plans/2024/2-gemensamt/index.md': base('2-gemensamt/index.md'),
    [NEXT]: `\uFEFF${AFTER}`,
    ...more,
  });
  const client = new LanguageClient(folder);
  await client.start(capabilities);
  const ask = <T>(method: string, place: string, marked: string, more: object = {}) => {
    const before = marked.slice(0, marked.indexOf('|')).split(/\r\n|\n/);
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    return client.ask<T>(method, { textDocument: { uri: client.uriOf(place) }, position, ...more });
  };
  return { folder, client, ask };
}

/** A text with `|` put in before the first of some words. */
const mark = (text: string, words: string, inside = 0) => {
  const at = text.indexOf(words) + inside;
  return `${text.slice(0, at)}|${text.slice(at)}`;
};

const shown = (client: LanguageClient, { uri, range }: lsp.Location, texts: Record<string, string>) => {
  const [place, text] = Object.entries(texts).find(([name]) => client.uriOf(name) === uri)!;
  const line = text.split(/\r\n|\n/)[range.start.line]!;
  return `${place}:${range.start.line + 1} ${line.slice(range.start.character, range.end.character)}`;
};
const TEXTS = { [SIP]: THIS, [NEXT]: AFTER, [INTRO]: INTRO_TEXT };

describe('an id', () => {
  test('is gone to from where it is spoken of, also from an answer to the promise of the year before', async () => {
    const { client, ask } = await begun();
    const go = async (place: string, marked: string) =>
      (await ask<lsp.Location[]>('textDocument/definition', place, marked)).map((one) =>
        shown(client, one, TEXTS),
      );
    expect(await go(INTRO, mark(INTRO_TEXT, 'sip]', 1))).toEqual([`${SIP}:3 sip`]);
    expect(await go(INTRO, mark(INTRO_TEXT, 'fler]', 2))).toEqual([`${SIP}:6 fler`]);
    expect(await go(NEXT, mark(AFTER, 'folder]', 2))).toEqual([`${SIP}:12 folder`]);
    expect(await go(INTRO, mark(INTRO_TEXT, 'Inledning'))).toEqual([]);
    expect(client.logged).toEqual([]);
    await client.stop();
  });

  test('of the agreement’s is gone to in the agreement, which ships with the program', async () => {
    const { client, ask } = await begun();
    const [found] = await ask<lsp.Location[]>('textDocument/definition', SIP, mark(THIS, 'samsjuklighet', 2));
    expect(decodeURIComponent(found!.uri)).toMatch(/schema\/agreements\/2023\.yaml$/);
    const text = readFileSync(new URL(found!.uri), 'utf8').split('\n');
    expect(text[found!.range.start.line]).toContain('samsjuklighet');
    await client.stop();
  });

  test('is found wherever it is spoken of, in all years', async () => {
    const { client, ask } = await begun();
    const found = await ask<lsp.Location[]>('textDocument/references', SIP, mark(THIS, 'fler\n', 1), {
      context: { includeDeclaration: true },
    });
    expect(found.map((one) => shown(client, one, TEXTS)).sort()).toEqual(
      [`${INTRO}:7 fler`, `${SIP}:6 fler`, `${NEXT}:6 fler`].sort(),
    );
    const marked = await ask<lsp.DocumentHighlight[]>(
      'textDocument/documentHighlight',
      SIP,
      mark(THIS, 'fler\n', 1),
    );
    expect(marked).toHaveLength(1);
    await client.stop();
  });

  test('in a mark is a link to what it names', async () => {
    const { client } = await begun();
    const links = await client.ask<lsp.DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: client.uriOf(INTRO) },
    });
    expect(links.map(({ range, target }) => [range.start.character, range.end.character, target])).toEqual([
      [15, 18, `${client.uriOf(SIP)}#L3,5`],
      [40, 44, `${client.uriOf(SIP)}#L6,9`],
    ]);
    // A promise is itself what it leads to.
    expect(
      await client.ask('textDocument/documentLink', { textDocument: { uri: client.uriOf(SIP) } }),
    ).toEqual([]);
    await client.stop();
  });
});

describe('a mark leads', () => {
  const money =
    'poster:\n  pott:\n    rubrik: P\n    slag: eget\n    belopp: 2 kr\ntabeller:\n  delat:\n    rubrik: D\n    fördelning: |\n      kommun | pott\n      Gävle | 1 kr\n      Ockelbo | 1 kr\n';
  const text =
    '---\ntyp: avsnitt\n---\n\n# Inledning\n\nVi har :belopp[medel/pott/belopp], se :se[tabell/platser].\n\nSe :se[diagram/delat] och :se[tabell/finns-inte].\n\n::tabell[platser]{rubrik="Platser"}\n\n| A | B |\n| - | - |\n| 1 | 2 |\n';
  const texts = { ...TEXTS, [INTRO]: text, 'plans/2023/medel.yaml': money };

  test('from an amount to its post, from a table or a figure to where it is named, and is a link', async () => {
    const { client, ask } = await begun({ [INTRO]: text, 'plans/2023/medel.yaml': money });
    const go = async (place: string, marked: string) =>
      (await ask<lsp.Location[]>('textDocument/definition', place, marked)).map((one) =>
        shown(client, one, texts),
      );
    expect(await go(INTRO, mark(text, 'medel/pott', 7))).toEqual(['plans/2023/medel.yaml:2 pott']);
    expect(await go(INTRO, mark(text, 'tabell/platser', 8))).toEqual([`${INTRO}:11 platser`]);
    expect(await go(INTRO, mark(text, 'diagram/delat', 9))).toEqual(['plans/2023/medel.yaml:7 delat']);
    expect(await go(INTRO, mark(text, 'tabell/finns-inte', 8))).toEqual([]);
    const links = await client.ask<lsp.DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: client.uriOf(INTRO) },
    });
    const lines = text.split('\n');
    expect(
      links.map(({ range, target }) => [
        lines[range.start.line]!.slice(range.start.character, range.end.character),
        target,
      ]),
    ).toEqual([
      ['medel/pott/belopp', `${client.uriOf('plans/2023/medel.yaml')}#L2,3`],
      ['tabell/platser', `${client.uriOf(INTRO)}#L11,10`],
      ['diagram/delat', `${client.uriOf('plans/2023/medel.yaml')}#L7,3`],
    ]);
    await client.stop();
  });

  test('from an answer to the promise, and from a promise in the text to the activity that has its id', async () => {
    const twice = area(
      '  - id: fler\n    text: Fler planer\naktiviteter:\n  - id: kurs\n    text: En kurs\n    senast: 2024\n',
      'Kursen är klar. :svar[kurs]{status=genomförd}',
    );
    const { client } = await begun({ [SIP]: twice });
    const linksOf = (place: string) =>
      client.ask<lsp.DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: client.uriOf(place) },
      });
    expect((await linksOf(SIP)).map(({ target }) => target)).toEqual([`${client.uriOf(SIP)}#L9,9`]);
    await client.stop();
  });
});

describe('a rename', () => {
  const ABLE = { workspace: { workspaceEdit: { documentChanges: true } } };
  const applied = (text: string, edits: readonly lsp.TextEdit[]) => {
    const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length)];
    const offset = ({ line, character }: lsp.Position) => starts[line]! + character;
    return [...edits]
      .sort((a, b) => offset(b.range.start) - offset(a.range.start))
      .reduce(
        (now, { range, newText }) =>
          now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
        text,
      );
  };

  test('reaches all files of all years, open and not, and nothing else in them', async () => {
    const { client, ask } = await begun({}, ABLE);
    const open = THIS.replace('# SIP', '# SIP å').normalize('NFD');
    await client.open(SIP, open);
    const { range, placeholder } = await ask<{ range: lsp.Range; placeholder: string }>(
      'textDocument/prepareRename',
      SIP,
      mark(open, 'fler\n', 1),
    );
    expect([placeholder, range.start.character, range.end.character]).toEqual(['fler', 8, 12]);
    const { documentChanges } = await ask<{ documentChanges: lsp.TextDocumentEdit[] }>(
      'textDocument/rename',
      SIP,
      mark(open, 'fler\n', 1),
      { newName: 'många-planer' },
    );
    const texts = { ...TEXTS, [SIP]: open };
    const after = documentChanges.map(({ textDocument, edits }) => {
      const [place, text] = Object.entries(texts).find(([name]) => client.uriOf(name) === textDocument.uri)!;
      return [place, textDocument.version, applied(text, edits as lsp.TextEdit[])];
    });
    const renamed = (text: string) => text.replace(/(?<=id: |:se\[)fler/g, 'många-planer');
    expect(after.sort()).toEqual(
      [
        [INTRO, null, renamed(INTRO_TEXT)],
        [SIP, 1, renamed(open)],
        [NEXT, null, renamed(AFTER)],
      ].sort(),
    );
    expect(client.logged).toEqual([]);
    await client.stop();
  });

  test('is given as the older kind of change to an editor that knows no other', async () => {
    const { client, ask } = await begun();
    const { changes } = await ask<lsp.WorkspaceEdit>('textDocument/rename', SIP, mark(THIS, 'fler\n', 1), {
      newName: 'flera',
    });
    expect(Object.keys(changes!).sort()).toEqual(
      [INTRO, SIP, NEXT].map((place) => client.uriOf(place)).sort(),
    );
    await client.stop();
  });

  test.each([
    ['what is no id', mark(THIS, '# SIP'), 'nytt', /inget id/],
    ['a name that is taken', mark(THIS, 'fler\n', 1), 'sip', /upptaget/],
    ['a name that cannot be one', mark(THIS, 'fler\n', 1), 'Två Ord', /små bokstäver/],
    ['an id of the agreement’s', mark(THIS, 'samsjuklighet', 1), 'annat', /överenskommelsens/],
  ])('of %s is refused in words', async (_, marked, newName, words) => {
    const { client, ask } = await begun();
    await expect(ask('textDocument/rename', SIP, marked, { newName })).rejects.toThrow(words);
    await expect(ask('textDocument/rename', SIP, marked, {})).rejects.toThrow(/InvalidParams|inget id/);
    await client.stop();
  });

  test('is refused where a file that may speak of the id cannot be read', async () => {
    const { client, ask } = await begun({ [NEXT]: '---\ntyp: [\n---\n' });
    await expect(
      ask('textDocument/rename', SIP, mark(THIS, 'fler\n', 1), { newName: 'nytt' }),
    ).rejects.toThrow(NEXT);
    await client.stop();
  });
});

describe('a finding is mended', () => {
  const actionsAt = async (text: string, line: number, only?: readonly string[]) => {
    const { client } = await begun();
    await client.open(SIP, text);
    await client.until(() => (client.found.get(client.uriOf(SIP))?.version ?? 0) === 1);
    const { diagnostics } = client.found.get(client.uriOf(SIP))!;
    const actions = await client.ask<lsp.CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uriOf(SIP) },
      range: { start: { line, character: 0 }, end: { line, character: 99 } },
      context: { diagnostics, ...(only && { only }) },
    });
    expect(client.logged).toEqual([]);
    await client.stop();
    const edits = (action: lsp.CodeAction) => Object.values(action.edit!.changes!).flat();
    return actions.map((action) => [
      action.title,
      edits(action).map(({ newText }) => newText),
      action.diagnostics?.length,
    ]);
  };

  test('with the word that was meant', async () => {
    expect(await actionsAt(THIS.replace('typ: område', 'typ: omrade'), 1)).toEqual([
      ['Ändra till ”område”', ['å'], 1],
    ]);
  });

  test('with an id that is missing, in the file’s own line ends', async () => {
    const text = THIS.replace('  - id: fler\n    text: Fler planer\n', '  - Fler planer\n').replaceAll(
      '\n',
      '\r\n',
    );
    const actions = await actionsAt(text, 5);
    expect(actions).toEqual([
      [expect.stringContaining('fler-planer'), expect.anything(), expect.anything()],
      [expect.stringMatching(/^Godta/), expect.anything(), expect.anything()],
    ]);
    expect(JSON.stringify(actions[0])).toMatch(/id: fler-planer\\r\\n/);
  });

  test('and of hundreds in one range the first are, but each where somebody asks for it', async () => {
    const notes = 'plans/2023/3-slut.md';
    const links = Array.from({ length: 120 }, (_, i) => `Se [x](https://e.se/${i}?gclid=${i}).`);
    const text = `---\ntyp: avsnitt\n---\n\n# Slut\n\n${links.join('\n\n')}\n`;
    const { client } = await begun({ [notes]: text });
    await client.open(notes, text);
    await client.until(() => (client.found.get(client.uriOf(notes))?.version ?? 0) === 1);
    const actions = (from: number, to: number) =>
      client.ask<lsp.CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: client.uriOf(notes) },
        range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
        context: { diagnostics: [] },
      });
    const mendings = (all: readonly lsp.CodeAction[]) =>
      all.filter(({ title }) => !title.startsWith('Godta'));
    const all = mendings(await actions(0, 250));
    expect(all).toHaveLength(50);
    expect(JSON.stringify(all.at(-1))).toContain(`"line":${6 + 2 * 49},`);
    const last = mendings(await actions(6 + 2 * 119, 7 + 2 * 119));
    expect(last).toHaveLength(1);
    await client.stop();
  });

  test('or is accepted where that may be: its author fills in why, who and until when, and till then it stands', async () => {
    const notes = 'plans/2023/3-slut.md';
    const text = '---\ntyp: avsnitt\n---\n\n# Slut\n\nSe [x](saknas.md).\n';
    const { client } = await begun({ [notes]: text });
    await client.open(notes, text);
    await client.until(() => (client.found.get(client.uriOf(notes))?.version ?? 0) === 1);
    const { diagnostics } = client.found.get(client.uriOf(notes))!;
    const broken = diagnostics.find(({ code }) => code === 'link/broken')!;
    const actions = await client.ask<lsp.CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uriOf(notes) },
      range: broken.range,
      context: { diagnostics: [broken] },
    });
    const accept = actions.find(({ title }) => title.startsWith('Godta'))!;
    expect(accept).toMatchObject({ kind: 'quickfix', isPreferred: false, diagnostics: [broken] });
    const plan = client.uriOf('plans/2023/plan.md');
    expect(Object.keys(accept.edit!.changes!)).toEqual([plan]);
    const [edit] = accept.edit!.changes![plan]!;
    expect(edit!.newText).toMatch(
      /godtagna:\n {2}- kod: link\/broken\n {4}var: 3-slut.md\n {4}skäl: ""\n {4}av: ""\n {4}till: ""/,
    );
    // Taken up as it is, it accepts nothing and says what it lacks; filled in, it does.
    const before = base('plan.md').replace('län:', 'datum: 2024-01\nlän:').split('\n');
    const applied = (said: string) =>
      [
        ...before.slice(0, edit!.range.start.line + 1),
        said.trimEnd(),
        ...before.slice(edit!.range.start.line + 1),
      ].join('\n');
    const codesIn = (place: string) =>
      (client.found.get(client.uriOf(place))?.diagnostics ?? []).map(({ code }) => code);
    await client.open('plans/2023/plan.md', applied(edit!.newText));
    await client.until(() => codesIn('plans/2023/plan.md').length > 0);
    expect(codesIn(notes)).toContain('link/broken');
    const filled = edit!.newText
      .replace('skäl: ""', 'skäl: Filen kommer.')
      .replace('av: ""', 'av: Styrgruppen')
      .replace('till: ""', 'till: 2099-12-31');
    await client.change('plans/2023/plan.md', 2, { text: applied(filled) });
    await client.until(() => !codesIn(notes).includes('link/broken'));
    await client.stop();
  });

  test('only where one asks for that kind, and stands there', async () => {
    const text = THIS.replace('typ: område', 'typ: omrade');
    expect(await actionsAt(text, 1, ['refactor'])).toEqual([]);
    expect(await actionsAt(text, 1, ['quickfix'])).toHaveLength(1);
    expect(await actionsAt(text, 9)).toEqual([]);
  });
});
