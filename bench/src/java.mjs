// Java classes of bench/java, compiled for and run with the bundles of an installation, without OSGi.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './options.mjs';
import { installationOf } from './workbench.mjs';

const BENCH = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SOURCES = path.join(BENCH, 'java');
const LAUNCHER = path.join(path.dirname(BENCH), 'features/org.chamfer.core.feature/rootfiles/chamfer');

function checked(what, command, args) {
    const { status, stdout, stderr } = spawnSync(command, args);
    if (status !== 0) {
        throw new Failure(`${what}: ${stderr?.toString().trim().split('\n').slice(-6).join('; ')}`);
    }
    return stdout.toString().trim();
}

// What the lines of the launcher's options file say to the Java machine.
function optionsOf(installation) {
    const text = fs.readFileSync(path.join(installation, 'chamfer.vmoptions'), 'utf8');
    return text.split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('#'));
}

// What the launcher adds for the workbench and for commands: the options of its two calls of Java. Without the archive of
// classes, for that is for classes of bundles.
export function launcherOptions() {
    const calls = fs.readFileSync(LAUNCHER, 'utf8').split(/^ *exec "\$java_home\/bin\/java" /m).slice(1);
    if (calls.length !== 2) {
        throw new Failure(`${LAUNCHER}: two calls of Java expected, found ${calls.length}`);
    }
    const [workbench, commands] = calls.map(call => {
        const [line] = call.replaceAll(/\\\n/g, ' ').replaceAll(/\$\{archive:[^}]*\}/g, '').split('\n');
        return line.match(/-X[^\s"']+/g) ?? [];
    });
    return { workbench, commands };
}

export class JavaClasses {
    #home;
    #options;
    #classPath;

    // Compiles the classes of a folder of bench/java into a new folder, with the JDK that the launcher would choose.
    constructor(launcher, sources, folder) {
        const installation = installationOf(launcher);
        const finder = path.join(installation, 'find-java.sh');
        this.#home = checked('Java', 'sh', ['-c', '. "$1"; require_java JDK; echo "$java_home"', 'sh', finder]);
        this.#options = optionsOf(installation);
        const plugins = path.join(installation, 'plugins', '*');
        const from = path.join(SOURCES, sources);
        const files = fs.readdirSync(from).map(name => path.join(from, name));
        checked('javac', path.join(this.#home, 'bin', 'javac'), ['-d', folder, '-cp', plugins, ...files]);
        this.#classPath = [folder, plugins].join(path.delimiter);
    }

    // The command that runs a class with the options that all processes of Chamfer have, further options, system
    // properties and arguments.
    command(name, further, properties, args) {
        const defined = Object.entries(properties).map(([key, value]) => `-D${key}=${value}`);
        const java = path.join(this.#home, 'bin', 'java');
        return [java, ...this.#options, ...further, ...defined, '-cp', this.#classPath, name, ...args.map(String)];
    }
}
