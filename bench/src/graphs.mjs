// The graphs that are measured.

import { Canvas } from './canvas.mjs';
import { UsageError } from './options.mjs';

const SIZES = 12;
const PARTS_OF_A_GROUP = 12;
// A part is six nodes, and a group has two more.
const NODES_OF_A_GROUP = 6 * PARTS_OF_A_GROUP + 2;
// Nodes at the end that there are once.
const NODES_AT_THE_END = 4;
const SHAPES = [
    (size, canvas, id) => canvas.add(id, 'box', { depth: 8 }, { width: size, height: size }),
    (size, canvas, id) => canvas.add(id, 'cylinder', { height: 9, segments: 24 }, { radius: size }),
    (size, canvas, id) => canvas.add(id, 'sphere', { segments: 16 }, { radius: size }),
];

// A product of so many nodes, all quick: numbers; a long chain of expressions, each of which needs the one before; and
// as wide as it is deep, groups of parts that are sized and placed by these expressions, painted and measured.
export function manyNodes(count, file) {
    const groups = Math.max(1, Math.floor((0.9 * (count - SIZES - NODES_AT_THE_END)) / NODES_OF_A_GROUP));
    const links = count - SIZES - NODES_AT_THE_END - groups * NODES_OF_A_GROUP;
    if (links < 1) {
        throw new UsageError(`the large graph has at least ${NODES_OF_A_GROUP + SIZES + NODES_AT_THE_END + 1} nodes`);
    }
    const canvas = new Canvas(`A product of ${count} nodes, made for measurements.`);
    const sizes = Array.from({ length: SIZES }, (_, i) =>
        canvas.add(`size${i + 1}`, 'number', { value: 4 + 0.25 * i, min: 1, max: 50 }),
    );
    const chain = [];
    for (let i = 0; i < links; i++) {
        const before = i === 0 ? `${sizes[0]}.value` : `${chain[i - 1]}.value`;
        const inputs = { a: before, b: `${sizes[(i + 1) % SIZES]}.value` };
        const expression = `0.7 * a + 0.3 * b + ${(i % 7) / 100}`;
        chain.push(canvas.add(`link${i + 1}`, 'expression', { expression }, inputs));
    }
    const bodies = [];
    const labels = [];
    for (let group = 0; group < groups; group++) {
        const made = addGroup(canvas, group, chain, sizes);
        bodies.push(`${made.body}.mesh`);
        labels.push(`${made.label}.value`);
    }
    const product = canvas.add('product', 'assemble', {}, { solids: bodies });
    canvas.add('facts', 'measure', {}, { mesh: `${product}.mesh` });
    canvas.add('stl', 'export', { name: 'product.stl' }, { subject: `${product}.mesh` });
    canvas.add('list', 'text-template', { template: placesFor(labels).join('\n') }, { values: labels });
    canvas.write(file);
    return canvas.size;
}

// The places of so many values in a template: {0}, {1} ...
function placesFor(values) {
    return values.map((_, i) => `{${i}}`);
}

function addGroup(canvas, group, chain, sizes) {
    const parts = [];
    const volumes = [];
    for (let i = 0; i < PARTS_OF_A_GROUP; i++) {
        const number = group * PARTS_OF_A_GROUP + i;
        const id = `${group + 1}_${i + 1}`;
        const link = `${chain[number % chain.length]}.value`;
        const size = canvas.add(`width${id}`, 'expression', { expression: `2 + a / 4 + ${i / 16}` }, { a: link });
        const expression = `[a + ${30 * i}, ${30 * group} + b, 0]`;
        const from = { a: link, b: `${sizes[number % SIZES]}.value` };
        const place = canvas.add(`place${id}`, 'expression', { expression }, from);
        const mesh = `${SHAPES[number % SHAPES.length](`${size}.value`, canvas, `shape${id}`)}.mesh`;
        const moved = canvas.add(`moved${id}`, 'transform', {}, { mesh, translate: `${place}.vector` });
        const paint = { color: '#4a90d9', part: `part ${id}` };
        const part = canvas.add(`part${id}`, 'color', paint, { mesh: `${moved}.mesh` });
        const measured = canvas.add(`facts${id}`, 'measure', {}, { mesh: `${part}.mesh` });
        parts.push(`${part}.mesh`);
        volumes.push(`${measured}.volume`);
    }
    const template = placesFor(volumes).join(' ');
    return {
        body: canvas.add(`group${group + 1}`, 'assemble', {}, { solids: parts }),
        label: canvas.add(`label${group + 1}`, 'text-template', { template }, { values: volumes }),
    };
}

// So many solids that do not depend on each other, each a plate with holes that takes a while. Another version has
// others.
export function independentNodes(count, version, file) {
    const canvas = new Canvas('Nodes that do not depend on each other, made for measurements.');
    for (let i = 0; i < count; i++) {
        const code =
            `difference() { cube([60, ${40 + version}, ${5 + i}]); ` +
            'for (x = [3:6:57], y = [6:9:37]) translate([x, y, -1]) cylinder(d = 4, h = 100, $fn = 48); }\n';
        const solid = canvas.add(`solid${i + 1}`, 'scad-code', { code });
        canvas.add(`facts${i + 1}`, 'measure', {}, { mesh: `${solid}.mesh` });
    }
    canvas.write(file);
}

