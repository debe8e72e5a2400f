// Files that runs write, compared by their digests.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

function digest(file) {
    return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

// A temporary sibling of a file that is being written: a run that is killed leaves it.
const isTemporary = name => path.basename(name).startsWith('.') && name.endsWith('.part');

function filesIn(folder) {
    return fs.existsSync(folder)
        ? fs.readdirSync(folder, { recursive: true }).filter(name => fs.statSync(path.join(folder, name)).isFile())
        : [];
}

// The digests of all files of a folder by their names.
export function digestsOf(folder) {
    const names = filesIn(folder).filter(name => !isTemporary(name));
    return new Map(names.map(name => [name, digest(path.join(folder, name))]));
}

// The number of files that runs were writing when they were killed.
export function temporariesIn(folder) {
    return filesIn(folder).filter(isTemporary).length;
}

// What is wrong with the files of a folder, which should be those of a map of digests: lines for people. Some may be
// missing if they need not be complete.
export function differences(folder, expected, { complete }) {
    const found = digestsOf(folder);
    const wrong = [...found]
        .filter(([name, value]) => expected.get(name) !== value)
        .map(([name]) => `${path.join(folder, name)} is not what an undisturbed run writes`);
    const missing = complete ? [...expected.keys()].filter(name => !found.has(name)) : [];
    return [...wrong, ...missing.map(name => `${path.join(folder, name)} is missing`)];
}
