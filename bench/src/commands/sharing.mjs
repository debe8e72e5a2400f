// Two processes that share one cache for minutes, while a third removes what they have put there.

import path from 'node:path';
import { check, fact } from '../figures.mjs';
import { differences } from '../outputs.mjs';
import { oneOf, randomOf } from '../random.mjs';
import { references } from '../references.mjs';
import { storeChecks } from '../stores.mjs';

const SIZES = 6;
const WRITERS = [
    { name: 'one', flags: ['--jobs', '1'] },
    { name: 'two', flags: ['--jobs', '2'] },
];
const PRUNE_EVERY_MILLISECONDS = 10_000;
// From all to nothing.
const PRUNE_TO = ['5GB', '5GB', '300kB', '100kB', '0'];

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

// Runs sizes at random until the time is over.
async function work(writer, made, random, until, { chamfer, folder, cache, totals }) {
    while (performance.now() < until) {
        const reference = oneOf(made, random);
        const out = path.join(folder, `writer-${writer.name}`, reference.name);
        const args = [...reference.args, '--out', out, '-q', '--json', ...writer.flags];
        const { code, out: text, err } = await chamfer.tried(args, { cache });
        totals.runs++;
        if (code !== 0) {
            totals.wrong.push(`a run failed with exit code ${code}: ${err.trim().split('\n').at(-1)}`);
            continue;
        }
        const states = JSON.parse(text).nodes.map(({ state }) => state);
        totals.cached += states.filter(state => state === 'cached').length;
        totals.computed += states.filter(state => state === 'done').length;
        totals.wrong.push(...differences(out, reference.digests, { complete: true }));
    }
}

// Prunes now and then until the time is over.
async function prune(random, until, { chamfer, cache, totals }) {
    for (;;) {
        await pause(PRUNE_EVERY_MILLISECONDS * (0.5 + random()));
        if (performance.now() >= until) {
            return;
        }
        const { code, err } = await chamfer.tried(['cache', 'prune', '--to', oneOf(PRUNE_TO, random)], { cache });
        totals.prunes++;
        if (code !== 0) {
            totals.wrong.push(`a prune failed with exit code ${code}: ${err.trim().split('\n').at(-1)}`);
        }
    }
}

export const sharing = {
    name: 'sharing',
    summary: 'two processes on one cache for five minutes, while a third prunes it',
    description:
        'Two processes run a graph with random sizes on one cache, and a third prunes it now and then. Every\n' +
        'file is compared with that of an undisturbed run.',
    options: {
        minutes: { quick: 1, full: 5, text: 'how long' },
        seed: { quick: 1, full: 1, text: 'the seed of sizes and moments' },
    },
    async run({ minutes, seed }, bench) {
        const made = await references(SIZES, bench);
        const totals = { runs: 0, cached: 0, computed: 0, prunes: 0, wrong: [] };
        const shared = { ...bench, cache: path.join(bench.folder, 'cache'), totals };
        const until = performance.now() + 60_000 * minutes;
        const workers = WRITERS.map((writer, i) => work(writer, made, randomOf(seed + i), until, shared));
        await Promise.all([...workers, prune(randomOf(seed + WRITERS.length), until, shared)]);
        const { wrong } = totals;
        const isRight = wrong.length === 0;
        return {
            figures: [
                fact('runs of both processes', totals.runs, '', 0),
                fact('nodes computed, nodes from the cache', `${totals.computed}, ${totals.cached}`),
                fact('prunes meanwhile', totals.prunes, '', 0),
                check('results', isRight, isRight ? 'as of undisturbed runs' : `${wrong.length} wrong`),
                ...(await storeChecks(bench.chamfer, shared.cache)),
            ],
            lines: wrong,
            details: totals,
        };
    },
};
