// The arguments of bench/run.

import { parseArgs } from 'node:util';

export class UsageError extends Error {}

// Something that is measured does not work at all.
export class Failure extends Error {}

const QUICK = { runs: 1, limit: 60 };
const FULL = { runs: 5, limit: 900 };

export const usage = `Usage: bench/run [--quick] [--models A,B] [--programs A,B] [--runs N] [--limit S]
                 [--chamfer PATH] [--out DIR]
Renders models with Chamfer and with other programs, and prints how long each takes.

  --quick          one run each, no program longer than ${QUICK.limit} s: a first impression
  --models A,B     only these models of bench/models (without .scad)
  --programs A,B   only these of: cold, warm (Chamfer), openscad, wasm
  --runs N         runs whose median counts (${FULL.runs}; one for a program that takes over a minute)
  --limit S        end a program that takes longer (${FULL.limit} s)
  --chamfer PATH   this launcher instead of ./chamfer of the checkout
  --out DIR        save what was measured there, as JSON (bench/results)
  --help           this text
`;

// A whole number above 0 that an option gives.
export function positive(text, name) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) {
        throw new UsageError(`--${name} must be a whole number above 0, not '${text}'`);
    }
    return value;
}

// Reads arguments: flags by their names, and options with a text.
export function parse(args, flagNames, textNames) {
    const flags = flagNames.map(name => [name, { type: 'boolean', default: false }]);
    const texts = textNames.map(name => [name, { type: 'string' }]);
    try {
        return parseArgs({ args, options: Object.fromEntries([...flags, ...texts]) }).values;
    } catch (error) {
        throw new UsageError(error.message);
    }
}

export function parseOptions(args) {
    const values = parse(args, ['quick', 'help'], ['models', 'programs', 'runs', 'limit', 'chamfer', 'out']);
    const defaults = values.quick ? QUICK : FULL;
    return {
        help: values.help,
        models: values.models?.split(','),
        programs: values.programs?.split(','),
        runs: values.runs === undefined ? defaults.runs : positive(values.runs, 'runs'),
        limit: values.limit === undefined ? defaults.limit : positive(values.limit, 'limit'),
        chamfer: values.chamfer,
        out: values.out,
    };
}
