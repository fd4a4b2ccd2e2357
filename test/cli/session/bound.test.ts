import { expect, test } from 'vitest';
import { Session } from '../../../src/cli/session/index.ts';
import { workspaceWith } from '../../support/program.ts';
import { contextIn, sessionIn, TestTimers } from '../../support/session.ts';

/** The file that nobody writes in. What it is bound to is decided by the files around it. */
const STILL = 'plans/2023/2-gemensamt/1-sip.md';
const BESIDE = 'plans/2023/2-gemensamt/2-ny.md';
const INDEX = 'plans/2023/2-gemensamt/index.md';
const INTRODUCTION = 'plans/2023/1-inledning.md';
const PLAN = 'plans/2023/plan.md';

const LINKS =
  'Se [en](2-ny.md#mål), [två](2-ny.md), [tre](#ny), [fyra][5] och [bild](borta.md).\n\n[5]: ../1-inledning.md#om-planen\n';
const area = (rest: string) =>
  `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n---\n\n# Sip\n\n${rest}`;
const section = (front: string, rest: string) => `---\ntyp: avsnitt\n${front}---\n\n${rest}`;

const said = (session: Session) => {
  const { diagnostics, edition } = session.checked('2023');
  return JSON.stringify([diagnostics, edition], (_, value: unknown) =>
    typeof value === 'bigint' ? `${value} öre` : value instanceof Map ? [...value] : value,
  );
};

/** Each of these changes what the still file is bound to, though its own text stays as it is. */
const EDITS: readonly (readonly [
  what: string,
  still: string,
  path: string,
  before: string,
  after: string,
])[] = [
  [
    'the heading that a link leads to goes',
    area(LINKS),
    BESIDE,
    section('', '# Ny\n\n## Mål\n'),
    section('', '# Ny\n'),
  ],
  [
    'the heading comes twice',
    area(LINKS),
    BESIDE,
    section('', '# Ny\n\n## Mål\n'),
    section('', '# Ny\n\n## Mål\n\n## Mål\n'),
  ],
  [
    'the file gets another id',
    area(LINKS),
    BESIDE,
    section('', '# Ny\n'),
    section('id: ny-plan\n', '# Ny\n'),
  ],
  [
    'another id comes near',
    area(LINKS),
    BESIDE,
    section('id: annat\n', '# Ny\n'),
    section('id: nyy\n', '# Ny\n'),
  ],
  [
    'a defined link loses its heading',
    area(LINKS),
    INTRODUCTION,
    section('', '# Inledning\n\n## Om planen\n'),
    section('', '# Inledning\n'),
  ],
  ['a file cannot be read', area(LINKS), BESIDE, section('', '# Ny\n'), '---\ntyp: [\n---\n\n# Ny\n'],
  [
    'a chapter before it loses its number',
    area('## Mål\n'),
    INTRODUCTION,
    section('', '# Inledning\n'),
    section('numrering: nej\n', '# Inledning\n'),
  ],
  [
    'its own chapter loses its number',
    area('## 1 Mål\n'),
    INDEX,
    '---\ntyp: kapitel\n---\n\n# Del\n',
    '---\ntyp: kapitel\nnumrering: nej\n---\n\n# Del\n',
  ],
  [
    'the plan numbers less deeply',
    area('## Mål\n'),
    PLAN,
    'titel: Länsgemensam handlingsplan\n',
    'titel: Länsgemensam handlingsplan\nnumrering: { djup: 1 }\n',
  ],
  [
    'an id that its heading has made is written',
    area('## Mål\n'),
    BESIDE,
    section('', '# Ny\n'),
    section('id: sip.mål\n', '# Ny\n'),
  ],
  [
    'another takes its name',
    section('', '# Sip\n'),
    BESIDE,
    section('', '# Ny\n'),
    section('id: sip\n', '# Ny\n'),
  ],
  [
    'its footnote leads elsewhere',
    area('Not.[^1]\n\n[^1]: Se [en](2-ny.md#mål).\n'),
    BESIDE,
    section('', '# Ny\n\n## Mål\n'),
    section('', '# Ny\n'),
  ],
];

test.each(EDITS)('a file is bound anew where %s', (_, still, path, before, after) => {
  const folder = workspaceWith({ [STILL]: still });
  const { session } = sessionIn(folder);
  const whole = (part: string) =>
    path === PLAN ? session.text(PLAN)!.text.replace(/titel:.*\n(numrering.*\n)?/, part) : part;
  const steps = [before, after, before].map((part) => {
    session.change(path, whole(part));
    const fresh = new Session(contextIn(folder), { timers: new TestTimers() });
    fresh.change(path, session.text(path)!.text);
    const [carried, anew] = [said(session), said(fresh)];
    fresh.close();
    expect(carried).toBe(anew);
    return carried;
  });
  // The edit means something to it, or nothing would be held.
  expect(steps[1]).not.toBe(steps[0]);
});

test('what nobody touched is not bound again', () => {
  const { session } = sessionIn(
    workspaceWith({ [STILL]: area(LINKS), [BESIDE]: section('', '# Ny\n\n## Mål\n') }),
  );
  const sectionOf = () =>
    session
      .checked('2023')
      .edition!.plan.sections.at(-1)!
      .sections.find(({ file }) => file === STILL);
  const before = sectionOf();
  session.change(INTRODUCTION, section('', '# Inledning\n\nNya ord.\n'));
  expect(sectionOf()!.body).toBe(before!.body);
});
