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

/** A file that is open, with what changes of it are told to be. */
async function opened() {
  const asked = slowProgram();
  // The page has the types of a browser, which are not those of the program.
  const { Texts } = await import('../../page/editor/texts.ts' as string);
  const { EditorState } = await import('@codemirror/state');
  const faults: unknown[] = [];
  const texts = new Texts(
    (_: string, doc: string) => EditorState.create({ doc }),
    (one: { state: { update(change: object): { state: object } } }, change: object) => {
      one.state = one.state.update(change).state as typeof one.state;
    },
    () => {},
    (error: unknown) => faults.push(error),
  );
  const opening = texts.open('a.md');
  await soon();
  asked[0]!.answer({ text: 'ett', hash: '1' });
  const file = await opening;
  const write = (insert: string) => {
    file.state = file.state.update({ changes: { from: file.state.doc.length, insert } }).state;
  };
  return { asked, texts, file, write, faults };
}

test('an answer that comes late takes nothing away that was written since', async () => {
  const { asked, texts, file, write, faults } = await opened();
  // A field is changed, and its answer is long on the way; meanwhile the text is written in.
  write(' två');
  const sending = texts.send(file);
  await soon();
  asked[1]!.answer({ hash: '2', text: 'ETT' });
  await soon();
  asked[2]!.answer({ hash: '3' });
  await sending;
  expect(file.state.doc.toString()).toBe('ETT två');
  const late = texts.changed(file, '1', 'ETT', '2');
  await soon();
  asked[3]!.answer({ text: 'ETT två', hash: '3' });
  await late;
  expect(file.state.doc.toString()).toBe('ETT två');
  expect([file.hash, faults]).toEqual(['3', []]);
});

test('nor does a text that was asked for before', async () => {
  const { asked, texts, file, write, faults } = await opened();
  const refreshing = texts.refresh('a.md', '2');
  await soon();
  write(' två');
  const sending = texts.send(file);
  await soon();
  asked[2]!.answer({ hash: '3' });
  await sending;
  asked[1]!.answer({ text: 'ETT', hash: '2' });
  await refreshing;
  expect(file.state.doc.toString()).toBe('ett två');
  expect([file.hash, faults]).toEqual(['3', []]);
});

test('a part is moved only when all that is written in it has been sent', async () => {
  const { asked, texts, file, write, faults } = await opened();
  write(' två');
  void texts.send(file);
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
  expect(file.path).toBe('b.md');
  expect(asked).toHaveLength(3);
  expect(faults).toEqual([]);
});
