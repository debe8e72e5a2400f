// Random numbers that are the same for the same seed.

// Multiplier and increment of a linear congruential generator modulo 2^32, as in Numerical Recipes.
const MULTIPLIER = 1664525;
const INCREMENT = 1013904223;
const WARM_UP = 8;

// A function that gives numbers from 0 up to 1, without 1.
export function randomOf(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
        return state / 2 ** 32;
    };
    // The first numbers of similar seeds are similar.
    for (let i = 0; i < WARM_UP; i++) {
        next();
    }
    return next;
}

// One of the values, by a function of randomOf.
export function oneOf(values, random) {
    return values[Math.floor(random() * values.length)];
}
