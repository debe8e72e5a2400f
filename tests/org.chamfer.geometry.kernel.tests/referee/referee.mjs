// Manifold's own WebAssembly as the referee of DifferentialTests, several times as fast in Node as on the JVM:
//
//     node referee.mjs MODULE
//
// MODULE is the package's module. Requests come on standard input, answers go to standard output, little-endian, as
// NodeReferee.java writes and reads them. A request has its kind and numbers of 32 bits:
//
//     0 number vertices triangles, then positions (64 bits each) and corners: a mesh by a number; no answer
//     1 all meshes are forgotten; no answer
//     2, 3, 4 count numbers: union, difference, intersection
//     6 2 numbers: the Minkowski sum
//     7 1 number, then the height (64 bits): the cut at a height
//     8 1 number: the shadow
//
// An answer has nine numbers of 64 bits: 1 or, if there is no result, 0; volume, area, and the box (least and greatest
// x, y, z). Figures have no volume.

import { readSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ANSWER = 9;
// Of made-up positions: so small that tolerances derived from them vanish beside those of true ones.
const UNIT = 2 ** -120;
// Single precision tells so many numbers apart; the product of the factors is 1 in these bits.
const MASK = 2 ** 24 - 1;
const FACTOR = 0x9e3779;
const INVERSE = 0xb382c9;
const ROUNDING = 1e-9;
const MOST_ATTEMPTS = 20;

const { default: start } = await import(pathToFileURL(process.argv[2]).href);
const library = await start();
// Defines the classes.
library.setup();
const { Manifold, ManifoldError, Mesh } = library;

// Reads what was asked, however it is cut into pieces.
class Input {
    #buffer = Buffer.alloc(1 << 16);
    #begin = 0;
    #end = 0;

    // False at the end of the input.
    #need(bytes) {
        while (this.#end - this.#begin < bytes) {
            const kept = this.#buffer.subarray(this.#begin, this.#end);
            if (this.#buffer.length < bytes) {
                const larger = Buffer.alloc(2 * bytes);
                kept.copy(larger);
                this.#buffer = larger;
            } else {
                this.#buffer.copyWithin(0, this.#begin, this.#end);
            }
            this.#end -= this.#begin;
            this.#begin = 0;
            const count = readSync(0, this.#buffer, this.#end, this.#buffer.length - this.#end);
            if (count === 0) {
                return false;
            }
            this.#end += count;
        }
        return true;
    }

    // Undefined at the end of the input.
    #values(count, Type) {
        const bytes = count * Type.BYTES_PER_ELEMENT;
        if (!this.#need(bytes)) {
            return undefined;
        }
        const values = new Type(Uint8Array.from(this.#buffer.subarray(this.#begin, this.#begin + bytes)).buffer);
        this.#begin += bytes;
        return values;
    }

    integers(count) {
        return this.#values(count, Int32Array);
    }

    doubles(count) {
        return this.#values(count, Float64Array);
    }
}

function areaOf({ positions, triangles }) {
    let sum = 0;
    for (let i = 0; i < triangles.length; i += 3) {
        const [a, b, c] = [3 * triangles[i], 3 * triangles[i + 1], 3 * triangles[i + 2]];
        const [ux, uy, uz] = [0, 1, 2].map(axis => positions[b + axis] - positions[a + axis]);
        const [vx, vy, vz] = [0, 1, 2].map(axis => positions[c + axis] - positions[a + axis]);
        sum += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    }
    return sum;
}

// The module takes positions of single precision only and merges what is close. So it gets made-up ones, the number of
// the vertex scrambled and two random numbers, and the true ones replace them. Triangles that look flat in the made-up
// ones are lost or changed, which the area shows; then others are tried.
function solidOf(mesh) {
    const { positions, triangles } = mesh;
    const area = areaOf(mesh);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const codes = Float32Array.from(positions, (_, i) =>
            UNIT * (i % 3 === 0 ? Math.imul(i / 3, FACTOR) & MASK : Math.floor(Math.random() * MASK)));
        const coded = new Manifold(
            new Mesh({ numProp: 3, vertProperties: codes, triVerts: Uint32Array.from(triangles) }));
        const solid = coded.warpBatch(moved => {
            for (let i = 0; i < moved.length; i += 3) {
                const from = 3 * (Math.imul(moved[i] / UNIT, INVERSE) & MASK);
                moved.set(positions.subarray(from, from + 3), i);
            }
        });
        coded.delete();
        if (3 * solid.numTri() === triangles.length && Math.abs(solid.surfaceArea() - area) <= ROUNDING * area) {
            return solid;
        }
        solid.delete();
    }
    throw new Error('no positions tell the vertices apart');
}

// Undefined if the module says that it has failed.
function factsOfSolid(solid) {
    if (solid.status() !== 'NoError') {
        return undefined;
    }
    if (solid.isEmpty()) {
        return [0, 0];
    }
    const { min, max } = solid.boundingBox();
    return [solid.volume(), solid.surfaceArea(), ...min, ...max];
}

function factsOfFigure(figure) {
    if (figure.isEmpty()) {
        return [0, 0];
    }
    const { min, max } = figure.bounds();
    return [0, figure.area(), ...min, 0, ...max, 0];
}

// What somebody makes, measured and given back. Only the module's own errors mean that there is no result.
function measured(make, measure) {
    let made;
    try {
        made = make();
        const facts = measure(made);
        return facts === undefined ? [0] : [1, ...facts];
    } catch (error) {
        if (error instanceof ManifoldError) {
            return [0];
        }
        throw error;
    } finally {
        made?.delete();
    }
}

const meshes = new Map();
const solids = new Map();

function solid(number) {
    if (!solids.has(number)) {
        solids.set(number, solidOf(meshes.get(number)));
    }
    return solids.get(number);
}

function points(number) {
    const { positions } = meshes.get(number);
    return Array.from({ length: positions.length / 3 }, (_, i) => [...positions.subarray(3 * i, 3 * i + 3)]);
}

// If a solid is not convex, the module sums the surfaces and adds the first solid, which is right if the other one
// contains the origin; so both are moved there, and both are added.
function sum(first, second) {
    const [p, q] = [first, second].map(number => [...meshes.get(number).positions.subarray(0, 3)]);
    const a = solid(first).translate(p.map(x => -x));
    const b = solid(second).translate(q.map(x => -x));
    const surface = a.minkowskiSum(b);
    const together = Manifold.union([surface, a, b]);
    const result = together.translate(p.map((x, i) => x + q[i]));
    [a, b, surface, together].forEach(each => each.delete());
    return result;
}

const input = new Input();
const OPERATIONS = {
    2: numbers => measured(() => Manifold.union(Array.from(numbers, solid)), factsOfSolid),
    3: numbers => measured(() => Manifold.difference(Array.from(numbers, solid)), factsOfSolid),
    4: numbers => measured(() => Manifold.intersection(Array.from(numbers, solid)), factsOfSolid),
    6: ([first, second]) => measured(() => sum(first, second), factsOfSolid),
    7: ([number]) => {
        const [height] = input.doubles(1);
        return measured(() => solid(number).slice(height), factsOfFigure);
    },
    8: ([number]) => measured(() => solid(number).project(), factsOfFigure),
};

function answer(numbers) {
    const buffer = Buffer.alloc(8 * ANSWER);
    numbers.forEach((number, i) => buffer.writeDoubleLE(number, 8 * i));
    for (let written = 0; written < buffer.length;) {
        written += writeSync(1, buffer, written);
    }
}

for (let request = input.integers(1); request !== undefined; request = input.integers(1)) {
    const [kind] = request;
    if (kind === 0) {
        const [number, vertices, triangles] = input.integers(3);
        meshes.set(number, { positions: input.doubles(3 * vertices), triangles: input.integers(3 * triangles) });
    } else if (kind === 1) {
        solids.forEach(each => each.delete());
        solids.clear();
        meshes.clear();
    } else {
        const [count] = input.integers(1);
        answer(OPERATIONS[kind](input.integers(count)));
    }
}
