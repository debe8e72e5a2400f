// Cable clip to screw to a desk or a wall; the cable snaps in from above.
// Set the cable and the screw, and how many cables lie side by side.

/* [Cable] */
// Diameter of the cable (mm)
cable = 6; // [2:0.5:20]
// Number of cables
count = 2; // [1:1:6]
// Opening as a part of the diameter: smaller holds tighter
opening = 0.7; // [0.5:0.05:0.9]

/* [Clip] */
// Width of the clip (mm)
width = 10; // [6:1:30]
// Thickness around the cable (mm)
wall = 2; // [1.2:0.2:4]
// Screw diameter (mm)
screw = 3.5; // [2.5:0.5:5]

/* [Hidden] */
$fn = 48;
radius = cable / 2 + wall;
// Neighbours are far enough apart for their arms to bend.
spacing = 2 * radius + 0.4 * cable;
tab = 2 * screw + 6;
base = max(2.5, wall);
// Half the angle of the opening (degrees), above.
half = asin(opening);

// The ring around one cable, its centre at the origin, with round lips that lead the cable in.
module ring() {
    difference() {
        circle(r = radius);
        circle(d = cable);
        polygon([[0, 0], for (side = [1, -1]) 3 * radius * [side * sin(half), cos(half)]]);
    }
    for (side = [-1, 1])
        rotate(side * half) translate([0, cable / 2 + 0.7 * wall]) circle(d = 1.4 * wall);
}

module at_cables()
    for (i = [0:count - 1]) translate([(i + 0.5) * spacing, radius]) children();

// The section: rings on a base that ends in the tab for the screw.
module profile()
    difference() {
        // Outwards and back again: fillets between the rings and the base.
        offset(r = -1) offset(delta = 1) {
            at_cables() ring();
            square([count * spacing + tab, base]);
        }
        at_cables() circle(d = cable);
    }

color("MediumOrchid") difference() {
    rotate([90, 0, 0]) linear_extrude(width, center = true, convexity = 6) profile();
    translate([count * spacing + tab / 2, 0, 0]) {
        translate([0, 0, -1]) cylinder(d = screw + 0.4, h = base + 2);
        translate([0, 0, base - 0.4 * screw]) cylinder(d1 = screw, d2 = 2 * screw, h = 0.5 * screw);
    }
}
