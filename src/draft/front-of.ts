import type { SourceText } from '../diagnostics/index.ts';
import { parseMarkdown } from '../parse/index.ts';
import type { Fields } from './front-matter.ts';

/** The front matter of a file as its authors wrote it; none where there is none to read. */
export function frontOf(path: string, sources: ReadonlyMap<string, SourceText>): Fields {
  const source = sources.get(path);
  const data = source && parseMarkdown(source).value?.front?.data;
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Fields) : {};
}
