// Standoffs that carry boards, in millimetres.
//
//     use <fasteners/standoffs.scad>
//     standoffs(3, 10, [58, 49]);

use <sizes.scad>

// A round standoff on z = 0 with a hole from the top, for a screw that cuts
// its own thread.
//   size    the number behind the M
//   height  of the standoff
//   wall    thickness around the hole
//   depth   of the hole, by default all the way through
module standoff(size, height, wall = 1.6, depth = undef) {
    assert(is_num(height) && height > 0, "standoff: height must be a number above 0");
    assert(is_num(wall) && wall > 0, "standoff: wall must be a number above 0");
    assert(is_undef(depth) || is_num(depth) && depth > 0, "standoff: depth must be a number above 0");
    through = is_undef(depth) || depth >= height;
    bottom = through ? -0.01 : height - depth;
    difference() {
        cylinder(d = standoff_diameter(size, wall), h = height);
        translate([0, 0, bottom]) cylinder(d = tapping_diameter(size), h = height - bottom + 0.01);
    }
}

// Four standoffs on the corners of a rectangle around the origin.
//   size     the number behind the M
//   height   of the standoffs
//   spacing  distances between the holes, [x, y]
//   wall     thickness around the holes
module standoffs(size, height, spacing, wall = 1.6) {
    assert(is_list(spacing) && len(spacing) == 2, "standoffs: spacing must be [x, y]");
    for (x = [-0.5, 0.5], y = [-0.5, 0.5]) {
        translate([x * spacing[0], y * spacing[1], 0]) standoff(size, height, wall);
    }
}

// Diameter of a standoff.
function standoff_diameter(size, wall = 1.6) = tapping_diameter(size) + 2 * wall;
