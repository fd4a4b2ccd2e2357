// Writes docs/fynd/, one page for every finding, from the same data that `plan explain` shows; and the handbook's page on limits.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { limitsPage } from './limits-page.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const folder = path.join(root, 'docs', 'fynd');
const bundle = path.join(root, 'dist', 'docs-source.mjs');

await build({
  stdin: {
    contents: `export { CODES } from './src/diagnostics/index.ts'; export * from './src/locale/index.ts';
      export { FINDING_LIMITS } from './src/check/tellable.ts';
      export { LIMITS, PLAN_LIMITS, PLAN_TOGETHER_LIMITS } from './src/parse/index.ts';
      export { WORD_LIMITS } from './src/parse/word/word-limits.ts';
      export { AMOUNT_LIMITS } from './src/bind/amounts/read-amount.ts';
      export { TABLE_LIMITS } from './src/bind/prose/blocks.ts';
      export { FUND_TABLE_LIMITS } from './src/bind/fund-table.ts';
      export { CHANGE_LIMITS } from './src/report/years/changes.ts';
      export { CHART_LIMITS } from './src/rules/chart-too-large.ts';
      export { PICTURE_LIMITS, PICTURES_TOGETHER } from './src/bind/pictures/picture-facts.ts';
      export { SVG_LIMITS } from './src/bind/pictures/svg/svg-limits.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const { CODES, explainPage, localeFor, ...limits } = await import(bundle);
await rm(bundle);

const locale = localeFor('sv');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const code of CODES) await writeFile(path.join(folder, fileOf(code)), explainPage(code, locale));
const { index, code: head, rule } = locale.explain;
const rows = CODES.map((code) => `| [${code}](${fileOf(code)}) | ${locale.findings[code].title} |`);
await writeFile(
  path.join(folder, 'README.md'),
  [`# ${index}`, '', `| ${head} | ${rule} |`, '| --- | --- |', ...rows, ''].join('\n'),
);

await writeFile(path.join(root, 'docs/handbok/gränser.md'), limitsPage(limits));

function fileOf(code) {
  return `${code.replace('/', '-')}.md`;
}
