// The kernels that are measured: { id, name, command(file, calls, seconds) }, each started in a process of its own.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JavaClasses, launcherOptions } from '../java.mjs';
import { Failure } from '../options.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PACKAGES = path.join(HERE, '../../../bundles/org.chamfer.geometry.manifold/wasm/node_modules');
const MANIFOLD = 'org.chamfer.geometry.manifold.internal.ManifoldKernel';
const CHAMFER = 'org.chamfer.geometry.kernel.internal.ChamferKernel';

// The module of Manifold that the build of its bundle has fetched.
function manifoldModule() {
    const folders = fs.existsSync(PACKAGES) ? fs.readdirSync(PACKAGES) : [];
    const folder = folders.filter(name => /^manifold-3d-\d/.test(name)).sort().at(-1);
    if (folder === undefined) {
        throw new Failure('the npm package manifold-3d is not there; the build fetches it');
    }
    return path.join(PACKAGES, folder, 'manifold.js');
}

export function kernelPrograms(launcher, folder) {
    const java = new JavaClasses(launcher, 'org/chamfer/bench/kernel', path.join(folder, 'classes'));
    const module = manifoldModule();
    const onJvm = (id, name, kernel, threads, { options, readiness }) => ({
        id,
        name,
        command: (file, calls, seconds) =>
            java.command('org.chamfer.bench.kernel.KernelBenchmark', options, { 'chamfer.kernel.threads': threads }, [
                kernel, readiness, file, calls, seconds,
            ]),
    });
    const options = launcherOptions();
    // How ready the kernel is made is what both do.
    const workbench = { options: options.workbench, readiness: 'COMPILED' };
    const commands = { options: options.commands, readiness: 'LOADED' };
    return [
        {
            id: 'node',
            name: 'Manifold, Node',
            command: (file, calls, seconds) => [
                process.execPath, path.join(HERE, 'manifold.mjs'), module, file, String(calls), String(seconds),
            ],
        },
        onJvm('jvm', 'Manifold in the workbench', MANIFOLD, 1, workbench),
        onJvm('one', 'Chamfer in the workbench, one thread', CHAMFER, 1, workbench),
        onJvm('two', 'Chamfer in the workbench, two threads', CHAMFER, 2, workbench),
        onJvm('oneInCommand', 'Chamfer in a command, one thread', CHAMFER, 1, commands),
        onJvm('twoInCommand', 'Chamfer in a command, two threads', CHAMFER, 2, commands),
    ];
}
