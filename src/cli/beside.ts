import { createHash } from 'node:crypto';
import path from 'node:path';

/** Bytes that a name may have and still leave room for what is put around it: file systems take 255. */
const ROOM = 200;

/** What the names begin with of all that runs write beside a file or a folder, before it is put in place. The number of the run follows. */
export function besideOf(place: string): string {
  const name = path.basename(place);
  const isLong = Buffer.byteLength(name) > ROOM;
  const short = isLong ? `${name.slice(0, 40)}-${createHash('sha256').update(name).digest('hex')}` : name;
  return `.${short}.`;
}
