// Node as its makers built it, from the npm registry: one version, held against the hash that stands in runtimes.json.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is known of the Node for one platform, as `windows-x64`. */
export function runtimeFor(root, platform) {
  const runtimes = JSON.parse(readFileSync(path.join(root, 'bin/dev/portable/runtimes.json'), 'utf8'));
  return { ...runtimes[platform], name: runtimes[platform].package, version: runtimes.version };
}

/** One file of its package. The package is kept in node_modules/.cache, and looked at again each time. */
export function fileOf(root, runtime, name) {
  const options = { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync('tar', ['-xzOf', tarballOf(root, runtime), `package/${name}`], options);
}

function tarballOf(root, { name, version, integrity }) {
  const folder = path.join(root, 'node_modules', '.cache', 'lansplan');
  const tarball = path.join(folder, `${name}-${version}.tgz`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(tarball)) {
    const words = [
      'pack',
      `${name}@${version}`,
      '--silent',
      '--ignore-scripts',
      '--pack-destination',
      folder,
    ];
    execFileSync('npm', words, { cwd: root, shell: process.platform === 'win32' });
  }
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${tarball} is not what runtimes.json names: ${found}`);
  return tarball;
}
