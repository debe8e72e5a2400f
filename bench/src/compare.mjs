// Checks that all programs made the same solid, measuring the files that they wrote.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MEASURE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../releng/peers/measure.mjs');
// Programs agree up to this part of the volume and of the longest side.
export const TOLERANCE = 0.001;

// The facts of a file with a solid.
export function measured(file) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MEASURE, file], { maxBuffer: 2 ** 24 });
    if (status !== 0) {
        throw new Error(stderr.toString().trim());
    }
    return JSON.parse(stdout);
}

// The largest difference of volume (part of the volume) and of the box (part of its longest side).
export function deviation(ours, theirs) {
    const longest = Math.max(...theirs.size);
    const box = [...theirs.min, ...theirs.max].map(
        (value, i) => Math.abs(value - [...ours.min, ...ours.max][i]) / longest,
    );
    return Math.max(Math.abs(ours.volume - theirs.volume) / Math.abs(theirs.volume), ...box);
}

// Pictures are compared with those of the same program only: there is nothing to measure in them.
function comparePictures(results) {
    const [first, ...others] = results.filter(result => result.output);
    const bytes = first && fs.readFileSync(first.output);
    others.forEach(result => (result.agrees = fs.readFileSync(result.output).equals(bytes)));
}

// Adds to each result: the facts of its output; `closed`; for Chamfer's warm runs `agrees` if the file is the cold
// run's byte by byte; for peers the `deviation` from Chamfer's solid, and `agrees` if it is at most a thousandth.
export function compare(results) {
    if (results.some(result => result.output?.endsWith('.png'))) {
        comparePictures(results);
        results.forEach(result => delete result.output);
        return;
    }
    results.filter(result => result.output).forEach(result => (result.facts = measured(result.output)));
    const ours = results.find(result => ['cold', 'warm'].includes(result.program) && result.facts);
    for (const result of results.filter(one => one.facts)) {
        result.closed = result.facts.closed;
        if (ours === undefined || result === ours) {
            result.agrees = result.closed;
        } else if (result.program === 'warm') {
            result.agrees = fs.readFileSync(result.output).equals(fs.readFileSync(ours.output));
        } else {
            result.deviation = deviation(ours.facts, result.facts);
            result.agrees = result.deviation <= TOLERANCE;
        }
    }
    // The files are gone soon.
    results.forEach(result => delete result.output);
}
