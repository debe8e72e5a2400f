// Undisturbed runs of the part, by which disturbed ones are judged.

import path from 'node:path';
import { workpiece } from './graphs.mjs';
import { digestsOf } from './outputs.mjs';

// Runs the part once for each of so many sizes, each with a cache of its own that nothing disturbs. Gives for each
// size the arguments of its run, without --out, the digests of the files it writes, and how many `seconds` it takes.
export async function references(count, { chamfer, folder, say }) {
    const file = path.join(folder, 'workpiece.canvas');
    workpiece(40, file);
    const made = [];
    for (let i = 0; i < count; i++) {
        const args = ['run', file, '-D', `width.value=${30 + 5 * i}`];
        const out = path.join(folder, `undisturbed${i}`);
        const { wall } = await chamfer.run([...args, '--out', out, '-q'], { cache: path.join(folder, `cache${i}`) });
        made.push({ name: String(30 + 5 * i), args, digests: digestsOf(out), seconds: wall });
    }
    say(`${count} undisturbed runs, ${made.map(({ seconds }) => seconds.toFixed(1)).join(', ')} s`);
    return made;
}
