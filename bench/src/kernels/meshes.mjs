// Closed triangle meshes for measuring kernels: { positions, triangles }, typed arrays with x, y, z of each vertex
// and the vertices of each triangle. Coordinates are numbers of single precision, for Manifold's bindings know no
// others.

const BOX = [
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5,
];

export function meshOf(positions, triangles) {
    return { positions: Float64Array.from(positions, Math.fround), triangles: Int32Array.from(triangles) };
}

// A box by two opposite corners.
export function box(low, high) {
    const positions = [];
    for (let i = 0; i < 8; i++) {
        positions.push(...[0, 1, 2].map(axis => ((i >> axis) & 1 ? high : low)[axis]));
    }
    return meshOf(positions, BOX);
}

// Moves a mesh by a function of x, y, z that gives the new three.
export function moved({ positions, triangles }, move) {
    const result = new Float64Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
        result.set(move(positions[i], positions[i + 1], positions[i + 2]).map(Math.fround), i);
    }
    return { positions: result, triangles };
}

// A function for `moved`: a rotation by angles about z and then x, and a shift.
export function pose(aboutZ, aboutX, [dx, dy, dz]) {
    const [cz, sz, cx, sx] = [Math.cos(aboutZ), Math.sin(aboutZ), Math.cos(aboutX), Math.sin(aboutX)];
    return (x, y, z) => {
        const u = cz * x - sz * y;
        const v = sz * x + cz * y;
        return [u + dx, cx * v - sx * z + dy, sx * v + cx * z + dz];
    };
}

// A sphere of 8 n^2 triangles: an octahedron whose faces are divided n times.
export function octasphere(n, radius) {
    const numbers = new Map();
    const positions = [];
    const triangles = [];
    const vertex = (x, y, z) => {
        const key = `${x},${y},${z}`;
        if (!numbers.has(key)) {
            const length = Math.hypot(x, y, z) / radius;
            numbers.set(key, positions.length / 3);
            positions.push(x / length, y / length, z / length);
        }
        return numbers.get(key);
    };
    for (let octant = 0; octant < 8; octant++) {
        const sign = [0, 1, 2].map(axis => ((octant >> axis) & 1 ? -1 : 1));
        const isTurned = sign[0] * sign[1] * sign[2] < 0;
        const at = (i, j) => vertex(sign[0] * i, sign[1] * j, sign[2] * (n - i - j));
        const add = (a, b, c) => triangles.push(a, ...(isTurned ? [c, b] : [b, c]));
        for (let i = 0; i < n; i++) {
            for (let j = 0; i + j < n; j++) {
                add(at(i, j), at(i + 1, j), at(i, j + 1));
                if (i + j + 1 < n) {
                    add(at(i + 1, j), at(i + 1, j + 1), at(i, j + 1));
                }
            }
        }
    }
    return meshOf(positions, triangles);
}

// A sphere of rings, as OpenSCAD makes it.
export function ringsphere(sides, radius) {
    const rings = sides / 2;
    const positions = [];
    const triangles = [];
    for (let ring = 0; ring < rings; ring++) {
        const polar = (Math.PI * (ring + 0.5)) / rings;
        for (let i = 0; i < sides; i++) {
            const angle = (2 * Math.PI * i) / sides;
            const across = radius * Math.sin(polar);
            positions.push(across * Math.cos(angle), across * Math.sin(angle), -radius * Math.cos(polar));
        }
    }
    for (let ring = 0; ring + 1 < rings; ring++) {
        band(triangles, ring * sides, (ring + 1) * sides, sides);
    }
    caps(triangles, 0, (rings - 1) * sides, sides);
    return meshOf(positions, triangles);
}

// A prism about the z axis.
export function prism(sides, radius, low, high) {
    const positions = [];
    const triangles = [];
    for (const z of [low, high]) {
        for (let i = 0; i < sides; i++) {
            const angle = (2 * Math.PI * i) / sides;
            positions.push(radius * Math.cos(angle), radius * Math.sin(angle), z);
        }
    }
    band(triangles, 0, sides, sides);
    caps(triangles, 0, sides, sides);
    return meshOf(positions, triangles);
}

function band(triangles, low, high, sides) {
    for (let i = 0; i < sides; i++) {
        const next = (i + 1) % sides;
        triangles.push(low + i, low + next, high + i, low + next, high + next, high + i);
    }
}

function caps(triangles, low, high, sides) {
    for (let i = 1; i + 1 < sides; i++) {
        triangles.push(low, low + i + 1, low + i, high, high + i, high + i + 1);
    }
}
