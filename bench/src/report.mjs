// What all benchmarks say: the facts of the machine, messages, files with everything that was measured.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export function say(line) {
    process.stderr.write(`bench: ${line}\n`);
}

export function machine() {
    return {
        date: new Date().toISOString(),
        system: `${os.type()} ${os.release()} ${os.arch()}`,
        processor: os.cpus()[0]?.model ?? 'unknown',
        processors: os.cpus().length,
        memoryMB: Math.round(os.totalmem() / 2 ** 20),
        loadBefore: os.loadavg()[0],
    };
}

// Says so if other programs keep the machine busy.
export function warnIfBusy({ loadBefore }) {
    if (loadBefore > 0.5) {
        say(`the machine is busy (load ${loadBefore.toFixed(1)}): times will be too long`);
    }
}

// The first line above a table.
export function machineLine({ processors, processor, system, date }) {
    return `${processors} x ${processor}, ${system}, ${date.slice(0, 10)}`;
}

// Saves a report as JSON, its name made of the prefix and the report's date.
export function save(report, folder, prefix = '') {
    fs.mkdirSync(folder, { recursive: true });
    const time = report.machine.date.replaceAll(':', '-').replace(/\..*/, '');
    const file = path.join(folder, `${prefix}${time}.json`);
    fs.writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    say(`everything that was measured is in ${path.relative(process.cwd(), file)}`);
}
