import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, runInstalled } from '../package/installed.ts';
import { projectFolder, temporaryFolder } from '../support/program.ts';
import { Repository } from '../support/repository.ts';

export const SHELF = path.join(projectFolder, 'templates/arbetsyta');

interface ShelfFile {
  readonly från: string;
  readonly till: string;
  readonly ci?: 'github' | 'gitlab';
}

/** What a workspace begins with, by its name there. */
export function shelfFiles(): readonly ShelfFile[] {
  return (JSON.parse(readFileSync(path.join(SHELF, 'filer.json'), 'utf8')) as { filer: ShelfFile[] }).filer;
}

export const TARBALL = 'lansplan.tgz';
export const INTRO = 'plans/2023/1-inledning.md';
export const section = (text: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`;

/**
 * A county's own repository, where nothing but plans stands: the files of the shelf, one old finding, and the package by its
 * version. It is not published, so its tarball lies in the repository; else the lockfile would name the registry.
 */
export function countyWith(ci: 'github' | 'gitlab', tarball: string): Repository {
  const county = Repository.withPlan({ [INTRO]: section('Här står <b>fet</b> text.') });
  for (const file of shelfFiles())
    if (file.ci === undefined || file.ci === ci)
      county.write(file.till, readFileSync(path.join(SHELF, file.från)));
  county.write(TARBALL, readFileSync(tarball));
  const manifest = readFileSync(path.join(county.folder, 'package.json'), 'utf8');
  county.write('package.json', manifest.replace('{version}', `file:${TARBALL}`));
  const { code, err } = npm(county.folder, ['install', '--package-lock-only']);
  if (code !== 0) throw new Error(err);
  return county.commit('Länets planer');
}

/** What a county has that follows the handbook: an empty folder, the package, `plan init`, and everything committed. */
export function countyBegun(ci: 'github' | 'gitlab', tarball: string): Repository {
  const county = new Repository(temporaryFolder());
  county.write(TARBALL, readFileSync(tarball));
  const { code, err } = npm(county.folder, ['install', '--save-dev', `./${TARBALL}`]);
  if (code !== 0) throw new Error(err);
  const begun = runInstalled(county.folder, ['init', '--county', 'Värmland', '--ci', ci]);
  if (begun.code !== 0) throw new Error(begun.err);
  county.git('init', '--quiet', '--initial-branch=main');
  return county.commit('Länets planer');
}

/** A branch for a change. */
export function branchOf(origin: Repository): Repository {
  origin.git('checkout', '--quiet', '-b', 'ändring');
  return origin;
}
