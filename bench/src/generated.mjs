// Models that are too large to be kept: meshes of a wavy ring, written when they are needed, and a line of code that
// imports them.

import fs from 'node:fs';
import path from 'node:path';

const HEADER = 84;
const FACET = 50;

const MODELS = {
    // Reading and writing a file.
    stl_million: { around: 1000, across: 500, extension: 'stl', flags: [] },
    // Reading a file and drawing it.
    picture: { around: 500, across: 500, extension: 'png', flags: ['--imgsize', '1600,1200'] },
};

export const generatedNames = Object.keys(MODELS);

function pointOf(column, row, { around, across }) {
    const a = (2 * Math.PI * (column % around)) / around;
    const b = (2 * Math.PI * (row % across)) / across;
    const radius = 10 + 0.3 * Math.sin(17 * a);
    const distance = 40 + radius * Math.cos(b);
    return [distance * Math.cos(a), distance * Math.sin(a), radius * Math.sin(b)];
}

function writeRing(file, size) {
    const count = 2 * size.around * size.across;
    const bytes = Buffer.alloc(HEADER + FACET * count);
    bytes.writeUInt32LE(count, HEADER - 4);
    let at = HEADER;
    const add = (...corners) => {
        // The normal stays zero: readers compute it.
        corners.flat().forEach((value, i) => bytes.writeFloatLE(value, at + 12 + 4 * i));
        at += FACET;
    };
    for (let i = 0; i < size.around; i++) {
        for (let j = 0; j < size.across; j++) {
            const [a, b, c, d] = [[0, 0], [1, 0], [1, 1], [0, 1]].map(([u, v]) => pointOf(i + u, j + v, size));
            add(a, b, c);
            add(a, c, d);
        }
    }
    fs.writeFileSync(file, bytes);
}

// Writes the files of a model into a folder and gives its description, as for those of bench/models.
export function generate(name, folder) {
    const { extension, flags, ...size } = MODELS[name];
    writeRing(path.join(folder, `${name}.stl`), size);
    const file = path.join(folder, `${name}.scad`);
    fs.writeFileSync(file, `import("${name}.stl");\n`);
    return { name, file, extension, flags };
}
