// What kernels are measured with, as files that all of them read.
//
// A file holds meshes and jobs, each an operation on some of the meshes. Little-endian: first words of 32 bits, namely
// how many words there are (an even number), the number of meshes, the number of jobs, vertices and triangles of each
// mesh, for each job the operation (0 union, 1 difference, 2 intersection), the number of operands and their meshes;
// then the coordinates of all meshes (64 bits), then all their triangles (32 bits).

import fs from 'node:fs';
import path from 'node:path';
import { randomOf } from '../random.mjs';
import { gyroid } from './gyroid.mjs';
import { box, moved, octasphere, pose, prism, ringsphere } from './meshes.mjs';

const UNION = 0;
const DIFFERENCE = 1;
const HEADER = 3;

function oneJob(operation, meshes) {
    return { meshes, jobs: [{ operation, operands: meshes.map((_, i) => i) }] };
}

function spheres(n) {
    const sphere = octasphere(n, 10);
    return oneJob(DIFFERENCE, [sphere, moved(sphere, pose(0.1, 0.2, [4.3, 2.1, 1.7]))]);
}

// The bars through all holes of a carpet, along z; each a box.
function bars([x, y], side, depth, size) {
    const third = side / 3;
    const found = [box([x + third, y + third, -1], [x + 2 * third, y + 2 * third, size + 1])];
    for (let i = 0; depth > 1 && i < 9; i++) {
        if (i !== 4) {
            found.push(...bars([x + third * (i % 3), y + third * Math.floor(i / 3)], third, depth - 1, size));
        }
    }
    return found;
}

// Each bar is a tool of its own, as in models/menger.scad.
function menger(level) {
    const size = 3 ** level;
    const along = bars([0, 0], size, level, size);
    const turns = [
        (x, y, z) => [x, y, z],
        (x, y, z) => [y, z, x],
        (x, y, z) => [z, x, y],
    ];
    const tools = turns.flatMap(turn => along.map(bar => moved(bar, turn)));
    return oneJob(DIFFERENCE, [box([0, 0, 0], [size, size, size]), ...tools]);
}

// Overlapping spheres on a large sphere, as in models/spheres.scad.
function cloud(count, sides) {
    const distance = 2 * Math.sqrt(count);
    const meshes = Array.from({ length: count }, (_, i) => {
        const z = 1 - (2 * (i + 0.5)) / count;
        const angle = (137.50776 * i * Math.PI) / 180;
        const across = distance * Math.sqrt(1 - z * z);
        const centre = [across * Math.cos(angle), across * Math.sin(angle), distance * z];
        const radius = 3.7 + 0.4 * Math.sin((47 * i * Math.PI) / 180);
        return moved(ringsphere(sides, radius), pose((7 * i * Math.PI) / 180, 0, centre));
    });
    return oneJob(UNION, meshes);
}

function tiny(count) {
    const random = randomOf(1);
    const shapes = [box([-1, -1, -1], [1, 1, 1]), prism(8, 1, -1, 1), ringsphere(8, 1.2), prism(3, 1.3, -1, 1)];
    const meshes = [];
    const jobs = [];
    for (let i = 0; i < count; i++) {
        for (const shape of [shapes[i % 4], shapes[Math.floor(i / 4) % 4]]) {
            const shift = [0, 0, 0].map(() => random() - 0.5);
            meshes.push(moved(shape, pose(6 * random(), 6 * random(), shift)));
        }
        jobs.push({ operation: i % 3, operands: [2 * i, 2 * i + 1] });
    }
    return { meshes, jobs };
}

function scan(nodes, across) {
    const cylinders = [];
    for (let i = 0; i < across * across; i++) {
        const place = [i % across, Math.floor(i / across)].map(k => (100 * (k + 0.5)) / across);
        cylinders.push(moved(prism(64, 30 / across, -1, 101), pose(0.01 * i, 0, [...place, 0])));
    }
    return oneJob(DIFFERENCE, [gyroid(nodes, 100, 1), ...cylinders]);
}

// `isLarge`: two threads have to be worth it. The functions make { meshes, jobs }.
export const CASES = [
    { name: 'spheres of 33k triangles, difference', make: () => spheres(64) },
    { name: 'spheres of 131k triangles, difference', isLarge: true, make: () => spheres(128) },
    { name: 'Menger sponge of level 3', make: () => menger(3) },
    { name: 'Menger sponge of level 4', isLarge: true, make: () => menger(4) },
    { name: 'union of 100 spheres', isLarge: true, make: () => cloud(100, 64) },
    { name: 'union of 500 spheres', isLarge: true, make: () => cloud(500, 32) },
    { name: '1000 tiny booleans', make: () => tiny(1000) },
    { name: 'scan of 1M triangles without 64 cylinders', isLarge: true, make: () => scan(92, 8) },
];

function bytesOf({ meshes, jobs }) {
    const header = [
        meshes.length,
        jobs.length,
        ...meshes.flatMap(({ positions, triangles }) => [positions.length / 3, triangles.length / 3]),
        ...jobs.flatMap(({ operation, operands }) => [operation, operands.length, ...operands]),
    ];
    const words = header.length + 1 + ((header.length + 1) % 2);
    const coordinates = meshes.reduce((sum, { positions }) => sum + positions.length, 0);
    const corners = meshes.reduce((sum, { triangles }) => sum + triangles.length, 0);
    const buffer = new ArrayBuffer(4 * words + 8 * coordinates + 4 * corners);
    new Int32Array(buffer).set([words, ...header]);
    let at = 4 * words;
    for (const key of ['positions', 'triangles']) {
        for (const mesh of meshes) {
            const array = mesh[key];
            new array.constructor(buffer, at, array.length).set(array);
            at += array.byteLength;
        }
    }
    return new Uint8Array(buffer);
}

// Writes the file of a case into a folder; gives its path and how many triangles go in.
export function writeCase({ name, make }, folder) {
    const file = path.join(folder, `${name.replaceAll(/\W+/g, '-')}.meshes`);
    const made = make();
    fs.writeFileSync(file, bytesOf(made));
    return { file, triangles: made.meshes.reduce((sum, { triangles }) => sum + triangles.length / 3, 0) };
}

// Reads a file of a case.
export function readCase(file) {
    const bytes = fs.readFileSync(file);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const words = new Int32Array(buffer, 0, new Int32Array(buffer, 0, 1)[0]);
    const [, meshCount, jobCount] = words;
    const counts = Array.from({ length: meshCount }, (_, i) => [words[HEADER + 2 * i], words[HEADER + 1 + 2 * i]]);
    let at = 4 * words.length;
    const take = (type, length) => {
        const array = new type(buffer, at, length);
        at += array.byteLength;
        return array;
    };
    const positions = counts.map(([vertices]) => take(Float64Array, 3 * vertices));
    const triangles = counts.map(([, faces]) => take(Int32Array, 3 * faces));
    const jobs = [];
    for (let word = HEADER + 2 * meshCount; jobs.length < jobCount; ) {
        const [operation, count] = words.subarray(word, word + 2);
        jobs.push({ operation, operands: [...words.subarray(word + 2, word + 2 + count)] });
        word += 2 + count;
    }
    return { meshes: positions.map((_, i) => ({ positions: positions[i], triangles: triangles[i] })), jobs };
}
