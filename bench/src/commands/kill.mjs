// Runs that are killed at random moments: the next run has to succeed, the cache has to be sound, and no file partial.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { check, fact } from '../figures.mjs';
import { aliveIn } from '../memory.mjs';
import { differences, temporariesIn } from '../outputs.mjs';
import { endGroup, watchGroup } from '../process.mjs';
import { oneOf, randomOf } from '../random.mjs';
import { references } from '../references.mjs';
import { forget, storeChecks, verified } from '../stores.mjs';

const SIZES = 6;
const CHECKED_EVERY = 10;
// Every so many runs are isolated: then only the parent is killed, and the child has to end by itself.
const ISOLATED_EVERY = 5;
const CHILD_ENDS_WITHIN = 5000;
// Beyond the time of an undisturbed run, so that some runs end before they are killed.
const LATEST = 1;
// The part of runs whose results may be known, and about how long they and isolated runs take beside others.
const KNOWN = 0.3;
const TIME_OF_KNOWN = 0.6;
const TIME_OF_ISOLATED = 1.5;
const POLL_MILLISECONDS = 50;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

// Starts a run and kills it after a time; the whole group, or only the first process. Tells whether it was killed in
// time, its exit code otherwise, and the group.
function killed(chamfer, args, cache, after, onlyParent) {
    const child = spawn(chamfer.launcher, args, {
        stdio: 'ignore',
        env: { ...process.env, ...chamfer.environment(cache) },
        detached: true,
    });
    watchGroup(child.pid, true);
    const timer = setTimeout(() => process.kill(onlyParent ? child.pid : -child.pid, 'SIGKILL'), after);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            watchGroup(child.pid, false);
            resolve({ wasKilled: signal === 'SIGKILL', code, group: child.pid });
        });
    });
}

// Waits until a group has no process any more; false if that takes too long.
async function hasEnded(group) {
    const until = performance.now() + CHILD_ENDS_WITHIN;
    while (aliveIn(group) > 0) {
        if (performance.now() > until) {
            endGroup(group);
            return false;
        }
        await pause(POLL_MILLISECONDS);
    }
    return true;
}

class Killing {
    constructor(made, seed, { chamfer, folder, say }) {
        this.made = made;
        this.random = randomOf(seed);
        this.chamfer = chamfer;
        this.folder = folder;
        this.say = say;
        this.cache = path.join(folder, 'cache');
        this.longest = 1000 * LATEST * Math.max(...made.map(({ seconds }) => seconds));
        this.counts = { killed: 0, ended: 0, isolated: 0, orphans: 0, next: 0, verifications: 0 };
        this.wrong = [];
    }

    out(reference) {
        return path.join(this.folder, 'killed', reference.name);
    }

    async killOne(number) {
        const reference = oneOf(this.made, this.random);
        // Otherwise there would soon be nothing to compute.
        const isKnown = this.random() < KNOWN;
        if (!isKnown) {
            forget(this.cache);
        }
        const isolated = number % ISOLATED_EVERY === ISOLATED_EVERY - 1;
        const args = [...reference.args, '--out', this.out(reference), ...(isolated ? ['--isolate'] : [])];
        const after = this.random() * this.longest * (isKnown ? TIME_OF_KNOWN : isolated ? TIME_OF_ISOLATED : 1);
        const { wasKilled, code, group } = await killed(this.chamfer, args, this.cache, after, isolated);
        this.counts[wasKilled ? 'killed' : 'ended']++;
        if (!wasKilled && code !== 0) {
            this.wrong.push(`run ${number + 1} failed by itself with exit code ${code}`);
        }
        if (isolated) {
            this.counts.isolated++;
            this.counts.orphans += (await hasEnded(group)) ? 0 : 1;
        }
        this.wrong.push(...differences(this.out(reference), reference.digests, { complete: false }));
    }

    // A run that nothing disturbs, into the folder where killed ones wrote.
    async next(reference) {
        const { code, err } = await this.chamfer.tried(
            [...reference.args, '--out', this.out(reference), '-q'],
            { cache: this.cache },
        );
        this.counts.next++;
        if (code !== 0) {
            this.wrong.push(`the next run failed with exit code ${code}: ${err.trim().split('\n').at(-1)}`);
        }
        this.wrong.push(...differences(this.out(reference), reference.digests, { complete: true }));
    }

    async checkAll(number) {
        await this.next(oneOf(this.made, this.random));
        const { isSound, text } = await verified(this.chamfer, this.cache);
        this.counts.verifications++;
        if (!isSound) {
            this.wrong.push(`the cache after ${number} runs: ${text}`);
        }
        this.say(`${number} runs: ${this.counts.killed} killed, ${this.wrong.length} wrong; cache: ${text}`);
    }
}

export const kill = {
    name: 'kill',
    summary: '200 runs that are killed at random moments',
    description:
        'Kills runs of a graph (SIGKILL) at random moments. Every tenth is followed by an undisturbed run and a\n' +
        'check of the cache; files are compared with those of undisturbed runs after each.',
    options: {
        count: { quick: 20, full: 200, text: 'runs that are killed' },
        seed: { quick: 1, full: 1, text: 'the seed of sizes and moments' },
    },
    async run({ count, seed }, bench) {
        const killing = new Killing(await references(SIZES, bench), seed, bench);
        for (let number = 0; killing.counts.killed < count; number++) {
            await killing.killOne(number);
            if ((number + 1) % CHECKED_EVERY === 0) {
                await killing.checkAll(number + 1);
            }
        }
        const temporaries = temporariesIn(path.join(bench.folder, 'killed'));
        for (const reference of killing.made) {
            await killing.next(reference);
        }
        const { counts, wrong } = killing;
        const orphans = `${counts.orphans} of ${counts.isolated}`;
        return {
            figures: [
                fact('runs killed', counts.killed, '', 0),
                fact('runs that ended before', counts.ended, '', 0),
                fact('temporary files that killed runs left beside outputs', temporaries, '', 0),
                check('children that outlived their parent', counts.orphans === 0, orphans),
                fact('next runs, checks of the cache', `${counts.next}, ${counts.verifications}`),
                check('all of these, and the files', wrong.length === 0, wrong[0] ?? 'right'),
                ...(await storeChecks(bench.chamfer, killing.cache)),
            ],
            lines: wrong,
            details: { counts, wrong },
        };
    },
};
