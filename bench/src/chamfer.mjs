// The installed Chamfer with caches of the benchmarks' own, never the user's.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, UsageError } from './options.mjs';
import { runMeasured } from './process.mjs';

const CHECKOUT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

export class Chamfer {
    // Builds what is stale, so that no run has to.
    constructor(launcher) {
        this.launcher = path.resolve(launcher ?? path.join(CHECKOUT, 'chamfer'));
        const { status, stdout } = spawnSync(this.launcher, ['--version'], { stdio: ['ignore', 'pipe', 'inherit'] });
        if (status !== 0) {
            throw new UsageError(`${this.launcher} does not run`);
        }
        this.version = stdout.toString().split('\n')[0];
    }

    // The environment of commands that use the cache in a folder.
    environment(cache) {
        return { CHAMFER_CACHE: cache };
    }

    // Runs a command and gives its facts, as runMeasured does, whatever its exit code is.
    async tried(args, { cache, limit = 3600, ...options }) {
        return runMeasured([this.launcher, ...args], { limit, environment: this.environment(cache), ...options });
    }

    // Runs a command that has to succeed.
    async run(args, options) {
        const result = await this.tried(args, options);
        if (result.code !== 0) {
            const reason = result.timedOut ? 'it took too long' : result.err.trim().split('\n').slice(-3).join('; ');
            throw new Failure(`chamfer ${args.join(' ')}: exit code ${result.code}: ${reason}`);
        }
        return result;
    }

    // Runs a command that has to succeed and prints JSON.
    async json(args, options) {
        const { out, ...result } = await this.run([...args, '--json'], options);
        return { ...result, json: JSON.parse(out) };
    }
}
