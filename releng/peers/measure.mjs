#!/usr/bin/env node
// Measures models that any program wrote, and prints one line of JSON for each file:
//
//     node measure.mjs part.stl part.off outline.svg
//
// It judges Chamfer's results, so it shares nothing with Chamfer. Units are the files' (millimetres).
// Solids: STL (binary or ASCII) and OFF. Vertices at identical coordinates are merged, then triangles with two equal
// corners dropped.
//   triangles, vertices   counts after that
//   degenerate            how many triangles were dropped
//   min, max, size        the bounding box
//   volume, area          of the enclosed solid (negative if the surface is inside out), of the surface
//   closed                every edge is passed as often in one direction as in the other
//   manifold              closed, and exactly two triangles meet at every edge
//   components            surfaces whose triangles hang together by edges (a void inside a solid is one more)
//   genus                 the sum over all components; null unless manifold
// Figures: SVG with paths of straight lines, as OpenSCAD writes them (M, L, Z, absolute).
//   paths, points, min, max, size, area (holes run the other way round than outlines)
//
// Exit code: 0; 1 if a file cannot be read; 2 without a file.

import fs from 'node:fs';

class Reading {
    constructor() {
        this.index = new Map();
        this.coordinates = [];
        this.triangles = [];
        this.degenerate = 0;
    }

    // The number of the vertex at these coordinates; the same for the same coordinates.
    vertex(x, y, z) {
        if (![x, y, z].every(Number.isFinite)) {
            throw new Error(`a coordinate is not a number: ${x} ${y} ${z}`);
        }
        // Adding 0 turns -0 into 0.
        const key = `${x + 0} ${y + 0} ${z + 0}`;
        let number = this.index.get(key);
        if (number === undefined) {
            number = this.coordinates.length;
            this.index.set(key, number);
            this.coordinates.push([x + 0, y + 0, z + 0]);
        }
        return number;
    }

    triangle(a, b, c) {
        if (a === b || b === c || c === a) {
            this.degenerate++;
        } else {
            this.triangles.push([a, b, c]);
        }
    }
}

class DisjointSets {
    constructor(size) {
        this.parent = Int32Array.from({ length: size }, (_, i) => i);
        this.count = size;
    }

    find(i) {
        while (this.parent[i] !== i) {
            this.parent[i] = this.parent[this.parent[i]];
            i = this.parent[i];
        }
        return i;
    }

    join(i, j) {
        const a = this.find(i);
        const b = this.find(j);
        if (a !== b) {
            this.parent[a] = b;
            this.count--;
        }
    }
}

function readBinaryStl(bytes) {
    const reading = new Reading();
    const count = bytes.readUInt32LE(80);
    for (let i = 0; i < count; i++) {
        const corner = k => {
            const at = 84 + 50 * i + 12 + 12 * k;
            return reading.vertex(bytes.readFloatLE(at), bytes.readFloatLE(at + 4), bytes.readFloatLE(at + 8));
        };
        reading.triangle(corner(0), corner(1), corner(2));
    }
    return reading;
}

function readAsciiStl(text) {
    const reading = new Reading();
    const corners = [];
    for (const match of text.matchAll(/\bvertex\s+(\S+)\s+(\S+)\s+(\S+)/g)) {
        corners.push(reading.vertex(Number(match[1]), Number(match[2]), Number(match[3])));
    }
    if (corners.length % 3 !== 0) {
        throw new Error(`${corners.length} vertices do not make triangles`);
    }
    for (let i = 0; i < corners.length; i += 3) {
        reading.triangle(corners[i], corners[i + 1], corners[i + 2]);
    }
    return reading;
}

