// Bundles test/fuzz/ and runs it in one process: `npm run fuzz -- --seed 1 --count 1000 --seconds 60`.
//
//   --first N    begin at input N       --only N     one input, held against every law
//   --keep DIR   write the plans that something is wrong with, as workspaces
//   --slow MS    tell a check that takes longer, in processor time
import { runFromSource } from './from-source.mjs';

await runFromSource('test/fuzz/main.ts');
