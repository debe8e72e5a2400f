// Angle bracket with countersunk screw holes and a gusset in the middle.
// Set the leg lengths and the screw; holes spread evenly over each leg.

/* [Bracket] */
// Length of the leg on the floor (mm)
floor_leg = 50; // [30:1:120]
// Length of the leg on the wall (mm)
wall_leg = 40; // [30:1:120]
// Width (mm)
width = 50; // [30:1:120]
// Thickness of the legs (mm)
thickness = 5; // [3:0.5:10]

/* [Screws] */
// Screw diameter (mm)
screw = 4; // [3, 3.5, 4, 4.5, 5, 6]
// Play around the screw (mm)
play = 0.4; // [0.1:0.1:1]

/* [Hidden] */
$fn = 40;
head = 2 * screw;
hole = screw + play;
edge = 12;

// A screw hole from the top face (z = 0) downwards, with a 90 degree countersink.
module screw_hole() {
    sink = (head - hole) / 2;
    translate([0, 0, -thickness - 1]) cylinder(d = hole, h = thickness + 2);
    translate([0, 0, -sink]) cylinder(d1 = hole, d2 = head, h = sink);
    // Keeps the sink open above the face.
    cylinder(d = head, h = 1);
}

// One leg: a plate along x with its outer end rounded, and two holes across the width.
module leg(length)
    difference() {
        hull() {
            cube([1, width, thickness]);
            for (y = [6, width - 6]) translate([length - 6, y, 0]) cylinder(r = 6, h = thickness);
        }
        for (y = [edge, width - edge]) translate([length - edge, y, thickness]) screw_hole();
    }

// A triangle between the legs; the bottom reaches into both of them.
module gusset(size, wall = 4)
    translate([0, (width + wall) / 2, 0]) rotate([90, 0, 0])
        linear_extrude(wall) polygon([[1, 1], [size, 1], [size, thickness], [thickness, size], [1, size]]);

leg(floor_leg);
// The other leg stands upright, its outer face at x = 0.
mirror([1, 0, -1]) leg(wall_leg);
gusset(min(floor_leg, wall_leg) * 0.7);
