// The state of a cache's folder, seen from outside and by Chamfer itself.

import fs from 'node:fs';
import path from 'node:path';
import { check } from './figures.mjs';

function version(cache) {
    return path.join(cache, 'store', 'v1');
}

// Forgets all results, as if they had been evicted; their contents stay.
export function forget(cache) {
    fs.rmSync(path.join(version(cache), 'entries'), { recursive: true, force: true });
}

// Files and folders of writers that are no more; a pruning has to remove them.
function leftovers(cache) {
    const folder = path.join(version(cache), 'tmp');
    return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

// Whether all that a cache holds is sound: { isSound, text }.
export async function verified(chamfer, cache) {
    const { code, out, err } = await chamfer.tried(['cache', 'verify', '--json'], { cache });
    try {
        const { checked, damaged } = JSON.parse(out);
        const text = `${checked.results} results, ${damaged.length} damaged`;
        return { isSound: code === 0 && damaged.length === 0, text };
    } catch {
        return { isSound: false, text: `exit code ${code}: ${err.trim().split('\n').at(-1)}` };
    }
}

// The checks of a cache after all that was done to it: it is sound, and holds nothing of programs that are no more.
export async function storeChecks(chamfer, cache) {
    const { isSound, text } = await verified(chamfer, cache);
    await chamfer.run(['cache', 'prune'], { cache });
    const left = leftovers(cache);
    return [
        check('the cache verifies', isSound, text),
        check('locks and temporary files after a prune', left.length === 0, left.length),
    ];
}
