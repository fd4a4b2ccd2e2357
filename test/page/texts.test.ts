import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Asked {
  readonly name: string;
  readonly question: { readonly path?: string; readonly text?: string };
  answer(value: object): void;
}

/** The program, which answers when it is told to. */
function slowProgram(): readonly Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('sessionStorage', { getItem: () => '' });
  vi.stubGlobal('fetch', (address: string, { body }: { readonly body: string }) => {
    const answered = new Promise((done) => {
      asked.push({
        name: address.replace('/api/', ''),
        question: JSON.parse(body),
        answer: (value) => done({ ok: true, status: 200, json: async () => value }),
      });
    });
    return answered;
  });
  return asked;
}

const soon = () => new Promise((done) => setTimeout(done, 5));

test('a part is moved only when all that is written in it has been sent', async () => {
  const asked = slowProgram();
  // The page has the types of a browser, which are not those of the program.
  const { Texts } = await import('../../page/editor/texts.ts' as string);
  const { EditorState } = await import('@codemirror/state');
  const faults: unknown[] = [];
  const texts = new Texts(
    (_: string, doc: string) => EditorState.create({ doc }),
    () => {},
    () => {},
    (error: unknown) => faults.push(error),
  );
  const opening = texts.open('a.md');
  await soon();
  asked[0]!.answer({ text: 'ett', hash: '1' });
  const opened = await opening;
  const write = (insert: string) => {
    opened.state = opened.state.update({ changes: { from: opened.state.doc.length, insert } }).state;
  };
  write(' två');
  void texts.send(opened);
  await soon();
  write(' tre');
  let isMoved = false;
  const moving = texts.moving(
    async () => {
      isMoved = true;
      return { paths: [['a.md', 'b.md']] };
    },
    () => {},
  );
  await soon();
  expect(isMoved).toBe(false);
  asked[1]!.answer({ hash: '2' });
  await soon();
  expect(asked[2]!.question).toMatchObject({ path: 'a.md', text: 'ett två tre' });
  asked[2]!.answer({ hash: '3' });
  await moving;
  expect(opened.path).toBe('b.md');
  expect(asked).toHaveLength(3);
  expect(faults).toEqual([]);
});
