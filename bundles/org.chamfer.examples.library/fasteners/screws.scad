// Socket head cap screws and the holes for them, in millimetres.
//
//     use <fasteners/screws.scad>
//     screw(4, 16);

use <sizes.scad>

// A screw that points down: the head stands on z = 0, the shaft reaches to
// z = -length. The thread is shown as a plain cylinder.
//   size    the number behind the M
//   length  from the head to the tip
module screw(size, length) {
    assert(is_num(length) && length > 0, "screw: length must be a number above 0");
    difference() {
        union() {
            cylinder(d = head_diameter(size), h = head_height(size));
            translate([0, 0, -length]) cylinder(d = size, h = length + head_height(size) / 2);
        }
        translate([0, 0, head_height(size) / 2]) _socket(socket_width(size), head_height(size));
    }
}

// The room of a screw, to be subtracted from a part whose surface is z = 0.
//   size    the number behind the M
//   length  depth of the hole
//   sunk    true to sink the head into the part
//   play    added to the diameter and to the depth of the head's room
module screw_hole(size, length, sunk = false, play = 0.2) {
    assert(is_num(length) && length > 0, "screw_hole: length must be a number above 0");
    assert(is_bool(sunk), "screw_hole: sunk must be true or false");
    assert(is_num(play) && play >= 0, "screw_hole: play must be a number from 0");
    head = sunk ? head_height(size) + play : 0;
    assert(length > head, "screw_hole: the hole is not as deep as the head is high");
    // The ends stand out a little, so that no skin is left on the part.
    translate([0, 0, -length]) cylinder(d = clearance_diameter(size), h = length + 0.01);
    if (sunk) {
        translate([0, 0, -head]) cylinder(d = head_diameter(size) + play, h = head + 0.01);
    }
}

module _socket(width, height) {
    cylinder(d = width / cos(30), h = height, $fn = 6);
}
