// A box with rounded corners.

/* [Size] */
// Length in mm
length = 60; // [10:1:200]
// Width in mm
width = 40; // [10:1:200]
// Height in mm
height = 20; // [5:1:100]

/* [Walls] */
// Thickness of walls and floor in mm
wall = 2; // [0.8:0.2:6]
// Radius of the upright edges in mm
corner = 4; // [1:0.5:20]

/* [Hidden] */
$fn = 48;

module rounded(size, radius) {
    linear_extrude(size.z)
        offset(radius) square([size.x - 2 * radius, size.y - 2 * radius], center = true);
}

difference() {
    rounded([length, width, height], corner);
    translate([0, 0, wall])
        rounded([length - 2 * wall, width - 2 * wall, height], max(corner - wall, 0.1));
}
