// An enclosure with rounded edges: minkowski of a box and a ball, hollowed the same way, with posts, vents and a lip.

width = 60; // [40:1:100]
depth = 40;
height = 24;
rounding = 3;
wall = 2;
$fn = 48;

module rounded(size, radius)
    minkowski() {
        translate([radius, radius, radius]) cube(size - 2 * radius * [1, 1, 1]);
        sphere(radius);
    }

difference() {
    rounded([width, depth, height], rounding);
    translate([wall, wall, wall]) rounded([width - 2 * wall, depth - 2 * wall, height], rounding - wall / 2);
    translate([-1, -1, height - rounding]) cube([width + 2, depth + 2, height]);
    for (x = [8:5:width - 8]) translate([x, -1, 8]) cube([2, depth + 2, 8]);
}
for (x = [7, width - 7], y = [7, depth - 7])
    translate([x, y, wall / 2])
        difference() {
            cylinder(d = 6, h = 10);
            translate([0, 0, 2]) cylinder(d = 2.5, h = 10);
        }
