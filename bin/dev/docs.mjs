// Writes docs/fynd/: one page for every finding, from the same data that `plan explain` shows.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const folder = path.join(root, 'docs', 'fynd');
const bundle = path.join(root, 'dist', 'docs-source.mjs');

await build({
  stdin: {
    contents: "export { CODES } from './src/diagnostics/index.ts'; export * from './src/locale/index.ts';",
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
});
const { CODES, explainPage, localeFor } = await import(bundle);
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

function fileOf(code) {
  return `${code.replace('/', '-')}.md`;
}
