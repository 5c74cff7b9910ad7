// Compresses a built site as `npm run build` does, in a process of its own: OUT_DIR, BENCH_COMPRESSED.
import { join } from 'node:path';
import { readFolders } from '#scripts/lib/folders.ts';
import { isRecord } from '#scripts/lib/pages/addresses.ts';
import { formatPrecompressed, precompress } from '#scripts/lib/precompress.ts';

const clientDir = join(readFolders(process.env).outDir, 'client');
const keptDir = process.env['BENCH_COMPRESSED'] ?? '';
const result = await precompress(clientDir, keptDir, Date.now(), (name) => !isRecord(name));
console.log(formatPrecompressed(result));
