// A large graph: what it costs to run it again when nothing has changed, and what a second worker brings.

import path from 'node:path';
import { atLeast, atMost, check, fact } from '../figures.mjs';
import { independentNodes, manyNodes } from '../graphs.mjs';
import { median } from '../median.mjs';
import { differences, digestsOf } from '../outputs.mjs';
import { watched } from '../watched.mjs';

// The Java machine compiles what runs often; so many repetitions do not count.
const WARM_UP = 5;
// Of the graph of costly nodes, whose code runs many times in each.
const VERSIONS_WARM_UP = 2;
// So many repetitions of the large graph do count.
const IN_ONE_PROCESS = 20;
const BOUND_COLD_SECONDS = 1.5;
const BOUND_WARM_MILLISECONDS = 150;
const BOUND_OVERHEAD_MICROSECONDS = 50;
const BOUND_WORKERS = 1.6;

function countOf(json, state) {
    return json.nodes.filter(node => node.state === state).length;
}

// The first run, second runs in new processes, and many runs in one.
async function secondRuns({ nodes, runs }, { chamfer, folder, say }) {
    const file = path.join(folder, 'many.canvas');
    const cache = path.join(folder, 'cache');
    const out = path.join(folder, 'many');
    const size = manyNodes(nodes, file);
    const command = ['run', file, '--out', out, '-q'];
    const first = await chamfer.json(command, { cache });
    say(`first run: ${first.wall.toFixed(2)} s`);
    const expected = digestsOf(out);
    const cold = [];
    for (let i = 0; i < runs; i++) {
        cold.push(await chamfer.run(command, { cache }));
    }
    say(`second runs, new processes: ${cold.map(({ wall }) => wall.toFixed(2)).join(', ')} s`);
    const second = await chamfer.json(command, { cache });
    const warm = [];
    for (let i = 0; i < runs; i++) {
        warm.push(await chamfer.json([...command, '--repeat', String(WARM_UP + IN_ONE_PROCESS)], { cache }));
    }
    const repetitions = warm.map(({ json }) => json.repetitions.slice(WARM_UP));
    const medians = repetitions.map(times => median(times.map(({ wall }) => wall)));
    say(`second runs, one process: ${medians.map(time => time.toFixed(1)).join(', ')} ms`);
    return { size, first, expected, cold, second, warm, repetitions, out };
}

function figuresOf({ size, first, expected, cold, second, warm, repetitions, out }) {
    const inProcess = key => median(repetitions.flat().map(repetition => repetition[key]));
    // How long the last run took without reading the graph and writing the files: planning, looking up, telling.
    const engine = median(warm.map(({ json }) => json.seconds * 1000));
    const wrong = differences(out, expected, { complete: true });
    const computed = size - countOf(second.json, 'cached');
    return [
        fact(`first run of ${size} nodes, new process`, first.wall, 's', 2),
        fact('first run, nodes only', first.json.seconds, 's', 2),
        atMost(BOUND_COLD_SECONDS, 'second run, new process', median(cold.map(({ wall }) => wall)), 's', 2),
        fact('second run, new process, nodes only', second.json.seconds * 1000, 'ms'),
        fact('second run, new process, CPU', median(cold.map(({ cpu }) => cpu)), 's', 2),
        atMost(BOUND_WARM_MILLISECONDS, 'second run, warm process', inProcess('wall'), 'ms'),
        fact('second run, warm process, CPU', inProcess('cpu'), 'ms'),
        fact('second run, warm process, nodes only', engine, 'ms'),
        atMost(BOUND_OVERHEAD_MICROSECONDS, 'overhead of a node, hits in memory', (1000 * engine) / size, 'us'),
        check('nodes that the second run computes', computed === 0, computed),
        check('files of the second runs', wrong.length === 0, wrong[0] ?? 'the same bytes'),
    ];
}

// The times of a graph of independent nodes with one worker and with two, in turns; each time all nodes are others.
async function workers({ independent, runs }, { chamfer, folder, say }) {
    const file = path.join(folder, 'independent.canvas');
    const times = { 1: [], 2: [] };
    const rounds = Math.ceil(runs / 3);
    const each = Math.ceil(runs / rounds);
    for (let round = 0; round < rounds; round++) {
        for (const jobs of [1, 2]) {
            const { runs: all } = await watched(chamfer, {
                file,
                flags: ['--no-cache', '--jobs', String(jobs)],
                out: path.join(folder, 'independent'),
                cache: path.join(folder, 'unused'),
                versions: VERSIONS_WARM_UP + each,
                write: version => independentNodes(independent, version, file),
            });
            times[jobs].push(...all.slice(VERSIONS_WARM_UP).map(({ seconds }) => seconds));
            say(`${jobs} at once: ${times[jobs].slice(-each).map(seconds => seconds.toFixed(2)).join(', ')} s`);
        }
    }
    return times;
}

function workerFigures(times, count) {
    const [one, two] = [1, 2].map(jobs => median(times[jobs]));
    return [
        fact(`${count} independent nodes, one worker`, one, 's', 2),
        fact(`${count} independent nodes, two workers`, two, 's', 2),
        atLeast(BOUND_WORKERS, 'two workers are faster', one / two, 'x', 2),
    ];
}

export const graph = {
    name: 'graph',
    summary: 'a graph of 1000 nodes that is run again; one worker and two',
    description: 'Runs a large graph a first and a second time, and a graph of costly nodes with one worker and two.',
    options: {
        nodes: { quick: 1000, full: 1000, text: 'nodes of the large graph' },
        independent: { quick: 8, full: 12, text: 'independent costly nodes' },
        runs: { quick: 1, full: 5, text: 'runs whose median counts' },
    },
    async run(options, bench) {
        const again = await secondRuns(options, bench);
        const times = await workers(options, bench);
        return {
            figures: [...figuresOf(again), ...workerFigures(times, options.independent)],
            details: {
                cold: again.cold.map(({ wall, cpu, memory }) => ({ wall, cpu, memory })),
                repetitions: again.warm.map(({ json }) => json.repetitions),
                workers: times,
            },
        };
    },
};
