import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/program.ts';
import { killAt, SCENES } from './kill.ts';

test.skipIf(process.platform === 'win32').each(SCENES)(
  'plan $name, killed at ten moments, leaves nothing torn, and the next run nothing mixed',
  async (scene) => {
    const { kills, faults } = await killAt(scene, 10, temporaryFolder());
    expect(faults).toEqual([]);
    expect(kills).toBe(10);
  },
);
