// Chess pawn: one profile turned around the axis, with a hollow below for a weight or felt.
// Scale it with `height`; the profile is made of points and arcs.

/* [Pawn] */
// Height (mm)
height = 50; // [20:1:100]
// Diameter of the foot (mm)
foot = 26; // [12:1:50]
// Diameter of the hollow in the foot (mm; 0: none)
hollow = 16; // [0:1:30]
// Facets around the axis
facets = 72; // [12:4:180]

/* [Hidden] */
// Points on an arc about `centre`, from one angle to another; half axes rx and ry.
function arc(centre, rx, ry, from, to, steps = 12) =
    [for (i = [0:steps]) let (a = from + (to - from) * i / steps) centre + [rx * cos(a), ry * sin(a)]];

r = foot / 2;
h = height;
head = 0.18 * h;
head_centre = [0, h - head];
// The angle at which the head meets the collar.
neck = asin((0.675 * h - head_centre.y) / head);

profile = concat(
    [[0, 0], [0.96 * r, 0], [r, 0.012 * h]],
    arc([0.93 * r, 0.06 * h], 0.07 * r, 0.04 * h, -20, 90),
    arc([0.8 * r, 0.14 * h], 0.12 * r, 0.035 * h, -80, 90, 8),
    // The body: a hollow curve from the foot to the collar.
    [for (t = [0:0.1:1]) [r * (0.34 + 0.42 * pow(1 - t, 2.4)), (0.185 + 0.4 * t) * h]],
    // The collar and the ball on it.
    arc([0.5 * r, 0.615 * h], 0.12 * r, 0.025 * h, -90, 90, 8),
    arc(head_centre, head, head, neck, 90, 24)
);

color("Ivory") difference() {
    rotate_extrude($fn = facets) polygon(profile);
    if (hollow > 0)
        translate([0, 0, -0.01]) cylinder(d1 = hollow, d2 = 0.7 * hollow, h = 0.1 * h, $fn = facets);
}