const CASE = `// A case with rounded edges.
width = 40; // [20:100]
difference() {
    minkowski() { cube([width, 24, 12]); sphere(2, $fn = 24); }
    translate([2, 2, 2]) cube([width - 4, 20, 20]);
    for (x = [6:6:width - 6]) translate([x, -5, 5]) cube([2, 40, 5]);
}
`;

// A part as one builds it again and again, with `width.value` (20 to 100 mm) to change: code, solids, booleans, three
// files.
export function workpiece(value, file) {
    const canvas = new Canvas('A part of which one size changes, made for measurements.');
    const width = canvas.add('width', 'number', { value, min: 20, max: 100 });
    const body = canvas.add('body', 'scad-code', { code: CASE }, { width: `${width}.value` });
    const place = canvas.add('place', 'expression', { expression: '[a / 2, 12, 6]' }, { a: `${width}.value` });
    const gear = canvas.add('gear', 'gear', { module: 1, teeth: 14, thickness: 30, bore: 3, center: true });
    const tool = canvas.add('tool', 'transform', {}, { mesh: `${gear}.mesh`, translate: `${place}.vector` });
    const cut = canvas.add('cut', 'difference', {}, { base: `${body}.mesh`, tools: `${tool}.mesh` });
    const shell = canvas.add('shell', 'hull', {}, { solids: `${cut}.mesh` });
    const packed = canvas.add('packed', 'assemble', {}, { solids: [`${cut}.mesh`, `${tool}.mesh`] });
    const view = canvas.add('view', 'thumbnail', { width: 320, height: 240 }, { subject: `${packed}.mesh` });
    canvas.add('facts', 'measure', {}, { mesh: `${shell}.mesh` });
    canvas.add('stl', 'export', { name: 'case.stl' }, { subject: `${cut}.mesh` });
    canvas.add('threemf', 'export', { name: 'parts.3mf' }, { subject: `${packed}.mesh` });
    canvas.add('png', 'export-image', { name: 'view.png' }, { subject: `${view}.image` });
    canvas.write(file);
}

const NUMBERS = 15;
const NODES_OF_A_CELL = 8;
const WIRES_OF_A_CELL = 16;

// A graph for the editor, of so many nodes with twice as many wires: cells of sizes, a box that is placed, painted, cut
// and measured, each taking from the cells just before it.
export function editorNodes(count, file) {
    const cells = Math.floor((count - NUMBERS - 1) / NODES_OF_A_CELL);
    const rest = 2 * count - cells * WIRES_OF_A_CELL;
    if (cells < NUMBERS || count !== NUMBERS + cells * NODES_OF_A_CELL + 1) {
        throw new UsageError(`the editor's graph has ${NUMBERS + 1} nodes and a multiple of ${NODES_OF_A_CELL} more`);
    }
    const canvas = new Canvas(`A graph of ${count} nodes and ${2 * count} wires, made for measurements.`);
    const numbers = Array.from(
        { length: NUMBERS },
        (_, i) => `${canvas.add(`size${i + 1}`, 'number', { value: 4 + i, min: 1, max: 50 })}.value`,
    );
    const sizes = [...numbers];
    const volumes = [];
    let last = null;
    for (let i = 0; i < cells; i++) {
        const id = String(i + 1);
        const [a, b, depth] = [1, 4, 9].map(back => sizes.at(-back));
        const from = { a, b };
        const width = `${canvas.add(`width${id}`, 'expression', { expression: '(a + b) / 2' }, from)}.value`;
        sizes.push(width);
        const height = `${canvas.add(`height${id}`, 'expression', { expression: '(a + b) / 2' }, { a: width, b })}.value`;
        const box = canvas.add(`box${id}`, 'box', {}, { width, height, depth });
        const expression = `[a + ${30 * i}, b, c]`;
        const place = canvas.add(`place${id}`, 'expression', { expression }, { a: width, b: height, c: a });
        const moved = { mesh: `${box}.mesh`, translate: `${place}.vector` };
        const paint = { mesh: `${canvas.add(`moved${id}`, 'transform', {}, moved)}.mesh` };
        const painted = `${canvas.add(`painted${id}`, 'color', { color: '#4a90d9' }, paint)}.mesh`;
        const cut = { base: painted, tools: last ?? `${box}.mesh` };
        last = `${canvas.add(`cut${id}`, 'difference', {}, cut)}.mesh`;
        volumes.push(`${canvas.add(`facts${id}`, 'measure', {}, { mesh: last })}.volume`);
    }
    const values = volumes.slice(0, rest);
    canvas.add('list', 'text-template', { template: placesFor(values).join('\n') }, { values });
    canvas.write(file);
    return { nodes: canvas.size, wires: canvas.wires };
}
