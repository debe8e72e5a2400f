// Vase made of one polyhedron: a function gives the radius at each angle and height.
// Play with waves, twist and belly; print it with or without spiral mode.

/* [Shape] */
// Height (mm)
height = 120; // [40:5:250]
// Mean radius (mm)
radius = 32; // [15:1:80]
// How far the belly swells (mm)
belly = 12; // [0:1:30]
// Number of ribs
ribs = 9; // [0:1:24]
// Depth of the ribs (mm)
rib_depth = 3; // [0:0.25:6]
// Turn from the foot to the rim (degrees)
twist = 90; // [-180:5:180]

/* [Wall] */
// Thickness of the wall (mm)
wall = 2; // [0.8:0.2:5]
// Thickness of the floor (mm)
floor_thickness = 3; // [1:0.5:8]

/* [Hidden] */
sides = 108;
layers = 48;

// Distance of the outer face from the axis at the angle a (degrees) and the height t (0 to 1).
function outer_radius(a, t) =
    radius + belly * sin(40 + 300 * t) * (1 - 0.35 * t)
        + rib_depth * sin(180 * min(1, 0.15 + t)) * cos(ribs * (a + twist * t));

function ring(z, inset) =
    let (t = z / height)
        [for (i = [0:sides - 1])
            let (a = 360 * i / sides, r = outer_radius(a, t) - inset) [r * cos(a), r * sin(a), z]];

// The rings of points run up the outside and down the inside.
rings = [
    for (k = [0:layers]) ring(height * k / layers, 0),
    for (k = [layers:-1:0]) ring(floor_thickness + (height - floor_thickness) * k / layers, wall)
];

// A band of triangles between each ring and the next, a disc below and a disc on the inner floor.
function index(ring, i) = ring * sides + i % sides;

faces = [
    [for (i = [0:sides - 1]) i],
    for (r = [0:len(rings) - 2], i = [0:sides - 1])
        each [
            [index(r, i), index(r + 1, i), index(r + 1, i + 1)],
            [index(r, i), index(r + 1, i + 1), index(r, i + 1)]
        ],
    [for (i = [sides - 1:-1:0]) index(len(rings) - 1, i)]
];

color("Teal") polyhedron([for (r = rings) each r], faces, convexity = 10);
