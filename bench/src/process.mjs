// Runs a program and measures it from outside.

import { spawn } from 'node:child_process';
import fs from 'node:fs';

const SAMPLE_MILLISECONDS = 20;
// The shell's own `times` knows what its finished children have used.
const WRAPPER = '"$@"; status=$?; times >&3; exit $status';

// The largest resident memory so far (MB) of the shell's child; 0 where the system does not tell.
function peakMemory(shell) {
    try {
        const child = fs.readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim();
        const status = fs.readFileSync(`/proc/${child}/status`, 'utf8');
        return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
    } catch {
        return 0;
    }
}

// User and system seconds of the children, from the second line of what `times` prints.
function cpuSeconds(times) {
    const line = times.trim().split('\n')[1] ?? '';
    const parts = [...line.matchAll(/(\d+)m([\d.,]+)s/g)];
    return parts.length === 0
        ? null
        : parts.reduce((sum, [, minutes, seconds]) => sum + 60 * minutes + Number(seconds.replace(',', '.')), 0);
}

async function textOf(stream, onLine = () => {}) {
    let text = '';
    let line = '';
    for await (const chunk of stream.setEncoding('utf8')) {
        text += chunk;
        const lines = (line + chunk).split('\n');
        line = lines.pop();
        lines.forEach(onLine);
    }
    return text;
}

// The process groups that are running, each by the process id of its shell.
const groups = new Set();

// Kills all processes of a group.
export function endGroup(group) {
    try {
        process.kill(-group, 'SIGKILL');
    } catch {
        // It has ended by itself.
    }
}

function onInterrupt() {
    groups.forEach(endGroup);
    process.exit(130);
}

// Adds a group to those that end when this process is interrupted, or removes it.
export function watchGroup(group, isRunning) {
    groups[isRunning ? 'add' : 'delete'](group);
    process.removeListener('SIGINT', onInterrupt);
    if (groups.size > 0) {
        process.once('SIGINT', onInterrupt);
    }
}

// Runs a command to its end, or for so many seconds. Gives its exit code, what it printed, wall and CPU seconds, the
// largest memory (MB, null if not known) and whether it had to be ended. `started` is told the process id of the group
// that runs, `line` every line of the error output as it comes.
export async function runMeasured(command, { limit, environment = {}, started: onStart, line: onLine }) {
    const started = performance.now();
    const child = spawn('sh', ['-c', WRAPPER, 'sh', ...command], {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        env: { ...process.env, ...environment },
        detached: true,
    });
    if (child.pid !== undefined) {
        watchGroup(child.pid, true);
        onStart?.(child.pid);
    }
    let memory = 0;
    let timedOut = false;
    const sampling = setInterval(() => (memory = Math.max(memory, peakMemory(child.pid))), SAMPLE_MILLISECONDS);
    const timer = setTimeout(() => {
        timedOut = true;
        endGroup(child.pid);
    }, limit * 1000);
    try {
        const exit = new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', code => resolve({ code, wall: (performance.now() - started) / 1000 }));
        });
        const [{ code, wall }, out, err, times] = await Promise.all([
            exit,
            textOf(child.stdout),
            textOf(child.stderr, onLine),
            textOf(child.stdio[3]),
        ]);
        return { code, out, err, wall, cpu: cpuSeconds(times), memory: memory || null, timedOut };
    } finally {
        clearInterval(sampling);
        clearTimeout(timer);
        watchGroup(child.pid, false);
    }
}
