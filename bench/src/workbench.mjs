// The desktop application of an installation, started on a display with a workspace and a cache of its own.

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './options.mjs';
import { endGroup, watchGroup } from './process.mjs';

const CHECKOUT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const PRODUCTS = 'product/target/products/org.chamfer.product';
const TESTS = 'tests/org.chamfer.ui.tests.repository/target/repository';
const LONGEST_MILLISECONDS = 600_000;

// The folder of the installation that a launcher starts: its own, or what the checkout has built.
export function installationOf(launcher) {
    const own = path.dirname(launcher);
    if (fs.existsSync(path.join(own, 'plugins'))) {
        return own;
    }
    const products = path.join(own, PRODUCTS);
    const files = fs.existsSync(products) ? fs.readdirSync(products, { recursive: true }) : [];
    const configuration = files.find(file => file.endsWith(path.join('chamfer', 'chamfer.vmoptions')));
    if (configuration === undefined) {
        throw new Failure(`there is no installation beside ${launcher}`);
    }
    return path.join(products, path.dirname(configuration));
}

export class Workbench {
    #launcher;
    #display;
    #folder;

    // Keeps workspace and cache in a folder.
    constructor(launcher, display, folder) {
        this.#launcher = launcher;
        this.#display = display;
        this.#folder = folder;
    }

    // Builds the tests that run inside the workbench if they are not there.
    static buildTests(say) {
        if (fs.existsSync(path.join(CHECKOUT, TESTS))) {
            return;
        }
        say('building the tests that run inside the workbench');
        const { status, stderr } = spawnSync(path.join(CHECKOUT, 'releng/scripts/ui-tests.sh'));
        if (status !== 0) {
            throw new Failure(`the tests cannot be built: ${stderr.toString().trim()}`);
        }
    }

    // Copies the installation of a launcher to a new folder and installs the tests that run inside the workbench. Gives
    // the launcher of the copy.
    static withTests(launcher, folder) {
        const repository = path.join(CHECKOUT, TESTS);
        fs.cpSync(installationOf(launcher), folder, { recursive: true });
        const copy = path.join(folder, 'chamfer');
        const install = ['plugins', 'install', repository, 'org.chamfer.ui.tests.feature'];
        const { status, stderr } = spawnSync(copy, install, { env: { ...process.env, CHAMFER_CACHE: `${folder}-cache` } });
        if (status !== 0) {
            throw new Failure(`the tests cannot be installed: ${stderr.toString().trim()}`);
        }
        return copy;
    }

    // The environment of programs on the display.
    get environment() {
        return {
            ...process.env,
            DISPLAY: this.#display.name,
            HOME: this.#display.home,
            CHAMFER_CACHE: path.join(this.#folder, 'cache'),
            NO_AT_BRIDGE: '1',
        };
    }

    // Starts it with system properties: the process, which is a group of its own.
    start(properties = {}) {
        fs.mkdirSync(this.#folder, { recursive: true });
        const options = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
        const workspace = path.join(this.#folder, 'workspace');
        const child = spawn(this.#launcher, ['workbench', '-data', workspace], {
            stdio: 'ignore',
            env: { ...this.environment, JDK_JAVA_OPTIONS: options.join(' ') },
            detached: true,
        });
        watchGroup(child.pid, true);
        child.once('exit', () => watchGroup(child.pid, false));
        return child;
    }

    // Runs a test class inside it, which writes into the folder of reports, until the workbench closes itself.
    async runTests(name, report, properties) {
        const child = this.start({
            'chamfer.ui.tests': `org.chamfer.ui.tests.${name}`,
            'chamfer.ui.report': report,
            'chamfer.checkout': CHECKOUT,
            ...properties,
        });
        const timer = setTimeout(() => endGroup(child.pid), LONGEST_MILLISECONDS);
        await new Promise(resolve => child.once('exit', resolve));
        clearTimeout(timer);
        if (!fs.existsSync(path.join(report, 'report.json'))) {
            throw new Failure('the workbench ended without a report');
        }
    }
}
