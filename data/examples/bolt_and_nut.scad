// Hexagon bolt with its nut: a thread with real helical flanks, ready to print.
// Choose the size; `play` is the gap between the two threads.

/* [Thread] */
// Diameter over the crests of the bolt (mm)
diameter = 10; // [5:1:24]
// Rise for each turn (mm)
pitch = 2; // [0.8:0.1:4]
// Length of the threaded part (mm)
length = 14; // [8:1:60]
// Gap between bolt and nut (mm)
play = 0.4; // [0.1:0.05:0.8]

/* [What to show] */
part = "both"; // [both, bolt, nut]

/* [Hidden] */
// Points around the thread; a multiple of 8, so that the edges of its section fall on points.
steps = 24;
depth = 0.6 * pitch;
wrench = 1.6 * diameter;
head_height = 0.65 * diameter;
nut_height = 0.8 * diameter;

// A threaded rod as one polyhedron, from z = 0 to `height` or up to one layer more.
// A section of the thread is the same curve at any height, only turned: so rings of points are stacked,
// each turned by one step against the ring below it, and closed by two caps.
// The last `taper` millimetres run down to the root, so that the nut finds its way.
module thread(d, height, taper = 0) {
    layers = ceil(height * steps / pitch);
    crest = d / 2;
    root = crest - depth;

    // Distance from the axis at a phase from 0 to 1 around the section: crest, flank, root, flank.
    function radius(phase) =
        phase < 1 / 8 ? crest
        : phase < 4 / 8 ? crest - depth * (phase - 1 / 8) * 8 / 3
        : phase < 5 / 8 ? root
        : root + depth * (phase - 5 / 8) * 8 / 3;

    // How far the crest may reach in a layer.
    function limit(layer) = root + max(0.05, (layers - layer) * pitch / steps - max(0, taper - depth));

    points = [
        for (layer = [0:layers], i = [0:steps - 1])
            let (
                r = radius((i - layer % steps + steps) % steps / steps),
                cut = taper > 0 ? min(r, limit(layer)) : r,
                angle = 360 * i / steps
            ) [cut * cos(angle), cut * sin(angle), layer * pitch / steps]
    ];

    // The field between two rings, in two triangles that follow the helix.
    sides = [
        for (layer = [0:layers - 1], i = [0:steps - 1])
            let (a = layer * steps + i, b = layer * steps + (i + 1) % steps)
                each [[a, a + steps, b + steps], [a, b + steps, b]]
    ];
    bottom = [for (i = [0:steps - 1]) i];
    top = [for (i = [steps - 1:-1:0]) layers * steps + i];
    polyhedron(points, concat([bottom], sides, [top]), convexity = 10);
}

// A hexagonal prism with its corners turned off above and below.
module hexagon(height)
    intersection() {
        cylinder(d = wrench / cos(30), h = height, $fn = 6);
        rotate_extrude($fn = 48) polygon([
            [0, 0], [0.47 * wrench, 0], [0.62 * wrench, 0.08 * wrench],
            [0.62 * wrench, height - 0.08 * wrench], [0.47 * wrench, height], [0, height]
        ]);
    }

module bolt() {
    hexagon(head_height);
    translate([0, 0, head_height - pitch / 2]) thread(diameter, length + pitch / 2, taper = depth);
}

module nut()
    difference() {
        hexagon(nut_height);
        translate([0, 0, -pitch / 3]) thread(diameter + play, nut_height + pitch);
        // Funnels at both ends.
        for (end = [0, 1])
            translate([0, 0, end * nut_height]) mirror([0, 0, end]) translate([0, 0, -0.5])
                cylinder(d1 = diameter + play + 1.4, d2 = diameter + play - 2 * depth, h = depth + 0.7, $fn = 36);
    }

if (part != "nut")
    color("SlateGray") bolt();
if (part != "bolt")
    color("DarkGoldenrod") translate(part == "both" ? [2.2 * diameter, 0, 0] : [0, 0, 0]) nut();
