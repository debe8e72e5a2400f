// The frame of the benchmarks that measure graphs and the cache: options, a folder of their own, the table.
//
// A command is an object: name; summary and description for the help; options, by their names { quick, full, text };
// run(options, bench), which gives { figures, lines, details }: figures of figures.mjs, lines of further tables, and
// whatever is to be saved. `bench` has { chamfer, folder, say }.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chamfer } from './chamfer.mjs';
import { areGood, figureLines } from './figures.mjs';
import { parse, positive } from './options.mjs';
import { machine, machineLine, save, say, warnIfBusy } from './report.mjs';

const BENCH = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function helpOf({ name, description, options }) {
    const own = Object.entries(options).map(([option, { quick, full, text }]) => [
        `--${option} N`,
        `${text} (${full}, quick ${quick})`,
    ]);
    const all = [
        ['--quick', 'a first impression'],
        ...own,
        ['--chamfer PATH', 'this launcher instead of ./chamfer of the checkout'],
        ['--out DIR', 'save what was measured there, as JSON (bench/results)'],
        ['--help', 'this text'],
    ];
    const lines = all.map(([option, text]) => `  ${option.padEnd(16)} ${text}\n`);
    return `Usage: bench/run ${name} [options]\n${description}\n\n${lines.join('')}`;
}

// What the help says about all commands.
export function summaries(commands) {
    const lines = commands.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}\n`);
    return `Other measurements, each with a --help of its own: bench/run COMMAND ...\n\n${lines.join('')}`;
}

function optionsOf(command, args) {
    const names = Object.keys(command.options);
    const values = parse(args, ['quick', 'help'], [...names, 'chamfer', 'out']);
    const numbers = names.map(name => {
        const { quick, full } = command.options[name];
        return [name, values[name] === undefined ? (values.quick ? quick : full) : positive(values[name], name)];
    });
    return { ...values, ...Object.fromEntries(numbers) };
}

// Runs a command, prints what it measured and saves it. Gives the exit code: 1 if a result is wrong or a bound is
// missed by far.
export async function runCommand(command, args) {
    const options = optionsOf(command, args);
    if (options.help) {
        process.stdout.write(helpOf(command));
        return 0;
    }
    const chamfer = new Chamfer(options.chamfer);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chamfer-bench-'));
    process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    say(`${chamfer.version} (${chamfer.launcher})`);
    const facts = machine();
    warnIfBusy(facts);
    const { figures, lines = [], details } = await command.run(options, { chamfer, folder, say });
    facts.loadAfter = os.loadavg()[0];
    const load = `load ${facts.loadBefore.toFixed(1)} before, ${facts.loadAfter.toFixed(1)} after`;
    const text = [`${machineLine(facts)}, ${load}`, '', ...figureLines(figures), '', ...lines];
    process.stdout.write(`${text.join('\n').trimEnd()}\n`);
    const report = { command: command.name, version: chamfer.version, machine: facts, options, figures, details };
    save(report, options.out ?? path.join(BENCH, 'results'), `${command.name}-`);
    return areGood(figures) ? 0 : 1;
}
