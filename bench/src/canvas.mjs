// Writes graphs: a small part of what the editor does, enough for graphs that are made for a measurement.

import fs from 'node:fs';

const COLUMN = 288;
const ROW = 176;
const ROWS = 24;

function escaped(text) {
    const places = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '\n': '&#10;' };
    return String(text).replace(/[&<"\n]/g, character => places[character]);
}

// A graph that is being made: nodes are added one after another, each with its wires.
export class Canvas {
    #description;
    #nodes = [];
    #wires = [];

    constructor(description) {
        this.#description = description;
    }

    // The number of nodes so far.
    get size() {
        return this.#nodes.length;
    }

    // The number of wires so far.
    get wires() {
        return this.#wires.length;
    }

    // Adds a node, with wires from `node.output` to its inputs: a text, or a list for inputs that take many. Gives the
    // id, for the wires of others.
    add(id, type, parameters = {}, inputs = {}) {
        const x = COLUMN * Math.floor(this.#nodes.length / ROWS);
        const y = ROW * (this.#nodes.length % ROWS);
        const lines = Object.entries(parameters)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, value]) => `    <parameters name="${name}" value="${escaped(value)}"/>\n`);
        const place = `id="${id}" x="${x}" y="${y}"`;
        const start = `  <nodes ${place} type="${type}" typeVersion="1" contributor="org.chamfer.nodes"`;
        this.#nodes.push(lines.length === 0 ? `${start}/>\n` : `${start}>\n${lines.join('')}  </nodes>\n`);
        for (const [input, from] of Object.entries(inputs)) {
            [from].flat().forEach(place => this.#connect(place, id, input));
        }
        return id;
    }

    #connect(from, target, input) {
        const [source, output] = from.split('.');
        const id = `wire${this.#wires.length + 1}`;
        this.#wires.push(
            `  <wires id="${id}" source="${source}" output="${output}" target="${target}" input="${input}"/>\n`,
        );
    }

    // Writes the graph, to a new file that takes the place of an old one: whoever reads it meanwhile finds either.
    write(file) {
        const root =
            '<graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" ' +
            `formatVersion="1" description="${escaped(this.#description)}">`;
        const body = [...this.#nodes, ...this.#wires].join('');
        fs.writeFileSync(`${file}.new`, `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${body}</graph:Graph>\n`);
        fs.renameSync(`${file}.new`, file);
    }
}
