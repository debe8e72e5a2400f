// A process that stays open and builds a graph again whenever its file changes: `chamfer watch`.

import { sampleMemory } from './memory.mjs';
import { Failure } from './options.mjs';
import { endGroup } from './process.mjs';

const SUMMARY = /^\d+ nodes?: (.*), (\d+\.\d+) s/;
const WAITING = /^waiting for changes/;
// Editors do not save in the moment that a run ends, either.
const PAUSE_MILLISECONDS = 50;

// Watches a graph while so many versions of it are written one after another, each when the one before has been built.
// `write` is told the number of the version, `built` the number of each that is ready. Gives the runs, each with what
// it took itself (seconds), when it was asked for and ready (begin, end: milliseconds) and what became of the nodes
// (counts); and the samples of memory by the same clock.
export async function watched(chamfer, { file, flags, out, cache, versions, write, built = () => {} }) {
    const runs = [];
    let started = 0;
    let begin = 0;
    let group = 0;
    let summary = null;
    let endSampling = () => [];
    write(0);
    const next = () => {
        begin = performance.now() - started;
        write(runs.length);
    };
    const onLine = line => {
        summary = SUMMARY.exec(line) ?? summary;
        if (!WAITING.test(line) || runs.length === versions) {
            return;
        }
        // A run that failed altogether has no summary.
        if (summary === null || /failed|skipped/.test(summary[1])) {
            endGroup(group);
            return;
        }
        runs.push({ seconds: Number(summary[2]), begin, end: performance.now() - started, counts: summary[1] });
        summary = null;
        built(runs.length - 1);
        if (runs.length === versions) {
            endGroup(group);
        } else {
            setTimeout(next, PAUSE_MILLISECONDS);
        }
    };
    const { err, cpu } = await chamfer.tried(['watch', file, '--out', out, ...flags], {
        cache,
        line: onLine,
        started: id => {
            group = id;
            started = performance.now();
            endSampling = sampleMemory(id);
        },
    });
    const samples = endSampling();
    if (runs.length < versions) {
        const last = err.trim().split('\n').slice(-3).join('; ');
        throw new Failure(`chamfer watch: ${runs.length} of ${versions} runs: ${last}`);
    }
    return { runs, samples, cpu };
}
