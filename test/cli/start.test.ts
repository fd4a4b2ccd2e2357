import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';

/** Writes down, when the process ends, what of Node and of the program's own parts it has read. */
const TELL = `
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');
const parts = [];
const { Script } = vm;
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    parts.push(require('node:path').basename(options.filename));
  }
};
process.on('exit', () => {
  const modules = process.moduleLoadList.map((name) => name.replace(/^(?:NativeModule|Internal Binding) /, ''));
  writeFileSync(process.env.TOLD, JSON.stringify({ parts, modules }));
});
`;

/** What a run reads that may be left unread: parts of the program, and modules of Node's that are slow to load. */
function readBy(...words: string[]): {
  readonly parts: readonly string[];
  readonly modules: readonly string[];
} {
  const folder = workspaceWith();
  const [tell, told] = [path.join(folder, 'tell.cjs'), path.join(folder, 'told.json')];
  writeFileSync(tell, TELL);
  const { code, err } = runPlan(folder, words, { NODE_OPTIONS: `--require "${tell}"`, TOLD: told });
  expect([code, err]).toEqual([0, '']);
  const { parts, modules } = JSON.parse(readFileSync(told, 'utf8'));
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
});
