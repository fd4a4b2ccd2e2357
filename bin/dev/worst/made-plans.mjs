// What the worst inputs are made of: files and plans of invented words, the same every time, and the commands that are tried.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const repeated = (count, make) => Array.from({ length: count }, (_, i) => make(i));
export const section = (body, front = '') => `---\ntyp: avsnitt\n${front}---\n\n# Avsnitt\n\n${body}\n`;
export const area = (id, front, body = 'Text.') =>
  `---\ntyp: område\nid: ${id}\nfokusområden: [samsjuklighet]\n${front}---\n\n# ${id}\n\n${body}\n`;
export const planFile = (year, more = '', title = 'Länsgemensam handlingsplan') =>
  `---\ntyp: plan\nslag: handlingsplan\ntitel: ${title}\nlän: Gävleborg\nperiod: ${year}\növerenskommelse: ${year}\ndatum: ${year}-01\nparter:\n  - Region Gävleborg\n${more}---\n\nEn plan.\n`;

/** Words that are different, by number: `ord-17` reads as one word. */
export const word = (i) =>
  `${'vård skola stöd hälsa unga plan möte länet'.split(' ')[i % 8]}${i.toString(36)}`;
export const words = (count, from = 0) => repeated(count, (i) => word(from + i * 7)).join(' ');

/** Files of the plan 2024, or of any plan where a path is given. */
export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const place = path.join(folder, name.startsWith('plans/') ? name : `plans/2024/${name}`);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

export const plan = (files) => (folder) => write(folder, { 'plan.md': planFile(2024), ...files });
export const sections = (count, body) =>
  Object.fromEntries(repeated(count, (i) => [`${i + 1}-del.md`, section(body(i))]));

/** Paragraphs of one text until the plan is nearly full of characters, words or signs: `count` files. */
export const full = (text, { count = 5, line = 4000 } = {}) => {
  const most = (limit, pattern) => (limit / Math.max(text.match(pattern)?.length ?? 0, 1e-9)) * text.length;
  const all = Math.min(3_950_000, most(495_000, /\S+/g), most(34_500, /[*_~[\]<&`|\\:@]/g));
  return sections(count, () => {
    const paragraph = text
      .repeat(Math.ceil(line / text.length))
      .slice(0, line)
      .trim();
    return repeated(Math.floor(all / count / (line + 2)), () => paragraph).join('\n\n');
  });
};

export function commit(folder) {
  const git = (...all) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...all], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Before');
}

/** Files of 2023 and of 2024: what `make` gives for each. */
export const twoYears = (make) => (folder) =>
  write(
    folder,
    Object.fromEntries(
      [2023, 2024].flatMap((year) =>
        Object.entries({ 'plan.md': planFile(year), ...make(year) }).map(([name, text]) => [
          `plans/${year}/${name}`,
          text,
        ]),
      ),
    ),
  );

export const CHECK = [
  ['check', '2024'],
  ...['json', 'github', 'markdown', 'sarif', 'gitlab', 'junit'].map((format) => [
    'check',
    '2024',
    '--format',
    format,
  ]),
];
const BUILD = ['pdf', 'html', 'docx', 'json', 'csv'].map((format) => ['build', '2024', '--format', format]);
export const REVIEW = [
  ['review', 'HEAD'],
  ['check', '--since', 'HEAD'],
];
export const DIFF = [
  ['diff', '2023', '2024'],
  ...['markdown', 'json', 'html', 'pdf'].map((format) => [
    'diff',
    '2023',
    '2024',
    '--format',
    format,
    ...(/html|pdf/.test(format) ? ['--out', 'd'] : []),
  ]),
  ['ledger', '2023', '2024'],
];
export const ONE = [['check', '2024'], ...BUILD];
export const GROWN = [
  ...ONE,
  ...DIFF,
  ...REVIEW,
  ['status', '2024'],
  ['underlag', '2024'],
  ['site'],
  ['next', '2024'],
];
