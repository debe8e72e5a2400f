// Wall hook with two countersunk screw holes: a round bar that grows out of its plate.
// Set the opening and the bar; print it lying on its side with some support, then it is strongest.

/* [Hook] */
// Free width between plate and bar (mm)
opening = 22; // [10:1:50]
// Diameter of the bar (mm)
bar = 9; // [6:0.5:16]
// How far the bar comes up in front (degrees)
reach = 30; // [0:15:60]

/* [Plate] */
// Height (mm)
plate_height = 70; // [50:1:120]
// Width (mm)
plate_width = 22; // [16:1:40]
// Thickness (mm)
thickness = 5; // [3:0.5:8]
// Screw diameter (mm)
screw = 4; // [3:0.5:6]

/* [Hidden] */
$fn = 48;
radius = (opening + bar) / 2;

// The plate lies in the y-z plane, its back at x = -thickness and its face at x = 0.
module plate() {
    end = plate_height / 2 - plate_width / 2;
    rotate([0, 90, 0]) difference() {
        translate([0, 0, -thickness]) hull()
            for (side = [-1, 1]) translate([side * end, 0, 0]) {
                cylinder(d = plate_width - 2, h = thickness);
                cylinder(d = plate_width, h = thickness - 1);
            }
        for (side = [-1, 1]) translate([side * end, 0, 0]) {
            translate([0, 0, -thickness - 1]) cylinder(d = screw + 0.5, h = thickness + 2);
            translate([0, 0, -screw / 2]) cylinder(d1 = screw, d2 = 2 * screw + 1, h = screw / 2 + 0.5);
        }
    }
}

// The bar is a piece of a ring around the y axis; a ball closes each end.
module bar()
    translate([radius, 0, 0]) rotate([90, 0, 0]) {
        rotate([0, 0, 180]) rotate_extrude(angle = 180 + reach) translate([radius, 0]) circle(d = bar, $fn = 32);
        for (angle = [180, reach])
            rotate([0, 0, angle]) translate([radius, 0, 0]) sphere(d = 1.25 * bar);
    }

color("Crimson") {
    plate();
    bar();
}
