// A display of its own (Xvfb) with a window manager (openbox), so that windows are shown and get the keyboard's focus.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './options.mjs';

const SIZE = '1600x1000x24';

export class Display {
    #server;
    #windows;
    #onExit = () => this.close();

    constructor(server, windows, name, home) {
        this.#server = server;
        this.#windows = windows;
        this.name = name;
        this.home = home;
        process.once('exit', this.#onExit);
    }

    // Opens one; the settings of its desktop are in a folder `home` of the folder.
    static async open(folder) {
        const home = path.join(folder, 'home');
        fs.mkdirSync(home, { recursive: true });
        const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        const number = await new Promise((resolve, reject) => {
            server.stdout.once('data', text => resolve(String(text).trim()));
            server.once('exit', () => reject(new Failure('Xvfb does not start')));
        });
        const name = `:${number}`;
        const env = { ...process.env, DISPLAY: name, HOME: home };
        const windows = spawn('openbox', [], { stdio: 'ignore', env });
        return new Display(server, windows, name, home);
    }

    close() {
        process.removeListener('exit', this.#onExit);
        this.#windows.kill();
        this.#server.kill();
    }
}
