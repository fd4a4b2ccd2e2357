import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspaceWith } from '../support/program.ts';
import { surroundings } from '../support/surroundings.ts';

const PROGRAM = path.resolve('bin/plan.js');

/** Writes down, when the process ends, what of Node and of the program's own parts it has read. */
const TELL = `
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');
const { getCacheUsage } = require('internal/test/binding').internalBinding('builtins');
const parts = [];
const { Script } = vm;
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    const anew = this.cachedDataRejected !== false ? ', compiled anew' : '';
    parts.push(require('node:path').basename(options.filename) + anew);
  }
};
const v8 = require('node:v8');
const flags = [];
const { setFlagsFromString } = v8;
v8.setFlagsFromString = (flag) => {
  flags.push(flag);
  setFlagsFromString(flag);
};
process.on('exit', () => {
  const modules = process.moduleLoadList.map((name) => name.replace(/^(?:NativeModule|Internal Binding) /, ''));
  const anew = [...getCacheUsage().compiledWithoutCache];
  const { arrayBuffers } = process.memoryUsage();
  writeFileSync(process.env.TOLD, JSON.stringify({ parts, modules, anew, flags, arrayBuffers }));
});
`;

interface Reading {
  /** Of the program, in the order in which they were read. */
  readonly parts: readonly string[];
  /** Of Node, those that are slow to load. */
  readonly modules: readonly string[];
}

interface Told extends Reading {
  /** Parts of Node's whose own machine code did not fit. */
  readonly anew: readonly string[];
  readonly flags: readonly string[];
  /** Bytes that are held beside V8's heap when the process ends. */
  readonly arrayBuffers: number;
}

function toldOf(words: readonly string[]): Told {
  const folder = workspaceWith();
  const [tell, told] = [path.join(folder, 'tell.cjs'), path.join(folder, 'told.json')];
  writeFileSync(tell, TELL);
  const flags = ['--expose-internals', '--no-warnings', '--require', tell];
  const { status, stderr } = spawnSync(process.execPath, [...flags, PROGRAM, ...words], {
    cwd: folder,
    env: { ...surroundings(), PLAN_CACHE: 'off', TOLD: told },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(readFileSync(told, 'utf8'));
}

function readBy(...words: string[]): Reading {
  const { parts, modules } = toldOf(words);
  const slow = ['crypto', 'child_process', 'zlib', 'worker_threads', 'http', 'readline'];
  return { parts, modules: slow.filter((name) => modules.includes(name)) };
}

describe('a start reads', () => {
  test('only the door for the version', () => {
    expect(readBy('--version')).toEqual({ parts: ['plan.cjs'], modules: [] });
  });

  test('for a check of a plain plan nothing that writes, asks git, hashes or unpacks', () => {
    expect(readBy('check', '2023')).toEqual({ parts: ['plan.cjs', 'program.cjs'], modules: [] });
  });

  test('for a page what hashes its style, and for a PDF what writes it', () => {
    expect(readBy('build', '2023', '--format', 'html')).toEqual({
      parts: ['plan.cjs', 'program.cjs'],
      modules: ['crypto'],
    });
    expect(readBy('build', '2023', '--format', 'pdf').parts).toEqual(['plan.cjs', 'program.cjs', 'pdf.cjs']);
  });

  // What `fs.rmSync` asks for is Node's own late reading, and small.
  test.each([
    [['--version']],
    [['check', '2023']],
    [['build', '2023', '--format', 'html']],
    [['build', '2023', '--format', 'pdf']],
  ])('Node’s own parts with their machine code: %j', (words) => {
    expect(toldOf(words).anew.filter((name) => name !== 'internal/fs/rimraf')).toEqual([]);
  });

  test('a part, and lets go of what it was read from before it runs', () => {
    const { size } = statSync('dist/program.cjs.cache');
    expect(toldOf(['check', '2023']).arrayBuffers).toBeLessThan(size / 2);
  });

  // Threads share them: one that compiles a pattern while they change ends the process.
  test.each([[['--version']], [['check', '2023']], [['build', '2023']]])('V8’s flags once: %j', (words) => {
    const { flags } = toldOf(words);
    expect(flags).toHaveLength(process.versions.node.startsWith('20.') ? 1 : 0);
  });
});
