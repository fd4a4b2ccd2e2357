// The same text beside other programs that set it, each only where it is found: what a plan's text takes to become a PDF or a
// page, whole process. The others get it as AsciiDoc, Typst, Markdown and HTML, written beforehand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTurn, row, time } from './timing.mjs';

const RUNS = 5;
const TITLE = 'Länsgemensam handlingsplan';
const TEXTS = [
  'Kommunerna och regionen arbetar tillsammans för att fler ska få hjälp i tid, och för att ingen ska behöva söka på flera ställen.',
  'Under året har två utbildningar hållits, och en gemensam rutin har tagits fram för den som behöver stöd av båda.',
  'Väntetiderna är längst för barn mellan 7 och 12 år. Fler tider har öppnats på kvällar, och mottagningen har fått en samordnare.',
  'Samverkan med frivilliga har gett nya kunskaper om hur anhöriga kan få stöd efter ett självmord.',
];
const ROWS = [
  ['Kommun', 'Platser', 'Andel'],
  ['Gävle', '12', '34 %'],
  ['Sandviken', '8', '21 %'],
  ['Bollnäs', '5', '17 %'],
];

/** A section: a heading, three paragraphs, a list and a table. Each language only says how it writes these. */
function section(write, number) {
  const text = (i) => TEXTS[(number + i) % TEXTS.length];
  return [
    write.heading(`Område ${number}`),
    `${text(0)} ${text(1)} ${text(2)}`,
    `${text(3)} ${text(0)}`,
    TEXTS.map((item) => `${write.item} ${item}`).join('\n'),
    write.table(ROWS),
    `${text(2)} ${text(1)}`,
  ].join('\n\n');
}

