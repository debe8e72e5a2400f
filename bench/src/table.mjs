// The table for people; it is Markdown too.

import { machineLine } from './report.mjs';

const HEADINGS = ['model', 'program', 'runs', 'wall s', 'CPU s', 'memory MB', 'cold is', 'warm is', 'result'];
const NUMBERS = new Set([2, 3, 4, 5, 6, 7]);

const fixed = (value, digits) => (value === null ? '' : value.toFixed(digits));

const atLeast = result => (result.tooSlow ? '> ' : '');

// How many times as long as Chamfer the peer takes.
function ratio(peer, ours) {
    if (!peer.wall || !ours?.wall || ['cold', 'warm'].includes(peer.program)) {
        return '';
    }
    const times = peer.wall / ours.wall;
    return `${atLeast(peer)}${times.toFixed(times < 10 ? 1 : 0)} x`;
}

function verdict(result) {
    if (result.failure || result.tooSlow) {
        return result.failure ?? result.tooSlow;
    }
    if (result.agrees === undefined) {
        return '';
    }
    if (result.deviation === undefined) {
        const same = result.program === 'warm' ? 'same bytes' : 'closed';
        return result.agrees ? same : `NOT ${same}`;
    }
    const percent = `${(100 * result.deviation).toFixed(3)} %`;
    return result.agrees ? `agrees (${percent})` : `DIFFERS by ${percent}`;
}

function rowsOf({ name, results }) {
    const [cold, warm] = ['cold', 'warm'].map(id => results.find(result => result.program === id));
    return results.map((result, i) => [
        i === 0 ? name : '',
        result.name,
        String(result.samples.length),
        atLeast(result) + fixed(result.wall, 2),
        fixed(result.cpu, 2),
        fixed(result.memory, 0),
        ratio(result, cold),
        ratio(result, warm),
        verdict(result),
    ]);
}

// The lines of a table; columns of numbers are aligned to the right.
export function lines(headings, isNumber, rows) {
    const widths = headings.map((heading, i) => Math.max(heading.length, ...rows.map(row => row[i].length)));
    const pad = (cell, i) => (isNumber(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]));
    const line = cells => `| ${cells.map(pad).join(' | ')} |`;
    const rule = `|${widths.map((width, i) => '-'.repeat(width + 1) + (isNumber(i) ? ':' : '-')).join('|')}|`;
    return [line(headings), rule, ...rows.map(line)];
}

// What the warm renderings spend their time on.
function phaseLines(models) {
    const warm = models
        .map(({ name, results }) => ({ name, phases: results.find(result => result.phases)?.phases }))
        .filter(({ phases }) => phases);
    if (warm.length === 0) {
        return [];
    }
    const names = Object.keys(warm[0].phases);
    const rows = warm.map(({ name, phases }) => [name, ...names.map(phase => fixed(phases[phase] ?? null, 3))]);
    return [...lines(['warm, wall s', ...names], i => i > 0, rows), ''];
}

export function table({ machine, models }) {
    return [
        machineLine(machine),
        '',
        ...lines(HEADINGS, i => NUMBERS.has(i), models.flatMap(rowsOf)),
        '',
        ...phaseLines(models),
        'Medians. "cold is", "warm is": how many times as fast Chamfer is, by wall time.',
        'Results agree if volume and bounding box differ by 0.1 % at most.',
        '',
    ].join('\n');
}
