// The geometry kernels on the same meshes: Manifold in Node and on the JVM, and Chamfer's own with one thread and two, in the workbench
// and in a command.

import { atLeast, atMost, check } from '../figures.mjs';
import { CASES, writeCase } from '../kernels/cases.mjs';
import { kernelPrograms } from '../kernels/programs.mjs';
import { median } from '../median.mjs';
import { UsageError } from '../options.mjs';
import { runMeasured } from '../process.mjs';
import { lines } from '../table.mjs';

const BOUND_WARM = 1;
const BOUND_FIRST = 3;
const BOUND_THREADS = 1.6;
const BOUND_MEMORY = 2;
// Parts of the volume: in Node meshes are exchanged in single precision.
const SAME_VOLUME = 1e-9;
const SAME_VOLUME_IN_NODE = 1e-6;
// A kernel that takes longer than this for its first call is not asked again.
const ONCE_ABOVE_SECONDS = 45;
const ENDED_AFTER_SECONDS = 900;
const HEADINGS = [
    'case', 'kernel', 'warm-up s', 'first wall s', 'first CPU s', 'warm wall s', 'warm CPU s', 'calls', 'memory MB',
    'triangles', 'volume is off by',
];

async function measured(program, file, calls, seconds) {
    const { code, out, err, memory, timedOut } = await runMeasured(program.command(file, calls, seconds), {
        limit: ENDED_AFTER_SECONDS,
    });
    if (code !== 0) {
        const reason = err.trim().split('\n').find(line => /rror|xception/.test(line)) ?? `exit code ${code}`;
        throw new Error(timedOut ? `ended after ${ENDED_AFTER_SECONDS} s` : reason);
    }
    return { ...JSON.parse(out), memory };
}

// One kernel with one case: first calls in new processes, then many calls in one.
async function measure(program, file, { processes, warm, runs, limit }) {
    const first = [];
    while (first.length < processes && !(first.at(-1)?.calls[0].wall > ONCE_ABOVE_SECONDS)) {
        first.push(await measured(program, file, 1, 1));
    }
    const firsts = first.map(({ calls: [call] }) => call);
    const isSlow = firsts.at(-1).wall > ONCE_ABOVE_SECONDS;
    const all = isSlow ? first.at(-1) : await measured(program, file, warm + runs, limit);
    // If there was no time for all calls, the later ones count.
    const samples = all.calls.slice(Math.min(warm, Math.floor(all.calls.length / 2)));
    return {
        ...all,
        firsts,
        samples,
        warmUp: first[0].warmUp && median(first.map(({ warmUp }) => warmUp)),
        first: medians(firsts),
        warm: medians(samples),
        memory: median(first.map(({ memory }) => memory)),
    };
}

function medians(calls) {
    return { wall: median(calls.map(({ wall }) => wall)), cpu: median(calls.map(({ cpu }) => cpu)) };
}

async function measureCase(one, programs, options, { folder, say }) {
    const { file, triangles } = writeCase(one, folder);
    const results = {};
    for (const program of programs) {
        try {
            const result = await measure(program, file, options);
            results[program.id] = result;
            const [first, warm] = [result.first, result.warm].map(
                ({ wall, cpu }) => `${wall.toFixed(3)} s (CPU ${cpu.toFixed(3)} s)`,
            );
            say(`${one.name}: ${program.name}: first ${first}, warm ${warm}`);
        } catch (error) {
            results[program.id] = { failure: error.message };
            say(`${one.name}: ${program.name}: ${error.message}`);
        }
    }
    return { ...one, triangles, results };
}

// The part of the volume by which a result differs from Manifold's on the JVM.
function deviation({ jvm, node }, result) {
    const expected = (jvm.failure ? node : jvm).volume;
    return Math.abs(result.volume - expected) / Math.abs(expected);
}

