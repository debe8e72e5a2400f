// Key tag: a small plate with round corners, a hole for the ring and a raised border.
// Change the size below, render, print. A good file to begin with.

/* [Size] */
// Length of the tag (mm)
length = 50; // [30:1:100]
// Width of the tag (mm)
width = 24; // [16:1:50]
// Thickness of the plate (mm)
thickness = 2.4; // [1.2:0.2:6]
// Radius of the corners (mm)
corner = 6; // [1:0.5:8]

/* [Details] */
// Diameter of the hole for the key ring (mm)
hole = 6; // [3:0.5:10]
// Height and width of the border (mm)
border = 1.2; // [0.4:0.2:3]

/* [Hidden] */
$fn = 64;

module outline()
    offset(r = corner) square([length - 2 * corner, width - 2 * corner], center = true);

module star(outer, inner, points = 5)
    polygon([for (i = [0:2 * points - 1])
        let (r = i % 2 == 0 ? outer : inner, a = 90 + 180 * i / points) r * [cos(a), sin(a)]]);

difference() {
    union() {
        linear_extrude(thickness) outline();
        linear_extrude(thickness + border) difference() {
            outline();
            offset(delta = -border) outline();
        }
        // A raised star in the free part of the plate.
        translate([hole / 2 + border, 0, 0])
            linear_extrude(thickness + border, convexity = 4) star(width * 0.3, width * 0.13);
    }
    translate([-length / 2 + hole / 2 + 2.5 * border + 1, 0, -1])
        cylinder(d = hole, h = thickness + border + 2);
}
