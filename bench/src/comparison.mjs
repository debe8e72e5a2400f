// Renders the models of this folder with Chamfer and with the programs that it is compared with, prints a table of
// medians, and saves everything that was measured. This is what bench/run does when it is told nothing else.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { generate, generatedNames } from './generated.mjs';
import { median } from './median.mjs';
import { UsageError } from './options.mjs';
import { findPrograms, TooSlow } from './programs.mjs';
import { machine, save, say, warnIfBusy } from './report.mjs';
import { table } from './table.mjs';

const BENCH = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// A program that takes longer than this once is not asked again.
const ONCE_ABOVE_SECONDS = 60;

// The descriptions of models by name: a file of code, the extension of what it is rendered to, flags for that.
function modelsOf(names, generatedFolder) {
    const folder = path.join(BENCH, 'models');
    const files = fs.readdirSync(folder).filter(name => name.endsWith('.scad'));
    const kept = files.map(name => path.basename(name, '.scad'));
    const all = [...kept, ...generatedNames];
    const unknown = names?.find(name => !all.includes(name));
    if (unknown !== undefined) {
        throw new UsageError(`there is no model '${unknown}'; there are: ${all.join(', ')}`);
    }
    return (names ?? all).map(name =>
        kept.includes(name)
            ? { name, file: path.join(folder, `${name}.scad`), extension: 'stl', flags: [] }
            : generate(name, generatedFolder),
    );
}

// Runs all programs in turn, round by round, so that a change of the machine's speed touches all of them.
async function measureModel(model, programs, options, folder) {
    const able = programs.filter(({ pictures }) => pictures || model.extension !== 'png');
    const results = able.map(program => ({
        program,
        samples: [],
        output: path.join(folder, `${model.name}.${program.id}.${model.extension}`),
    }));
    for (let round = 0; round < options.runs; round++) {
        for (const result of results) {
            const isSlow = result.samples.some(sample => sample.wall > ONCE_ABOVE_SECONDS);
            if (result.failure || result.tooSlow || isSlow || result.samples.length >= options.runs) {
                continue;
            }
            try {
                const samples = await result.program.measure(model, result.output, options);
                result.samples.push(...samples);
                say(`${model.name}: ${result.program.name}: ${samples.map(one => one.wall.toFixed(2)).join(', ')} s`);
            } catch (failure) {
                result[failure instanceof TooSlow ? 'tooSlow' : 'failure'] = failure.message;
                say(`${model.name}: ${result.program.name}: ${failure.message}`);
            }
        }
    }
    return results.map(result => summaryOf(result, options.limit));
}

// The medians of one program's samples. If it was ended, the limit is what it takes at least.
function summaryOf({ program, samples, output, failure, tooSlow }, limit) {
    return {
        program: program.id,
        name: program.name,
        output: failure || tooSlow ? null : output,
        failure: failure ?? null,
        tooSlow: tooSlow ?? null,
        wall: tooSlow ? limit : median(samples.map(sample => sample.wall)),
        cpu: median(samples.map(sample => sample.cpu)),
        memory: median(samples.map(sample => sample.memory)),
        phases: phasesOf(samples),
        samples,
    };
}

// The medians of the parts of a rendering, in seconds; null if the program does not tell them.
function phasesOf(samples) {
    const names = Object.keys(samples[0]?.phases ?? {});
    const medians = names.map(name => [name, median(samples.map(({ phases }) => phases[name]))]);
    return names.length === 0 ? null : Object.fromEntries(medians);
}

// Gives the exit code: 1 if a program failed or a result disagrees.
export async function compareModels(options) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chamfer-bench-'));
    process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    const models = modelsOf(options.models, folder);
    const programs = await findPrograms(options, say);
    const report = { machine: machine(), runs: options.runs, limit: options.limit, programs: [], models: [] };
    report.programs = programs.map(({ id, name }) => ({ id, name }));
    warnIfBusy(report.machine);
    for (const model of models) {
        const results = await measureModel(model, programs, options, folder);
        compare(results);
        report.models.push({ name: model.name, results });
    }
    process.stdout.write(table(report));
    save(report, options.out ?? path.join(BENCH, 'results'));
    return report.models.some(({ results }) => results.some(one => one.failure || one.agrees === false)) ? 1 : 0;
}