function tableLines(measuredCases, programs) {
    const rows = measuredCases.flatMap(({ name, results }) =>
        programs.map((program, i) => {
            const result = results[program.id];
            const head = [i === 0 ? name : '', program.name];
            if (result.failure) {
                return [...head, ...Array(HEADINGS.length - 3).fill(''), result.failure.slice(0, 60)];
            }
            return [
                ...head,
                result.warmUp?.toFixed(3) ?? '',
                ...[result.first, result.warm].flatMap(({ wall, cpu }) => [wall.toFixed(3), cpu.toFixed(3)]),
                String(result.samples.length),
                result.memory?.toFixed(0) ?? '',
                String(result.triangles),
                deviation(results, result).toExponential(1),
            ];
        }),
    );
    return lines(HEADINGS, i => i >= 2, rows);
}

function figuresOf({ name, isLarge, results }) {
    const failed = Object.values(results).find(({ failure }) => failure);
    if (failed) {
        return [check(name, false, failed.failure.slice(0, 60))];
    }
    const { node, one, two, oneInCommand, twoInCommand } = results;
    const offNode = deviation(results, node);
    const off = Math.max(...[one, two, oneInCommand, twoInCommand].map(result => deviation(results, result)));
    const isRight =
        off <= SAME_VOLUME &&
        offNode <= SAME_VOLUME_IN_NODE &&
        [one, two, oneInCommand, twoInCommand].every(({ closed }) => closed);
    const places = [
        ['in the workbench', one, two],
        ['in a command', oneInCommand, twoInCommand],
    ];
    return [
        check(`${name}: closed, volumes`, isRight, isRight ? 'the same' : `off by ${off.toExponential(1)}`),
        ...places.flatMap(([where, single, double]) => [
            atMost(BOUND_WARM, `${name}: warm wall, times Manifold in Node, ${where}`, single.warm.wall / node.warm.wall, 'x', 2),
            atMost(BOUND_WARM, `${name}: warm CPU, times Manifold in Node, ${where}`, single.warm.cpu / node.warm.cpu, 'x', 2),
            atMost(BOUND_FIRST, `${name}: first call, times warm, ${where}`, single.first.wall / single.warm.wall, 'x', 2),
            ...(isLarge
                ? [atLeast(BOUND_THREADS, `${name}: two threads are faster, ${where}`, single.warm.wall / double.warm.wall, 'x', 2)]
                : []),
            atMost(BOUND_MEMORY, `${name}: memory, times Manifold in Node, ${where}`, single.memory / node.memory, 'x', 2),
        ]),
    ];
}

export const kernel = {
    name: 'kernel',
    summary: "Chamfer's geometry kernel beside Manifold, in Node and on the JVM",
    description:
        'Computes booleans of the same meshes with Manifold in Node, Manifold on the JVM and the Chamfer kernel:\n' +
        'the first call after the warm-up of a process, warm calls, one thread and two, memory.',
    options: {
        case: { quick: 0, full: 0, text: `only this one of the ${CASES.length} cases; 0 is all` },
        processes: { quick: 1, full: 3, text: 'new processes whose first calls count' },
        warm: { quick: 4, full: 12, text: 'calls in one process before those that count' },
        runs: { quick: 3, full: 7, text: 'calls after them whose median counts' },
        limit: { quick: 20, full: 60, text: 'seconds after which no further call begins' },
    },
    async run(options, bench) {
        if (options.case > CASES.length) {
            throw new UsageError(`there are ${CASES.length} cases`);
        }
        const programs = kernelPrograms(bench.chamfer.launcher, bench.folder);
        const results = [];
        for (const one of options.case ? [CASES[options.case - 1]] : CASES) {
            results.push(await measureCase(one, programs, options, bench));
        }
        return {
            figures: results.flatMap(figuresOf),
            lines: tableLines(results, programs),
            details: results.map(({ name, triangles, results: all }) => ({ name, triangles, results: all })),
        };
    },
};
