import { readFileSync, statSync } from 'node:fs';
import { readWord, WORD_LIMITS, type WordDocument } from '../parse/index.ts';
import type { Context } from './context.ts';
import { OutsideError } from './outside-error.ts';

/** What the Word file says, or one sentence why nobody can tell. */
export async function wordDocumentIn(
  place: string,
  file: string,
  { locale }: Context,
): Promise<WordDocument> {
  const say = locale.commands.import;
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  let bytes: Uint8Array;
  try {
    const facts = statSync(place);
    // A device has no end, and a pipe may never begin.
    if (!facts.isFile()) throw new OutsideError(say.notThere(file));
    if (OTHER_KINDS.includes(ending)) throw new OutsideError(say.otherKind(file, ending));
    // A file that is too large is not read at all.
    if (facts.size > WORD_LIMITS.fileBytes) throw new OutsideError(say.fault(file, 'too-large', WORD_LIMITS));
    bytes = readFileSync(place);
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(say.notThere(file));
  }
  const { document, fault } = await readWord(bytes);
  if (!document) throw new OutsideError(say.fault(file, fault, WORD_LIMITS));
  return document;
}

/** Kinds of documents that are known by their endings and are not read. */
const OTHER_KINDS = ['doc', 'dot', 'odt', 'rtf', 'pdf', 'pages', 'wpd'];
