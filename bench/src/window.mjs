// When the window of the workbench is there and can be used, seen from outside (Linux).

import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { Failure } from './options.mjs';
import { endGroup } from './process.mjs';

const LOOK_MILLISECONDS = 50;
const LONGEST_MILLISECONDS = 60_000;
// The UI thread is at rest when it uses less than a tenth of so many milliseconds.
const REST_MILLISECONDS = 200;
const TITLE = 'Chamfer';

const run = promisify(execFile);
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

// Milliseconds of processor time of a thread so far.
function cpuOf(thread) {
    return Number(fs.readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

// Java runs the program's main thread, here that of the windows, as the second of the process.
function uiThread(process) {
    const threads = fs.readdirSync(`/proc/${process}/task`).map(Number);
    const [, second] = threads.sort((a, b) => a - b);
    return `/proc/${process}/task/${second}`;
}

async function isShown(workbench) {
    try {
        await run('xdotool', ['search', '--onlyvisible', '--name', TITLE], { env: workbench.environment });
        return true;
    } catch {
        return false;
    }
}

// Seconds of processor time of all threads of a process so far.
function cpuOfAll(process) {
    return fs
        .readdirSync(`/proc/${process}/task`)
        .reduce((sum, thread) => sum + cpuOf(`/proc/${process}/task/${thread}`) / 1000, 0);
}

// When a thread first rests (performance.now()).
async function restOf(thread, limit) {
    const samples = [];
    while (performance.now() < limit) {
        const now = performance.now();
        samples.push({ now, cpu: cpuOf(thread) });
        const start = samples.find(sample => sample.cpu > samples.at(-1).cpu - REST_MILLISECONDS / 10);
        if (now - start.now >= REST_MILLISECONDS) {
            return start.now;
        }
        await pause(LOOK_MILLISECONDS / 2);
    }
    throw new Failure('the window does not come to rest');
}

async function end(workbench, child) {
    const ended = new Promise(resolve => child.once('exit', resolve));
    // Asked by the window manager, so that the workbench ends as it does for a user and keeps its workspace.
    const search = ['search', '--onlyvisible', '--name', TITLE, 'windowfocus', '--sync'];
    await run('xdotool', search, { env: workbench.environment });
    await run('xdotool', ['key', 'alt+F4'], { env: workbench.environment });
    const timer = setTimeout(() => endGroup(child.pid), LONGEST_MILLISECONDS);
    await ended;
    clearTimeout(timer);
}

// Starts the workbench and closes it again. Gives the seconds until its window is shown, until its UI thread rests for
// the first time after that, and the processor time of the process until then.
export async function startOfWindow(workbench) {
    const started = performance.now();
    const limit = started + LONGEST_MILLISECONDS;
    const child = workbench.start();
    while (!(await isShown(workbench))) {
        if (performance.now() > limit || child.exitCode !== null) {
            endGroup(child.pid);
            throw new Failure('the workbench shows no window');
        }
        await pause(LOOK_MILLISECONDS);
    }
    const shown = performance.now();
    const usable = await restOf(uiThread(child.pid), limit);
    const cpu = cpuOfAll(child.pid);
    await end(workbench, child);
    return { shown: (shown - started) / 1000, usable: (usable - started) / 1000, cpu };
}
