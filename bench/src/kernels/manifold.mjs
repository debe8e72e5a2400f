// Measures Manifold in Node, in a process of its own:
//
//     node manifold.mjs MODULE FILE CALLS SECONDS
//
// MODULE is the package's module, FILE a case of cases.mjs. A call brings the meshes in, does the jobs and takes the
// results out. So many calls are made, fewer if they take longer than so many seconds together, and at least one.
// Prints { calls: [{ wall, cpu }], volume, triangles } as JSON: seconds of each call, and what came out of the last.

import { pathToFileURL } from 'node:url';
import { readCase } from './cases.mjs';

const OPERATIONS = ['union', 'difference', 'intersection'];
const [module, file, calls, seconds] = process.argv.slice(2);

async function load() {
    const { default: start } = await import(pathToFileURL(module).href);
    const library = await start();
    library.setup();
    return library;
}

function work({ Manifold, Mesh }, { meshes, jobs }) {
    const result = { volume: 0, triangles: 0 };
    const solids = meshes.map(({ vertProperties, triVerts }) =>
        new Manifold(new Mesh({ numProp: 3, vertProperties, triVerts })));
    const out = jobs.map(({ operation, operands }) => {
        const solid = Manifold[OPERATIONS[operation]](operands.map(i => solids[i]));
        const mesh = solid.getMesh();
        result.triangles += mesh.numTri;
        return solid;
    });
    return { result, solids, out };
}

const { meshes, jobs } = readCase(file);
const input = {
    jobs,
    meshes: meshes.map(({ positions, triangles }) => ({
        vertProperties: Float32Array.from(positions),
        triVerts: Uint32Array.from(triangles),
    })),
};
const times = [];
let last;
const started = performance.now();
let library;
while (times.length < Number(calls) && (times.length === 0 || performance.now() - started < 1000 * Number(seconds))) {
    const begin = performance.now();
    const cpu = process.cpuUsage();
    library ??= await load();
    const { result, solids, out } = work(library, input);
    const used = process.cpuUsage(cpu);
    times.push({ wall: (performance.now() - begin) / 1000, cpu: (used.user + used.system) / 1e6 });
    result.volume = out.reduce((sum, solid) => sum + solid.volume(), 0);
    [...solids, ...out].forEach(solid => solid.delete());
    last = result;
}
process.stdout.write(`${JSON.stringify({ calls: times, ...last })}\n`);
