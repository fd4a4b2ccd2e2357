// Runs a tool that is written in TypeScript and uses the program's own source: Node 20 cannot, and a bundle is faster than a test runner.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isBuilt } from './made-from.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

export async function runFromSource(entry) {
  if (!isBuilt(root))
    execFileSync(process.execPath, [path.join(root, 'bin/dev/build.mjs')], { stdio: 'inherit' });
  // Beside dist/, which holds what ships and nothing else.
  const outfile = path.join(root, 'dist-dev', `${path.basename(path.dirname(entry))}.mjs`);
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    define: { __dirname: JSON.stringify(path.join(root, 'dist')) },
    plugins: [ownFolders],
  });
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(outfile).href);
}

/** A source that asks where it lies is answered as if it stood alone. */
const ownFolders = {
  name: 'own-folders',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/](test|src)[\\/].*\.ts$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8'))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
      loader: 'ts',
    }));
  },
};
