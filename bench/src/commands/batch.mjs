// Many variants of a part: one batch, and other programs that are started for each variant.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deviation, measured, TOLERANCE } from '../compare.mjs';
import { atLeast, check, fact } from '../figures.mjs';
import { findPrograms } from '../programs.mjs';

const BENCH = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const LIMIT = 600;

// The parts with the parameter that is different in each variant, its range, and how many times the throughput of
// openscad is wanted.
const PARTS = [
    {
        name: 'enclosure',
        file: path.join(BENCH, 'parts/enclosure.scad'),
        parameter: 'width',
        range: [40, 100],
        bound: 20,
    },
    {
        name: 'bracket',
        file: path.join(path.dirname(BENCH), 'data/examples/bracket.scad'),
        parameter: 'width',
        range: [30, 120],
        bound: 2,
    },
];

function variantsOf({ range: [least, greatest] }, count) {
    return Array.from({ length: count }, (_, i) => ({
        name: `v${i + 1}`,
        value: Number((least + ((greatest - least) * i) / Math.max(1, count - 1)).toFixed(2)),
    }));
}

// Runs the whole batch into a folder, with a cache of its own.
async function runBatch(part, variants, flags, { chamfer, folder }) {
    const kind = [part.name, ...flags].join('');
    const sets = path.join(folder, `${kind}.csv`);
    const rows = variants.map(({ name, value }) => `${name},${value}\n`);
    fs.writeFileSync(sets, `name,${part.parameter}\n${rows.join('')}`);
    const out = path.join(folder, kind);
    const command = ['batch', part.file, '--sets', sets, '--formats', 'stl', '--out', out, '-q', ...flags];
    const cache = path.join(folder, `cache-${kind}`);
    const { wall, cpu, memory } = await chamfer.run(command, { cache });
    const again = await chamfer.run(command, { cache });
    return { out, wall, cpu, memory, again: again.wall };
}

// Starts a program for a sample of the variants, spread evenly; how far its solids are from the batch's.
async function runPeer(peer, part, variants, count, batched, folder) {
    const step = Math.max(1, Math.floor(variants.length / count));
    const sample = variants.filter((_, i) => i % step === Math.floor(step / 2)).slice(0, count);
    const samples = [];
    let furthest = 0;
    for (const { name, value } of sample) {
        const output = path.join(folder, `${part.name}-${peer.id}.stl`);
        const model = { file: part.file, flags: ['-D', `${part.parameter}=${value}`] };
        samples.push(...(await peer.measure(model, output, { limit: LIMIT })));
        const ours = measured(path.join(batched.out, `${name}.stl`));
        furthest = Math.max(furthest, deviation(ours, measured(output)), ours.closed ? 0 : 1);
    }
    const mean = key => samples.reduce((sum, one) => sum + one[key], 0) / samples.length;
    return { count: sample.length, wall: mean('wall'), cpu: mean('cpu'), furthest, samples };
}

function peerFigures(part, peer, measuredPeer, batched, count) {
    const { wall, cpu, furthest } = measuredPeer;
    const what = `${part.name}, ${peer.name}`;
    const ratio = (count * wall) / batched.wall;
    const isBound = peer.id === 'openscad';
    return [
        fact(`${what}: a variant (mean of ${measuredPeer.count})`, wall, 's', 2),
        fact(`${what}: a variant, CPU`, cpu, 's', 2),
        (isBound ? atLeast.bind(null, part.bound) : fact)(`${what}: the batch is faster`, ratio, 'x'),
        fact(`${what}: the batch needs less CPU`, (count * cpu) / batched.cpu, 'x'),
        check(`${what}: the same solids`, furthest <= TOLERANCE, `up to ${(100 * furthest).toFixed(3)} %`),
    ];
}

async function measurePart(part, options, peers, bench) {
    const variants = variantsOf(part, options.variants);
    const batched = await runBatch(part, variants, ['--no-thumbnails'], bench);
    bench.say(`${part.name}: ${variants.length} variants in ${batched.wall.toFixed(1)} s`);
    const pictured = await runBatch(part, variants, [], bench);
    bench.say(`${part.name}: with pictures ${pictured.wall.toFixed(1)} s`);
    const made = fs.readdirSync(batched.out).filter(name => name.endsWith('.stl')).length;
    const all = `${part.name}, ${variants.length} variants`;
    const figures = [
        fact(all, batched.wall, 's'),
        fact(`${all}: CPU`, batched.cpu, 's'),
        fact(`${all}: largest memory`, batched.memory, 'MB', 0),
        fact(`${all}: again, nothing to compute`, batched.again, 's'),
        fact(`${all}: with pictures`, pictured.wall, 's'),
        fact(`${all}: with pictures, CPU`, pictured.cpu, 's'),
        check(`${all}: files`, made === variants.length, made),
    ];
    const details = { batched, pictured, peers: {} };
    for (const peer of peers) {
        const one = await runPeer(peer, part, variants, options.sample, batched, bench.folder);
        bench.say(`${part.name}: ${peer.name}: ${one.wall.toFixed(2)} s a variant`);
        details.peers[peer.id] = one;
        figures.push(...peerFigures(part, peer, one, batched, variants.length));
    }
    return { figures, details };
}

export const batch = {
    name: 'batch',
    summary: '200 variants of a part, beside openscad started for each',
    description:
        'Makes variants of two parts, and starts other programs for a sample of them. Their throughput is that of\n' +
        'the sample, one variant after the other.',
    options: {
        variants: { quick: 40, full: 200, text: 'variants of each part' },
        sample: { quick: 3, full: 10, text: 'variants that the other programs make' },
    },
    async run(options, bench) {
        const peers = await findPrograms({ programs: ['openscad', 'wasm'] }, bench.say);
        const figures = [];
        const details = {};
        for (const part of PARTS) {
            const result = await measurePart(part, options, peers, bench);
            figures.push(...result.figures);
            details[part.name] = result.details;
        }
        return { figures, details };
    },
};
