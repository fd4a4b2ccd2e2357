import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder, temporaryFolder } from '../support/program.ts';
import { Repository } from '../support/repository.ts';
import { wordFile } from '../support/word/index.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
const PROGRAM = path.join(projectFolder, 'bin/plan.js');
const CALLS = 'trace=open,openat,openat2,execve,execveat,socket,connect,bind,sendto';
/** What Node and git ask of the system itself, wherever they are started. */
const SYSTEM =
  /^\/(usr|lib|lib64|etc\/(ld\.so|ssl|localtime|gitconfig|passwd|nsswitch|host\.conf|resolv)|proc\/(self|meminfo|\d+|filesystems|version|stat)|sys\/(fs\/cgroup|devices\/system)|dev\/(null|tty|urandom))/;

interface Asked {
  readonly files: readonly string[];
  readonly programs: readonly string[];
  readonly networks: readonly string[];
}

/** What a command and all that it starts ask of the system. */
function traced(folder: string, argv: readonly string[]): Asked & { readonly code: number | null } {
  const log = path.join(temporaryFolder(), 'log');
  const home = temporaryFolder();
  const { status } = spawnSync(
    'strace',
    ['-f', '-qq', '-s', '4096', '-xx', '-e', CALLS, '-o', log, process.execPath, ...argv],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', HOME: home, XDG_CACHE_HOME: path.join(home, 'cache') },
      encoding: 'utf8',
    },
  );
  const asked = { files: [] as string[], programs: [] as string[], networks: [] as string[] };
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const call = /^\d+ +(\w+)\(/.exec(line)?.[1];
    const name = textOf(/"((?:\\x[0-9a-f]{2})*)"/.exec(line)?.[1] ?? '');
    if (call?.startsWith('open')) asked.files.push(path.resolve(folder, name));
    // A program is looked for along the path; only what is found is started.
    else if (call?.startsWith('execve')) {
      if (!line.includes('= -1 ')) asked.programs.push(path.basename(name));
    } else if (call !== undefined) asked.networks.push(line);
  }
  const own = [
    folder,
    home,
    path.join(projectFolder, 'dist'),
    path.join(projectFolder, 'bin'),
    path.join(projectFolder, 'schema'),
    path.join(projectFolder, 'templates'),
    path.join(projectFolder, 'package.json'),
  ];
  const isOwn = (file: string) =>
    own.some((place) => file === place || file.startsWith(`${place}/`)) ||
    SYSTEM.test(file) ||
    file === process.execPath;
  return { ...asked, files: asked.files.filter((file) => !isOwn(file)), code: status };
}

/** strace writes names as bytes. */
function textOf(escaped: string): string {
  return Buffer.from(escaped.replaceAll('\\x', ''), 'hex').toString('utf8');
}

describe.skipIf(!hasStrace)('under a tracer (apt-get install strace)', () => {
  test.each([
    ['check', []],
    ['check --since HEAD', ['git']],
    ['build 2023', []],
    ['build 2023 --format docx,json,csv', []],
    ['next 2023', []],
    ['diff HEAD:2023 2023', ['git']],
    ['site', []],
    ['import plan.docx --year 2025 --county Gävleborg', []],
  ])('plan %s asks for no network, no program but git and no file from elsewhere', (command, programs) => {
    const { folder } = Repository.withPlan({
      'plans/2023/3-mer.md': '---\ntyp: avsnitt\n---\n\n# Mer\n\nOrd.\n',
    });
    writeFileSync(
      path.join(folder, 'plans/2023/1-inledning.md'),
      '---\ntyp: avsnitt\n---\n\n# Inledning\n\nAndra ord.\n',
    );
    writeFileSync(path.join(folder, 'plan.docx'), wordFile({ body: '<w:p><w:r><w:t>Ord</w:t></w:r></w:p>' }));
    const { code, files, programs: started, networks } = traced(folder, [PROGRAM, ...command.split(' ')]);
    expect(code).toBe(0);
    expect({ files, networks }).toEqual({ files: [], networks: [] });
    expect([...new Set(started)].filter((name) => name !== path.basename(process.execPath))).toEqual(
      programs,
    );
  });

  test('what must not be asked for would be seen', () => {
    const { folder } = Repository.withPlan();
    const other = path.join(temporaryFolder(), 'hemlig.txt');
    writeFileSync(other, 'x');
    const slips = `require('fs').readFileSync(${JSON.stringify(other)});
      require('child_process').spawnSync('true');
      require('net').connect(9, '127.0.0.1').on('error', () => {});`;
    const { files, programs, networks } = traced(folder, ['-e', slips]);
    expect(files).toContain(other);
    expect(programs).toContain('true');
    expect(networks).not.toEqual([]);
  });
});
