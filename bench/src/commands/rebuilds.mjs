// A part that is built again and again, one size changing: time and memory from the first rebuild to the last.

import path from 'node:path';
import { atMost, check, fact } from '../figures.mjs';
import { workpiece } from '../graphs.mjs';
import { median } from '../median.mjs';
import { digestsOf } from '../outputs.mjs';
import { lines } from '../table.mjs';
import { watched } from '../watched.mjs';

const SPAN = 20;
// Memory is flat if the last rebuilds have at most this many times that of those in the middle.
const BOUND_GROWTH = 1.1;
const MODES = [
    { name: 'in the process', flags: [] },
    { name: 'isolated', flags: ['--isolate'] },
];

// Builds the part again and again; also gives the digests of the files of each rebuild.
async function rebuild(mode, count, { chamfer, folder, say }) {
    const file = path.join(folder, 'workpiece.canvas');
    const name = `rebuilds${mode.flags.join('')}`;
    const out = path.join(folder, name);
    const digests = [];
    const result = await watched(chamfer, {
        file,
        flags: mode.flags,
        out,
        cache: path.join(folder, `cache-${name}`),
        versions: count,
        write: version => workpiece(Number((30 + (60 * version) / count).toFixed(3)), file),
        built: version => {
            digests.push(JSON.stringify([...digestsOf(out)].sort()));
            if ((version + 1) % 50 === 0) {
                say(`${mode.name}: ${version + 1} of ${count}`);
            }
        },
    });
    return { ...result, name: mode.name, digests };
}

// The medians over the rebuilds from one number up to another: seconds, megabytes of the largest process and of all.
function spanOf({ runs, samples }, from, to) {
    const within = samples.filter(({ time }) => time > runs[from].begin && time <= runs[to - 1].end);
    return {
        seconds: median(runs.slice(from, to).map(({ seconds }) => seconds)),
        first: median(within.map(({ first }) => first)) ?? NaN,
        all: median(within.map(({ all }) => all)) ?? NaN,
        most: Math.max(...within.map(({ all }) => all)),
    };
}

function spansOf(result) {
    const count = result.runs.length;
    const span = Math.max(1, Math.min(SPAN, Math.floor(count / 4)));
    const middle = Math.floor((count - span) / 2);
    return [
        { name: `first ${span}`, ...spanOf(result, 0, span) },
        { name: `middle ${span}`, ...spanOf(result, middle, middle + span) },
        { name: `last ${span}`, ...spanOf(result, count - span, count) },
    ];
}

function spanLines(results) {
    const rows = results.flatMap(result =>
        spansOf(result).map((span, i) => [
            i === 0 ? result.name : '',
            span.name,
            span.seconds.toFixed(2),
            span.first.toFixed(0),
            span.all.toFixed(0),
            span.most.toFixed(0),
        ]),
    );
    const headings = ['rebuilds', 'which', 's each', 'MB, largest process', 'MB, all processes', 'MB, all, at most'];
    return lines(headings, i => i >= 2, rows);
}

function figuresOf(result) {
    const [first, middle, last] = spansOf(result);
    return [
        fact(`${result.name}: ${result.runs.length} rebuilds`, result.runs.at(-1).end / 1000, 's'),
        fact(`${result.name}: a rebuild, the last ones`, last.seconds, 's', 2),
        atMost(BOUND_GROWTH, `${result.name}: memory of the last, times the middle`, last.all / middle.all, 'x', 2),
        fact(`${result.name}: memory of the last, times the first`, last.all / first.all, 'x', 2),
    ];
}

function sameFiles([one, other]) {
    const wrong = one.digests.filter((digests, i) => digests !== other.digests[i]).length;
    const distinct = new Set(one.digests).size;
    const isRight = wrong === 0 && distinct === one.digests.length;
    return check('files of both ways', isRight, isRight ? 'the same bytes' : `${wrong} differ, ${distinct} distinct`);
}

export const rebuilds = {
    name: 'rebuilds',
    summary: '200 rebuilds of a part, in the process and isolated: time and memory',
    description:
        'Builds a part again and again with one size changing, in a process that stays (chamfer watch): in that\n' +
        'process, and in a child process for each run. The memory is sampled five times a second.',
    options: { count: { quick: 40, full: 200, text: 'rebuilds in each way' } },
    async run({ count }, bench) {
        const results = [];
        for (const mode of MODES) {
            results.push(await rebuild(mode, count, bench));
        }
        return {
            figures: [...results.flatMap(figuresOf), sameFiles(results)],
            lines: spanLines(results),
            details: results.map(({ name, runs, samples }) => ({ name, runs, samples })),
        };
    },
};
