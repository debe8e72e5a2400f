// Figures with their bounds: what was measured, what it has to be, and whether it is.

import { lines } from './table.mjs';

// A bound that is missed by more than this factor is missed by far. Between, the machine may be to blame.
const FAR = 1.5;
const HEADINGS = ['measured', 'figure', 'bound', 'verdict'];

// A figure without a bound.
export function fact(what, value, unit = '', digits = 1) {
    return { what, value, unit, digits };
}

// A figure that must not be above a bound.
export function atMost(bound, what, value, unit = '', digits = 1) {
    return { what, value, unit, digits, bound, excess: value / bound, relation: 'at most' };
}

// A figure that must not be below a bound.
export function atLeast(bound, what, value, unit = '', digits = 1) {
    return { what, value, unit, digits, bound, excess: bound / value, relation: 'at least' };
}

// Something that is right or wrong; the text says what was seen.
export function check(what, isRight, text) {
    return { what, value: text, unit: '', isRight };
}

function verdict({ bound, excess, isRight }) {
    if (isRight !== undefined) {
        return isRight ? 'right' : 'WRONG';
    }
    if (bound === undefined) {
        return '';
    }
    return excess <= 1 ? 'holds' : excess <= FAR ? 'missed' : 'MISSED BY FAR';
}

// Whether nothing is wrong and no bound is missed by far. What could not be measured is missed.
export function areGood(figures) {
    return figures.every(({ bound, excess, isRight }) => isRight !== false && (bound === undefined || excess <= FAR));
}

function text(value, unit, digits) {
    const number = typeof value === 'number' ? (Number.isFinite(value) ? value.toFixed(digits) : 'none') : value;
    return unit ? `${number} ${unit}` : String(number);
}

// The lines of a table for people; it is Markdown too.
export function figureLines(figures) {
    const rows = figures.map(figure => [
        figure.what,
        text(figure.value, figure.unit, figure.digits),
        figure.bound === undefined ? '' : `${figure.relation} ${figure.bound}${figure.unit ? ` ${figure.unit}` : ''}`,
        verdict(figure),
    ]);
    return lines(HEADINGS, i => i === 1, rows);
}
