import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/program.ts';
import { killAt, SCENES } from './kill.ts';
import { killMoves } from './move.ts';

test.skipIf(process.platform === 'win32').each(SCENES)(
  'plan $name, killed at ten moments, leaves nothing torn, and the next run nothing mixed',
  async (scene) => {
    const { kills, faults } = await killAt(scene, 10, temporaryFolder());
    expect(faults).toEqual([]);
    expect(kills).toBe(10);
  },
);

test.skipIf(process.platform === 'win32')(
  'a move in the page, killed at eight moments, is done whole or not at all by the next that is opened',
  async () => {
    const { kills, faults } = await killMoves(8, path.join(temporaryFolder(), 'länet'));
    expect(faults).toEqual([]);
    expect(kills).toBe(8);
  },
);
