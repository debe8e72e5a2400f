// The memory of a running program over time, with that of the programs that it starts.

import fs from 'node:fs';

const SAMPLE_MILLISECONDS = 200;

// The processes of a group as { id, megabytes }; none where the system does not tell.
function processesOf(group) {
    const found = [];
    for (const id of fs.existsSync('/proc') ? fs.readdirSync('/proc').filter(name => /^\d+$/.test(name)) : []) {
        try {
            // What follows the name, which may hold anything, in brackets: state, parent, group.
            const fields = fs.readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
            if (Number(fields[2]) === group && fields[0] !== 'Z') {
                const resident = /^VmRSS:\s*(\d+) kB/m.exec(fs.readFileSync(`/proc/${id}/status`, 'utf8'));
                found.push({ id: Number(id), megabytes: Number(resident?.[1] ?? 0) / 1024 });
            }
        } catch {
            // It has ended meanwhile.
        }
    }
    return found;
}

// How many processes of a group are alive.
export function aliveIn(group) {
    return processesOf(group).length;
}

// Samples the resident memory of a process group. Gives a function that ends the sampling and gives the samples,
// { time, first, all }: milliseconds since the start, megabytes of the largest process and of the whole group.
export function sampleMemory(group) {
    const samples = [];
    const started = performance.now();
    const timer = setInterval(() => {
        const sizes = processesOf(group).map(({ megabytes }) => megabytes);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        samples.push({ time: performance.now() - started, first: Math.max(0, ...sizes), all });
    }, SAMPLE_MILLISECONDS);
    return () => {
        clearInterval(timer);
        return samples;
    };
}
