import type { Witness } from '../disk/index.ts';
import { inWords, VARIABLE } from './answer.ts';
import { cacheFolder, type Env } from './cache-folder.ts';
import { keyOf } from './key.ts';
import type { Channel, Outside } from './outside.ts';
import { type Fact, type Said, writeRecord } from './record.ts';

/** A run that is written down while it goes on. */
export interface Recording extends Witness {
  /** Said by the command, when what it gives hangs on nothing but what was heard. */
  keep(): void;
}

/** More was asked than is worth asking again. */
const MOST = 50_000;

/** The surroundings of a run with what hears it, and what writes down how it went. Undefined where nothing is to be remembered. */
export function recorded<T extends Outside>(
  words: readonly string[],
  surroundings: T,
):
  | { readonly surroundings: T & { readonly recording: Recording }; readonly save: (code: number) => void }
  | undefined {
  const folder = cacheFolder(surroundings.env);
  const key = folder === undefined ? undefined : keyOf(words, surroundings);
  if (folder === undefined || key === undefined) return undefined;
  const facts = new Map<string, Fact>();
  const said: Said[] = [];
  let isKept = false;
  let isBeyond = false;
  const recording: Recording = {
    heard: (question, of, answer) => {
      if (isBeyond) return;
      const known = facts.get(`${question}\0${of}`);
      const words = inWords(answer);
      // The disk has changed meanwhile: of what was seen nobody can say when it was so.
      if (facts.size >= MOST || (known && known[2] !== words)) isBeyond = true;
      facts.set(`${question}\0${of}`, [question, of, words]);
    },
    beyond: () => {
      isBeyond = true;
    },
    keep: () => {
      isKept = true;
    },
  };
  const heard = (name: Said[0]): Channel => {
    const stream = surroundings[name];
    return {
      write: (text) => {
        said.push([name, text]);
        return stream.write(text);
      },
      get isTTY() {
        return stream.isTTY;
      },
      get columns() {
        return stream.columns;
      },
    };
  };
  return {
    surroundings: {
      ...surroundings,
      env: heardIn(surroundings.env, recording),
      stdout: heard('stdout'),
      stderr: heard('stderr'),
      recording,
    },
    save: (code) => {
      const isSound = isKept && !isBeyond;
      if (isSound && (code === 0 || code === 1))
        writeRecord(folder, key, { facts: [...facts.values()], said, code });
    },
  };
}

/** The variables, each told of when it is asked for. Whoever takes them all gives them to another program, whose answers nobody hears. */
function heardIn(env: Env, recording: Recording): Env {
  return new Proxy(env, {
    get: (all, name) => {
      const value = Reflect.get(all, name) as string | undefined;
      if (typeof name === 'string') recording.heard(VARIABLE, name, value);
      return value;
    },
    has: (all, name) => {
      recording.beyond();
      return Reflect.has(all, name);
    },
    ownKeys: (all) => {
      recording.beyond();
      return Reflect.ownKeys(all);
    },
  });
}
