// The graph editor with a large graph, and the start of the workbench, on a display of their own.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Display } from '../display.mjs';
import { atMost, fact } from '../figures.mjs';
import { editorNodes } from '../graphs.mjs';
import { median } from '../median.mjs';
import { Failure } from '../options.mjs';
import { startOfWindow } from '../window.mjs';
import { Workbench } from '../workbench.mjs';

const BOUND_START_SECONDS = 4;
const BOUND_OPENED_SECONDS = 2;
const BOUND_FRAME_MILLISECONDS = 16;
const BOUND_FAR_FRAME_MILLISECONDS = 30;

// Starts in the same workspace, each a new process, the first of which makes the workspace and does not count.
async function starts(runs, workbench, say) {
    const times = [];
    for (let run = 0; run <= runs; run++) {
        const time = await startOfWindow(workbench);
        say(`start${run === 0 ? ' in a new workspace' : ''}: window ${time.shown.toFixed(2)} s, usable ${time.usable.toFixed(2)} s`);
        times.push(time);
    }
    return times;
}

// The mean: what belongs to one frame is sometimes done with the next.
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function framesOf(what, times) {
    return Object.entries(times).map(([zoom, frames]) => {
        const bound = Number(zoom) >= 1 ? BOUND_FRAME_MILLISECONDS : BOUND_FAR_FRAME_MILLISECONDS;
        return atMost(bound, `${what} at zoom ${Number(zoom)}, CPU of a frame`, mean(frames), 'ms');
    });
}

function figuresOf(times, { nodes, wires, opened, openedCpu, pan, drag, selectAll, moveAll, undoOfAll }) {
    const [first, ...others] = times;
    return [
        fact('start in a new workspace, window usable', first.usable, 's', 2),
        fact('start in a known workspace, window shown', median(others.map(({ shown }) => shown)), 's', 2),
        atMost(BOUND_START_SECONDS, 'the same, window usable', median(others.map(({ usable }) => usable)), 's', 2),
        fact('the same, CPU', median(others.map(({ cpu }) => cpu)), 's', 2),
        atMost(BOUND_OPENED_SECONDS, `${nodes} nodes and ${wires} wires opened`, opened / 1000, 's', 2),
        fact('the same, CPU of the UI thread', openedCpu / 1000, 's', 2),
        ...framesOf('panning', pan),
        ...framesOf('dragging a node', drag),
        fact('selecting all, CPU of the UI thread', selectAll, 'ms'),
        fact('moving all by a key, CPU of the UI thread', moveAll, 'ms'),
        fact('undo of that, CPU of the UI thread', undoOfAll, 'ms'),
    ];
}

// Runs the benchmark inside the workbench, and gives what it wrote.
async function measureEditor(workbench, folder, nodes) {
    const graph = path.join(folder, 'large.canvas');
    const report = path.join(folder, 'report');
    editorNodes(nodes, graph);
    await workbench.runTests('EditorBenchmark', report, { 'chamfer.bench.graph': graph });
    const [{ problem }] = JSON.parse(fs.readFileSync(path.join(report, 'report.json'), 'utf8'));
    if (problem) {
        throw new Failure(`the editor: ${problem.split('\n')[0]}`);
    }
    return JSON.parse(fs.readFileSync(path.join(report, 'editor.json'), 'utf8'));
}

function requirePrograms() {
    for (const program of ['Xvfb', 'openbox', 'xdotool']) {
        if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) {
            throw new Failure(`${program} is needed (on Debian: apt-get install xvfb openbox xdotool x11-utils)`);
        }
    }
}

export const editor = {
    name: 'editor',
    summary: 'the start of the workbench, and a graph of 2000 nodes in the editor (Linux)',
    description: 'Starts the workbench, then opens, pans, drags and edits a large graph in it, on a display of its own.',
    options: {
        nodes: { quick: 2000, full: 2000, text: 'nodes of the graph, with twice as many wires' },
        runs: { quick: 1, full: 5, text: 'starts whose median counts' },
    },
    async run({ nodes, runs }, { chamfer, folder, say }) {
        requirePrograms();
        Workbench.buildTests(say);
        const display = await Display.open(folder);
        try {
            const times = await starts(runs, new Workbench(chamfer.launcher, display, path.join(folder, 'starts')), say);
            const copy = Workbench.withTests(chamfer.launcher, path.join(folder, 'installation'));
            const workbench = new Workbench(copy, display, path.join(folder, 'editor'));
            const measured = await measureEditor(workbench, folder, nodes);
            return { figures: figuresOf(times, measured), details: { starts: times, editor: measured } };
        } finally {
            display.close();
        }
    },
};
