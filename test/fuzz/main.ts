import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, fuzz } from './fuzz.ts';

/** `npm run fuzz`: makes plans by lot and holds the program against what it promises of every plan. Exit code 1 where something does not hold. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '1000' },
      first: { type: 'string', default: '0' },
      seconds: { type: 'string', default: '3600' },
      only: { type: 'string' },
      keep: { type: 'string' },
      slow: { type: 'string', default: '5000' },
    },
  });
  const tally = await fuzz(
    {
      seed: Number(values.seed),
      first: Number(values.only ?? values.first),
      count: values.only === undefined ? Number(values.count) : 1,
      milliseconds: Number(values.seconds) * 1000,
      all: values.only !== undefined,
      slow: Number(values.slow),
    },
    (line) => console.log(line),
  );
  if (values.keep !== undefined) for (const fault of tally.faults) keep(fault, values.keep);
  const { inputs, findings, unreadable, stopped, codes, faults, held } = tally;
  console.log(
    `seed ${values.seed}: ${inputs} inputs, ${findings} findings of ${codes.size} codes; ${unreadable} without an edition, ${stopped} stopped by an error`,
  );
  for (const [name, count] of held) console.log(`${String(count).padStart(8)}  ${name}`);
  console.log(`${faults.length} faults`);
  return faults.length > 0 ? 1 : 0;
}

/** The plan as files, to be looked at with the program itself. */
function keep({ input }: Fault, folder: string): void {
  for (const [name, bytes] of input.files) {
    const place = path.join(folder, String(input.number), 'plans', input.year, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
}

process.exitCode = await main();
