import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { killAt, SCENES } from './kill.ts';
import { killMoves } from './move.ts';

/** `npm run kill`: kills what writes, at many moments, and looks at what is left. Exit code 1 where something is torn or mixed. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { moments: { type: 'string', default: '200' }, only: { type: 'string' } },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-kill-'));
  let faults = 0;
  try {
    const isWanted = (name: string) => values.only === undefined || name === values.only;
    const moments = Number(values.moments);
    const kills = [
      ...SCENES.map(
        (scene) => [scene.name, () => killAt(scene, moments, path.join(folder, scene.name))] as const,
      ),
      ['move', () => killMoves(moments, path.join(folder, 'move'))] as const,
    ];
    for (const [name, kill] of kills.filter(([name]) => isWanted(name))) {
      const tally = await kill();
      faults += tally.faults.length;
      console.log(
        `plan ${name}: ${tally.kills} kills (${tally.ended} had ended); left as before ${tally.old}, all new ${tally.fresh}, some of each ${tally.mixed}; ${tally.faults.length} faults`,
      );
      for (const fault of tally.faults.slice(0, 20)) console.log(`  ${fault}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults > 0 ? 1 : 0;
}

process.exitCode = await main();
