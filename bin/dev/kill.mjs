// Kills what writes, at many moments: `npm run kill -- --moments 200 --only build`.
import { runFromSource } from './from-source.mjs';

await runFromSource('test/kill/main.ts');
