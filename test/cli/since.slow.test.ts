import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

const INTRO = 'plans/2023/1-inledning.md';
const section = (...lines: string[]) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${lines.join('\n\n')}\n`;
const OLD = 'Här står <b>fet</b> text.';
const NEW = 'Läs [mer](javascript:alert(1)) här.';

/** A repository whose base has one finding, with a branch that somebody works on. */
function change(...lines: string[]): Repository {
  const repository = Repository.withPlan({ [INTRO]: section(OLD) });
  repository.git('checkout', '--quiet', '-b', 'ändring');
  return repository.write(INTRO, section(...lines));
}

interface Printed {
  readonly findings: readonly { readonly code: string; readonly new: boolean; readonly line: number }[];
  readonly gone: readonly { readonly code: string; readonly line: number }[];
  readonly notes: readonly string[];
}

function since(repository: Repository, ...words: string[]) {
  const ran = runPlan(repository.folder, ['check', '--since', 'main', ...words]);
  expect(ran.err).toBe('');
  return ran;
}

const printed = (repository: Repository, ...words: string[]) =>
  JSON.parse(since(repository, '--format', 'json', ...words).out) as Printed;

describe('plan check --since', () => {
  test('tells what a change has brought, beside what stood there before and what has gone', () => {
    const both = change('En ny mening.', OLD, NEW);
    expect(since(both).code).toBe(1);
    expect(printed(both).findings.map(({ code, new: isNew }) => [code, isNew])).toEqual([
      ['html/raw', false],
      ['html/raw', false],
      ['link/active-scheme', true],
    ]);
    expect(since(both).out).toMatch(/2023: nytt sedan main är 1 fel\. 2 fynd fanns redan\.\n$/);
    const mended = change('Här står fet text.');
    expect(since(mended).code).toBe(0);
    expect(printed(mended)).toMatchObject({
      findings: [],
      gone: [{ code: 'html/raw' }, { code: 'html/raw' }],
    });
    expect(since(mended).out).toMatch(
      /Borta: 2 fynd[\s\S]*2023: inget nytt att anmärka på sedan main\. 2 fynd är borta\.\n$/,
    );
  });

  test('fails only what is new, however many stood there before', () => {
    const repository = change(OLD);
    expect(runPlan(repository.folder, ['check', '--stage', 'inlamning', '--fail-on', 'varning']).code).toBe(
      1,
    );
    expect(since(repository, '--stage', 'inlamning', '--fail-on', 'varning').code).toBe(0);
  });

  test('counts from where the change began, not from what others have done since', () => {
    const repository = change(OLD, NEW).commit('Ändring');
    repository.git('checkout', '--quiet', 'main');
    repository.write(INTRO, section('Rättat.')).commit('Rättat på main');
    repository.git('checkout', '--quiet', 'ändring');
    expect(
      printed(repository)
        .findings.filter((one) => one.new)
        .map(({ code }) => code),
    ).toEqual(['link/active-scheme']);
  });

  test('is held against what a runner has merged it onto, where the base that it names is older', () => {
    const repository = change(OLD, 'Min text.').commit('Ändring');
    const base = repository.git('rev-parse', 'main').trim();
    repository.git('checkout', '--quiet', 'main');
    repository.write('plans/2023/7-andras.md', section(NEW)).commit('Andras fel');
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'ändring');
    const sha = repository.git('rev-parse', 'HEAD').trim();
    const code = (env: Record<string, string>) =>
      runPlan(repository.folder, ['check', '--since', base], env).code;
    expect(code({ GITHUB_SHA: sha, GITHUB_REF: 'refs/pull/7/merge' })).toBe(0);
    expect(code({ CI_COMMIT_SHA: sha, CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result' })).toBe(0);
    expect(code({ CI_COMMIT_SHA: sha, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' })).toBe(0);
    // A merge that somebody made is the change's own, and so is one in another repository than the runner's.
    expect(code({})).toBe(1);
    expect(code({ GITHUB_SHA: base, GITHUB_REF: 'refs/pull/7/merge' })).toBe(1);
    expect(code({ CI_COMMIT_SHA: sha, CI_MERGE_REQUEST_EVENT_TYPE: 'detached' })).toBe(1);
    // What the change itself brings is still found.
    repository.git('checkout', '--quiet', 'ändring');
    repository.write(INTRO, section(OLD, NEW)).commit('Fel');
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'ändring');
    const again = repository.git('rev-parse', 'HEAD').trim();
    expect(code({ GITHUB_SHA: again, GITHUB_REF: 'refs/pull/7/merge' })).toBe(1);
  });

  test('judges a change by the agreements that held before it, and says so', () => {
    const path = 'schema/agreements/2023.yaml';
    const builtIn = readFileSync(`${projectFolder}/${path}`, 'utf8');
    const repository = change(OLD);
    repository.write(path, `${builtIn.replace(/^titel: .*$/m, 'titel: Vår egen')}\npåhitt: 1\n`);
    const { findings, notes } = printed(repository);
    expect(notes).toEqual([expect.stringContaining(path) as string]);
    expect(notes[0]).toContain('före ändringen');
    // The file's own faults are the change's.
    expect(findings.filter((one) => one.new).map(({ code }) => code)).toContain('field/unknown');
    expect(since(repository).code).toBe(1);
  });

  test('says when a plan is new and when one has gone', () => {
    const repository = change(OLD);
    repository.git('mv', 'plans/2023', 'plans/2024');
    expect(printed(repository).notes).toEqual([
      expect.stringContaining('Planen 2024 fanns inte i main') as string,
      expect.stringContaining('Planen 2023 fanns i main') as string,
    ]);
    expect(since(repository).out).toContain('Planen 2023 fanns i main men finns inte längre.');
  });

  test('marks only what is new on GitHub, and passes what is old in JUnit', () => {
    const repository = change('Först.', OLD, NEW);
    const github = since(repository, '--format', 'github').out;
    expect(github.match(/^::(error|warning)/gm)).toHaveLength(1);
    expect(github).toContain('2 fynd fanns redan.');
    expect(since(repository, '--format', 'junit').out).toContain('tests="3" failures="1"');
    const states = since(repository, '--format', 'sarif').out.match(/"baselineState": "\w+"/g);
    expect(states).toEqual(['new', 'unchanged', 'unchanged'].map((state) => `"baselineState": "${state}"`));
    const markdown = since(repository, '--format', 'markdown').out;
    expect(markdown).toContain('<summary>Fanns redan: 2 fynd</summary>');
    expect(markdown.indexOf('link/active-scheme')).toBeLessThan(markdown.indexOf('<details>'));
  });

  test('says what it cannot do: another state, no common history, a name that is none', () => {
    const repository = change(OLD).commit('Ändring');
    const refuse = (folder: string, ...words: string[]) => {
      const { code, out, err } = runPlan(folder, ['check', ...words]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(refuse(repository.folder, '--since', 'main', 'main:2023')).toContain('Skriv bara planens namn');
    expect(refuse(repository.folder, '--since', '--output=x')).toContain('kan inte vara namnet');
    expect(refuse(repository.folder, '--since=nej')).toContain('”nej” finns inte');
    repository.git('checkout', '--quiet', '--orphan', 'ensam');
    repository.commit('Ensam');
    expect(refuse(repository.folder, '--since=main')).toContain('ingen gemensam historik');
    const shallow = repository.clone('--depth=1', '--branch=ändring');
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    expect(refuse(shallow.folder, '--since=main')).toContain('\n  git fetch --unshallow\n');
  });
});
