// A mesh like that of a scanned part with a fine inner structure: a gyroid in a box with some noise, cut out of a grid
// of tetrahedra.

import { randomOf } from '../random.mjs';

const PERIODS = 4;
const NOISE = 0.05;
// Vertices keep this part of an edge's length away from the grid, so that no two coincide.
const MARGIN = 0.02;
// The six tetrahedra of a cell: each goes from corner 0 to corner 7 along the axes in some order. A corner's number has
// a bit for each axis. All have the same orientation.
const TETRAHEDRA = [[0, 1, 3, 7], [0, 3, 2, 7], [0, 2, 6, 7], [0, 6, 4, 7], [0, 4, 5, 7], [0, 5, 1, 7]];
const EVEN = [
    [0, 1, 2, 3], [0, 2, 3, 1], [0, 3, 1, 2], [1, 0, 3, 2], [1, 2, 0, 3], [1, 3, 2, 0],
    [2, 0, 1, 3], [2, 1, 3, 0], [2, 3, 0, 1], [3, 0, 2, 1], [3, 1, 0, 2], [3, 2, 1, 0],
];
// For each set of corners inside, the triangles between: pairs of corners whose edge is cut. The outside is in front.
const CUTS = Array.from({ length: 16 }, (_, inside) => cutsOf(inside));

function cutsOf(inside) {
    const count = [0, 1, 2, 3].filter(corner => (inside >> corner) & 1).length;
    const first = EVEN.find(order => order.every((corner, i) => ((inside >> corner) & 1) === (i < count ? 1 : 0)));
    if (count === 0 || count === 4) {
        return [];
    }
    const [a, b, c, d] = first;
    if (count === 1) {
        return [[a, b], [a, c], [a, d]];
    }
    if (count === 3) {
        return [[d, a], [d, b], [d, c]];
    }
    return [[a, c], [a, d], [b, d], [a, c], [b, d], [b, c]];
}

// The values at the nodes of a grid of n nodes along each axis; below zero is inside.
function fieldOf(n, seed) {
    const random = randomOf(seed);
    const field = new Float32Array(n ** 3);
    const waves = Array.from({ length: n }, (_, i) => (2 * Math.PI * PERIODS * i) / (n - 1));
    const [sines, cosines] = [waves.map(Math.sin), waves.map(Math.cos)];
    for (let z = 0, at = 0; z < n; z++) {
        for (let y = 0; y < n; y++) {
            for (let x = 0; x < n; x++, at++) {
                const gyroid = sines[x] * cosines[y] + sines[y] * cosines[z] + sines[z] * cosines[x];
                const toSide = Math.min(x, y, z, n - 1 - x, n - 1 - y, n - 1 - z);
                const value = Math.max(gyroid + NOISE * (2 * random() - 1), 2 - toSide);
                field[at] = value === 0 ? 1e-6 : value;
            }
        }
    }
    return field;
}

// The mesh; the box goes from 0 to `size` along each axis.
export function gyroid(n, size, seed) {
    const field = fieldOf(n, seed);
    const steps = Array.from({ length: 8 }, (_, i) => (i & 1) + ((i >> 1) & 1) * n + ((i >> 2) & 1) * n * n);
    const numbers = new Int32Array(8 * n ** 3).fill(-1);
    const positions = [];
    const triangles = [];
    // The vertex on the edge from a node in the direction of a corner.
    const vertex = (node, direction) => {
        const key = 8 * node + direction;
        if (numbers[key] < 0) {
            const [from, to] = [field[node], field[node + steps[direction]]];
            const part = Math.min(1 - MARGIN, Math.max(MARGIN, from / (from - to)));
            const corner = [node % n, Math.floor(node / n) % n, Math.floor(node / (n * n))];
            numbers[key] = positions.length / 3;
            corner.forEach((i, axis) => positions.push(((i + part * ((direction >> axis) & 1)) * size) / (n - 1)));
        }
        return numbers[key];
    };
    for (let node = 0; node < n ** 3; node++) {
        if ([node % n, Math.floor(node / n) % n, Math.floor(node / (n * n))].includes(n - 1)) {
            continue;
        }
        for (const corners of TETRAHEDRA) {
            let inside = 0;
            for (let i = 0; i < 4; i++) {
                inside |= field[node + steps[corners[i]]] < 0 ? 1 << i : 0;
            }
            for (const [i, j] of CUTS[inside]) {
                const [low, high] = [Math.min(corners[i], corners[j]), Math.max(corners[i], corners[j])];
                triangles.push(vertex(node + steps[low], high - low));
            }
        }
    }
    return { positions: Float64Array.from(positions, Math.fround), triangles: Int32Array.from(triangles) };
}
