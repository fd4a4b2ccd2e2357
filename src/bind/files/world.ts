import type { Palette } from '../../model/index.ts';
import type { ParseStore } from '../../parse/index.ts';

/** A file as the door sees it, not yet read. `path` is relative to the workspace, with `/`, as the disk spells it. */
export type FileEntry =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; read(): Uint8Array }
  /** A link that leads out of the workspace. */
  | { readonly kind: 'outside'; readonly path: string; readonly target: string }
  | {
      readonly kind: 'unreadable';
      readonly path: string;
      readonly reason: 'permission' | 'folder' | 'not-a-file' | 'other';
    };

/** One plan's folder. */
export interface PlanFolder {
  /** As on the command line: `2023`, `dalarna/2020`. */
  readonly name: string;
  /** Path in the workspace: `plans/2023`. */
  readonly path: string;
  /** Every file below it, in any order. */
  readonly entries: readonly FileEntry[];
}

/** An agreement that a plan may name. `shadows` tells that the workspace's own file hides a built-in one. */
export interface AgreementFile {
  readonly id: string;
  readonly entry: FileEntry;
  readonly shadows: boolean;
}

/** A template in a file: `templates/<id>/mall.yaml` of the workspace, or of the program itself. */
export interface TemplateFile {
  readonly id: string;
  readonly entry: FileEntry;
  readonly builtIn: boolean;
}

/** The templates that there are, and the one below them all, whose colours hold where no file says otherwise. */
export interface TemplateShelf {
  readonly files: readonly TemplateFile[];
  /** Paths of the workspace that look like templates and are not read, since they are not called as one. */
  readonly strays: readonly string[];
  readonly root: { readonly name: string; readonly colour: Palette; readonly dark: Palette };
}

/** What `check` needs to know of the world outside the folder. The door answers; nothing here reads a disk. */
export interface World {
  readonly agreements: readonly AgreementFile[];
  /** The names of all plans in the workspace; undefined where nobody has looked. */
  readonly plans?: readonly string[];
  /** A file of the workspace by its path, or undefined where there is none. */
  open(path: string): FileEntry | undefined;
  /** Undefined where nobody has looked. */
  templates?(): TemplateShelf;
  /** Code points that every font of the report can draw, as ranges, sorted. */
  readonly glyphs: readonly (readonly [number, number])[];
  /** Where parsed texts are kept from run to run, if anywhere. */
  readonly store?: ParseStore | undefined;
}
