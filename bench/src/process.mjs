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

async function textOf(stream) {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) {
        text += chunk;
    }
    return text;
}

// Runs a command to its end, or for so many seconds. Gives its exit code, what it printed, wall and CPU seconds, the
// largest memory (MB, null if not known) and whether it had to be ended.
export async function runMeasured(command, { limit, environment = {} }) {
    const started = performance.now();
    const child = spawn('sh', ['-c', WRAPPER, 'sh', ...command], {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        env: { ...process.env, ...environment },
        detached: true,
    });
    const end = () => process.kill(-child.pid, 'SIGKILL');
    const onInterrupt = () => {
        end();
        process.exit(130);
    };
    process.once('SIGINT', onInterrupt);
    let memory = 0;
    let timedOut = false;
    const sampling = setInterval(() => (memory = Math.max(memory, peakMemory(child.pid))), SAMPLE_MILLISECONDS);
    const timer = setTimeout(() => {
        timedOut = true;
        end();
    }, limit * 1000);
    try {
        const exit = new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', code => resolve({ code, wall: (performance.now() - started) / 1000 }));
        });
        const [{ code, wall }, out, err, times] = await Promise.all([
            exit,
            textOf(child.stdout),
            textOf(child.stderr),
            textOf(child.stdio[3]),
        ]);
        return { code, out, err, wall, cpu: cpuSeconds(times), memory: memory || null, timedOut };
    } finally {
        clearInterval(sampling);
        clearTimeout(timer);
        process.removeListener('SIGINT', onInterrupt);
    }
}
