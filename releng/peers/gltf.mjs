#!/usr/bin/env node
// Checks glTF files with the validator of the Khronos Group (npm package gltf-validator):
//
//     node gltf.mjs model.glb...
//
// Prints a line of JSON for each file: its name, the numbers of errors, warnings and hints, the messages, and what the
// validator counted. Files that a model refers to are not opened.
//
// Exit code: 0 if no file has errors or warnings, 1 if one has, 69 if the package is not installed.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NOT_INSTALLED = 69;

async function loadPackage() {
    try {
        return (await import('gltf-validator')).default;
    } catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND') {
            throw error;
        }
        const here = path.dirname(fileURLToPath(import.meta.url));
        process.stderr.write(`gltf-validator is not installed: run npm ci --ignore-scripts in ${here}\n`);
        process.exit(NOT_INSTALLED);
    }
}

const validator = await loadPackage();
process.exitCode = 0;
for (const file of process.argv.slice(2)) {
    const report = await validator.validateBytes(new Uint8Array(fs.readFileSync(file)), { writeTimestamp: false });
    const { numErrors, numWarnings, numInfos, numHints, messages } = report.issues;
    const { materialCount, drawCallCount, totalVertexCount, totalTriangleCount } = report.info ?? {};
    process.stdout.write(`${JSON.stringify({
        file,
        errors: numErrors,
        warnings: numWarnings,
        hints: numInfos + numHints,
        messages: messages.map(({ code, message, pointer }) => `${code} ${pointer ?? ''}: ${message}`),
        materials: materialCount,
        surfaces: drawCallCount,
        vertices: totalVertexCount,
        triangles: totalTriangleCount,
    })}\n`);
    if (numErrors + numWarnings > 0) {
        process.exitCode = 1;
    }
}