const markdown = {
  heading: (text) => `# ${text}`,
  item: '-',
  table: ([head, ...rows]) =>
    [head, ['---', '---:', '---:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
};
const asciidoc = {
  heading: (text) => `== ${text}`,
  item: '*',
  table: (rows) =>
    `[cols="2,>1,>1",options="header"]\n|===\n${rows.map((cells) => cells.map((cell) => `|${cell}`).join(' ')).join('\n')}\n|===`,
};
const typst = {
  heading: (text) => `= ${text}`,
  item: '-',
  table: (rows) =>
    `#table(columns: 3, ${rows
      .flat()
      .map((cell) => `[${cell}]`)
      .join(', ')})`,
};

/** Prints a line for each program that is found, and says how to get the others. `peers` is a folder of npm packages. */
export async function typeset({ root, folder, peers, sections = 30 }) {
  const numbers = Array.from({ length: sections }, (_, i) => i + 1);
  const all = (write) => numbers.map((number) => section(write, number)).join('\n\n');
  writeFileSync(path.join(folder, 'text.md'), `---\ntitle: ${TITLE}\nlang: sv\n---\n\n${all(markdown)}\n`);
  writeFileSync(path.join(folder, 'text.adoc'), `= ${TITLE}\n:toc:\n:lang: sv\n\n${all(asciidoc)}\n`);
  writeFileSync(
    path.join(folder, 'text.typ'),
    `#set text(lang: "sv", hyphenate: true)\n#set heading(numbering: "1.1")\n= ${TITLE}\n#outline()\n${all(typst)}\n`,
  );
  makePlan(path.join(folder, 'plans', '2024'), numbers);
  const own = (format) => () =>
    time(
      [
        process.execPath,
        path.join(root, 'bin', 'plan.js'),
        'build',
        '2024',
        '--format',
        format,
        '--out',
        'build',
      ],
      folder,
      { PLAN_CACHE: 'off' },
    );
  const missing = [];
  own('html')();
  for (const { name, format, how, find } of PROGRAMS) {
    const command = await find({ folder, peers, root });
    if (command === undefined) missing.push(`  ${name}: ${how}`);
    else
      console.log(
        row(
          `${format} beside ${name} (aim ≤ 1)`,
          inTurn(RUNS, own(format), () => time(command, folder)),
        ),
      );
  }
  if (missing.length > 0) console.log(`\nNot found here:\n${missing.join('\n')}`);
}

function makePlan(plan, numbers) {
  mkdirSync(plan, { recursive: true });
  writeFileSync(
    path.join(plan, 'plan.md'),
    `---\ntyp: plan\nslag: handlingsplan\ntitel: ${TITLE}\nlän: Gävleborg\nperiod: 2024\növerenskommelse: 2024\ndatum: 2024-01\nparter:\n  - Region Gävleborg\nföregås-av:\n  ingen: Planen är gjord för att mätas.\n---\n\nEn plan.\n`,
  );
  for (const number of numbers)
    writeFileSync(
      path.join(plan, `${number}-område.md`),
      `---\ntyp: avsnitt\n---\n\n${section(markdown, number)}\n`,
    );
}

const DEBIAN = (name) => `apt-get install ${name}`;

const PROGRAMS = [
  {
    name: 'asciidoctor-pdf',
    format: 'pdf',
    how: DEBIAN('ruby-asciidoctor-pdf'),
    find: () => onPath('asciidoctor-pdf', ['text.adoc', '-o', 'asciidoctor.pdf']),
  },
  {
    name: 'pandoc + WeasyPrint',
    format: 'pdf',
    how: DEBIAN('pandoc weasyprint'),
    find: () =>
      onPath('weasyprint', []) &&
      onPath('pandoc', ['text.md', '--toc', '--pdf-engine=weasyprint', '-o', 'weasyprint.pdf']),
  },
  {
    name: 'Chromium, printing the ready page',
    format: 'pdf',
    how: 'npm ci, on Linux',
    find: ({ folder, root }) => chromium(folder, root),
  },
  {
    name: 'typst',
    format: 'pdf',
    how: 'npm install --prefix FOLDER @myriaddreamin/typst-ts-node-compiler, and PLAN_BENCH_PEERS=FOLDER; or typst itself',
    find: ({ folder, peers }) =>
      onPath('typst', ['compile', 'text.typ', 'typst.pdf']) ?? typstPackage(folder, peers),
  },
  {
    name: 'pandoc',
    format: 'html',
    how: DEBIAN('pandoc'),
    find: () => onPath('pandoc', ['text.md', '-s', '--toc', '-o', 'pandoc.html']),
  },
];

function onPath(name, words) {
  const { error } = spawnSync(name, ['--version']);
  return error ? undefined : [name, ...words];
}

/** Chromium's own print to PDF, of the page that plan has made; with the browser that the tests use. */
function chromium(folder, root) {
  const modules = path.join(root, 'node_modules');
  if (process.platform !== 'linux' || !existsSync(path.join(modules, '@sparticuz', 'chromium')))
    return undefined;
  const addressOf = (...names) => JSON.stringify(pathToFileURL(path.join(modules, ...names)).href);
  const script = path.join(folder, 'chromium.mjs');
  writeFileSync(
    script,
    `process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
const { default: packaged } = await import(${addressOf('@sparticuz', 'chromium', 'build', 'esm', 'index.js')});
const { chromium } = await import(${addressOf('playwright-core', 'index.mjs')});
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: flags });
const page = await browser.newPage();
await page.goto('file://' + process.cwd() + '/build/2024/handlingsplan-gavleborg-2024.html');
await page.pdf({ path: 'chromium.pdf', tagged: true });
await browser.close();
`,
  );
  return [process.execPath, script];
}

function typstPackage(folder, peers) {
  const name = '@myriaddreamin/typst-ts-node-compiler';
  if (peers === undefined || !existsSync(path.join(peers, 'node_modules', name))) return undefined;
  const place = createRequire(path.join(peers, 'package.json')).resolve(name);
  const script = path.join(folder, 'typst.mjs');
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
import library from ${JSON.stringify(pathToFileURL(place).href)};
const compiler = library.NodeCompiler.create({ workspace: '.' });
writeFileSync('typst.pdf', compiler.pdf({ mainFilePath: 'text.typ' }));
`,
  );
  return [process.execPath, script];
}
