// Hexagonal nuts, washers, and pockets for nuts, in millimetres.
//
//     use <fasteners/nuts.scad>
//     nut(4);

use <sizes.scad>

// A nut on z = 0. The thread is shown as a plain hole.
//   size  the number behind the M
module nut(size) {
    linear_extrude(height = nut_height(size)) difference() {
        _nut_outline(nut_width(size));
        circle(d = size);
    }
}

// A washer on z = 0.
//   size  the number behind the M
module washer(size) {
    linear_extrude(height = washer_thickness(size)) difference() {
        circle(d = washer_diameter(size));
        circle(d = clearance_diameter(size));
    }
}

// The room of a nut, to be subtracted from a part whose surface is z = 0.
//   size   the number behind the M
//   depth  of the pocket, by default the height of the nut
//   play   added to the width
module nut_pocket(size, depth = undef, play = 0.2) {
    deep = is_undef(depth) ? nut_height(size) : depth;
    assert(is_num(deep) && deep > 0, "nut_pocket: depth must be a number above 0");
    assert(is_num(play) && play >= 0, "nut_pocket: play must be a number from 0");
    translate([0, 0, -deep]) linear_extrude(height = deep + 0.01) _nut_outline(nut_width(size) + play);
}

module _nut_outline(width) {
    circle(d = width / cos(30), $fn = 6);
}
