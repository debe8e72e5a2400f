// Enclosure for a small circuit board, with a lid that snaps in: two parts, laid out for printing.
// Give the inside dimensions; the lid's tongues click into the grooves of the walls.

/* [Inside] */
// Length (mm)
inner_length = 60; // [30:1:150]
// Width (mm)
inner_width = 40; // [25:1:120]
// Height below the lid (mm)
inner_height = 22; // [12:1:80]

/* [Walls] */
// Thickness of walls, floor and lid (mm)
wall = 2; // [1.6:0.2:4]
// Radius of the outer corners (mm)
corner = 4; // [2.5:0.5:10]
// Play between box and lid (mm)
play = 0.2; // [0.05:0.05:0.5]

/* [Features] */
// Width of the opening for a plug (mm; 0: none)
plug_width = 12; // [0:1:20]
// Slits for air in the lid
slits = 6; // [0:1:12]
// Board stand-offs: height (mm; 0: none)
standoff = 4; // [0:0.5:10]

/* [What to show] */
part = "both"; // [both, box, lid]

/* [Hidden] */
$fn = 32;
eps = 0.01;
size = [inner_length + 2 * wall, inner_width + 2 * wall];
tongue_length = 0.35 * inner_width;
snap = 0.6;       // how far the bead of a tongue reaches into the groove
tongue_height = 7;
bead_depth = 5;   // of the bead below the upper edge of the wall
tongue = 1.6;     // thickness of a tongue

module outline(size, radius) offset(r = radius) square(size - 2 * radius * [1, 1], center = true);

// A bar along y with a diamond section that reaches `reach` out to both sides of x = 0.
module bead(length, reach)
    rotate([90, 0, 0]) linear_extrude(length, center = true)
        polygon(reach * [[-1, 0], [0, -1.2], [1, 0], [0, 1.2]]);

module standoffs()
    for (x = [-1, 1], y = [-1, 1])
        translate([x * (inner_length / 2 - 5), y * (inner_width / 2 - 5), wall - eps])
            difference() {
                cylinder(d = 6, h = standoff + eps);
                translate([0, 0, 1]) cylinder(d = 2.2, h = standoff + 1);
            }

module box()
    union() {
        difference() {
            linear_extrude(wall + inner_height) outline(size, corner);
            translate([0, 0, wall])
                linear_extrude(inner_height + 1) outline(size - 2 * wall * [1, 1], max(0.5, corner - wall));
            // Grooves that the beads of the lid click into.
            for (side = [-1, 1])
                translate([side * inner_length / 2, 0, wall + inner_height - bead_depth])
                    bead(tongue_length + 2, snap + play);
            if (plug_width > 0)
                translate([0, -size.y / 2, wall + standoff + 3])
                    rotate([90, 0, 0]) linear_extrude(3 * wall, center = true)
                        outline([plug_width, 6], 1.5);
        }
        if (standoff > 0) standoffs();
    }

// Lies on its outer face.
module lid() {
    difference() {
        linear_extrude(wall) outline(size, corner);
        for (i = [0:1:slits - 1])
            translate([(i - (slits - 1) / 2) * 6, 0, -1])
                linear_extrude(wall + 2) outline([2, inner_width * 0.5], 0.99);
    }
    // A rim keeps the lid in place along the long walls.
    for (side = [-1, 1])
        translate([-inner_length / 2 + corner + 2, side * (inner_width / 2 - play - 0.75) - 0.75, wall - eps])
            cube([inner_length - 2 * corner - 4, 1.5, 2.5]);
    // The tongues: springy, with a bead near the end.
    for (side = [-1, 1])
        translate([side * (inner_length / 2 - play), 0, wall - eps])
            mirror([side < 0 ? 1 : 0, 0, 0]) {
                translate([-tongue, -tongue_length / 2, 0]) cube([tongue, tongue_length, tongue_height]);
                translate([0, 0, bead_depth + eps]) bead(tongue_length, snap);
            }
}

if (part != "lid")
    color("SteelBlue") box();
if (part != "box")
    color("LightSteelBlue") translate(part == "both" ? [0, size.y + 8, 0] : [0, 0, 0]) lid();