// Faces may have any number of corners, and a colour after them; they are cut into fans, which makes the surface area of
// a face that is not convex too large.
function readOff(text) {
    const reading = new Reading();
    const lines = text.split(/\r?\n/).map(line => line.replace(/#.*/, '').trim()).filter(line => line);
    const head = lines[0].replace(/^C?OFF\s*/, '');
    let at = 1;
    const [vertexCount, faceCount] = (head || lines[at++]).split(/\s+/).map(Number);
    const vertices = [];
    for (let i = 0; i < vertexCount; i++) {
        vertices.push(reading.vertex(...lines[at++].split(/\s+/).slice(0, 3).map(Number)));
    }
    for (let i = 0; i < faceCount; i++) {
        const numbers = lines[at++].split(/\s+/).map(Number);
        const corners = numbers.slice(1, 1 + numbers[0]).map(corner => vertices[corner]);
        for (let k = 2; k < corners.length; k++) {
            reading.triangle(corners[0], corners[k - 1], corners[k]);
        }
    }
    return reading;
}

function bounds(points, dimensions) {
    const axes = [...Array(dimensions).keys()];
    const min = axes.map(() => Infinity);
    const max = axes.map(() => -Infinity);
    for (const point of points) {
        for (const axis of axes) {
            min[axis] = Math.min(min[axis], point[axis]);
            max[axis] = Math.max(max[axis], point[axis]);
        }
    }
    return points.length === 0 ? { min: null, max: null, size: null }
        : { min, max, size: axes.map(axis => max[axis] - min[axis]) };
}

const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

// Volume by the divergence theorem, about the middle of the box, which keeps the terms small.
function content({ coordinates, triangles }, { min, max }) {
    let volume = 0;
    let area = 0;
    const middle = min?.map((low, axis) => (low + max[axis]) / 2);
    for (const [a, b, c] of triangles) {
        const p = minus(coordinates[a], middle);
        const normal = cross(minus(coordinates[b], coordinates[a]), minus(coordinates[c], coordinates[a]));
        volume += dot(p, normal) / 6;
        area += Math.hypot(...normal) / 2;
    }
    return { volume, area };
}

// All edges, each with the triangle sides along it; a side is 3 times its triangle plus its place there.
function edgesOf(triangles, vertexCount) {
    const edges = new Map();
    triangles.forEach((corners, t) => {
        for (let k = 0; k < 3; k++) {
            const from = corners[k];
            const to = corners[(k + 1) % 3];
            const key = Math.min(from, to) * vertexCount + Math.max(from, to);
            const sides = edges.get(key) ?? { forward: [], backward: [] };
            (from < to ? sides.forward : sides.backward).push(3 * t + k);
            edges.set(key, sides);
        }
    });
    return edges;
}

function topology({ coordinates, triangles }) {
    const edges = edgesOf(triangles, coordinates.length);
    const surfaces = new DisjointSets(triangles.length);
    // Corners that lie around one vertex and hang together by edges; where two surfaces touch in a point there are two.
    const fans = new DisjointSets(3 * triangles.length);
    let closed = triangles.length > 0;
    let manifold = closed;
    const next = side => side - (side % 3) + ((side + 1) % 3);
    for (const { forward, backward } of edges.values()) {
        const all = [...forward, ...backward];
        all.forEach(side => surfaces.join(Math.floor(side / 3), Math.floor(all[0] / 3)));
        closed &&= forward.length === backward.length;
        if (forward.length === 1 && backward.length === 1) {
            fans.join(forward[0], next(backward[0]));
            fans.join(next(forward[0]), backward[0]);
        } else {
            manifold = false;
        }
    }
    const characteristic = fans.count - edges.size + triangles.length;
    return {
        closed,
        manifold,
        components: surfaces.count,
        genus: manifold ? surfaces.count - characteristic / 2 : null,
    };
}

function measureSolid(format, reading) {
    const used = [...new Set(reading.triangles.flat())];
    const box = bounds(used.map(i => reading.coordinates[i]), 3);
    return {
        format,
        triangles: reading.triangles.length,
        vertices: used.length,
        degenerate: reading.degenerate,
        ...box,
        ...content(reading, box),
        ...topology(reading),
    };
}

function measureFigure(text) {
    const paths = [];
    for (const [, data] of text.matchAll(/<path\b[^>]*?\sd="([^"]*)"/g)) {
        if (/[^MLZz\d\s.,eE+-]/.test(data)) {
            throw new Error('a path has other commands than M, L and Z');
        }
        for (const part of data.split(/(?=M)/).filter(piece => piece.trim())) {
            const numbers = [...part.matchAll(/[-+]?[\d.]+(?:[eE][-+]?\d+)?/g)].map(match => Number(match[0]));
            paths.push(numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]]] : [])));
        }
    }
    const signedArea = points => points.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length];
        return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    const points = paths.flat();
    return {
        format: 'svg',
        paths: paths.length,
        points: points.length,
        ...bounds(points, 2),
        area: Math.abs(paths.reduce((sum, path) => sum + signedArea(path), 0)),
    };
}

// The format follows from the content, for a name may say anything.
function measure(bytes) {
    if (bytes.length >= 84 && bytes.length === 84 + 50 * bytes.readUInt32LE(80)) {
        return measureSolid('binary stl', readBinaryStl(bytes));
    }
    const text = bytes.toString('utf8');
    if (/^\s*C?OFF\b/.test(text)) {
        return measureSolid('off', readOff(text));
    }
    if (/^\s*solid\b/.test(text)) {
        return measureSolid('ascii stl', readAsciiStl(text));
    }
    if (/<svg\b/.test(text)) {
        return measureFigure(text);
    }
    throw new Error('neither STL nor OFF nor SVG');
}

const files = process.argv.slice(2);
if (files.length === 0) {
    process.stderr.write('usage: measure.mjs FILE...\n');
    process.exitCode = 2;
}
for (const file of files) {
    try {
        process.stdout.write(`${JSON.stringify({ file, ...measure(fs.readFileSync(file)) })}\n`);
    } catch (error) {
        process.stderr.write(`${file}: ${error.message}\n`);
        process.exitCode = 1;
    }
}
