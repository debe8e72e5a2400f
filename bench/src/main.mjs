// Measures what it is told to: a command of its own, or the models of this folder beside other programs. Run by
// bench/run; see docs/benchmarks.md.

import { batch } from './commands/batch.mjs';
import { editor } from './commands/editor.mjs';
import { graph } from './commands/graph.mjs';
import { kernel } from './commands/kernel.mjs';
import { kill } from './commands/kill.mjs';
import { rebuilds } from './commands/rebuilds.mjs';
import { sharing } from './commands/sharing.mjs';
import { compareModels } from './comparison.mjs';
import { runCommand, summaries } from './command.mjs';
import { Failure, parseOptions, usage, UsageError } from './options.mjs';

const COMMANDS = [graph, batch, rebuilds, kill, sharing, editor, kernel];

async function main(args) {
    const command = COMMANDS.find(({ name }) => name === args[0]);
    if (command) {
        return runCommand(command, args.slice(1));
    }
    const options = parseOptions(args);
    if (options.help) {
        process.stdout.write(`${usage}\n${summaries(COMMANDS)}`);
        return 0;
    }
    return compareModels(options);
}

try {
    process.exitCode = await main(process.argv.slice(2));
} catch (error) {
    if (!(error instanceof UsageError || error instanceof Failure)) {
        throw error;
    }
    const isUsage = error instanceof UsageError;
    process.stderr.write(`bench: error: ${error.message}\n${isUsage ? '  hint: see bench/run --help\n' : ''}`);
    process.exitCode = isUsage ? 2 : 1;
}
