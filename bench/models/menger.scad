// Menger sponge of level 3: 219 square bars cut out of one cube.
// Many coplanar faces; the boolean of one solid with a large union of disjoint and crossing boxes.

level = 3;
size = 27;

// Bars along z through every hole of a carpet with the given side and lower left corner.
module bars(corner, side, depth) {
    third = side / 3;
    translate([corner.x + third, corner.y + third, -1])
        cube([third, third, size + 2]);
    if (depth > 1)
        for (i = [0:2], j = [0:2])
            if (i != 1 || j != 1)
                bars(corner + third * [i, j], third, depth - 1);
}

difference() {
    cube(size);
    bars([0, 0], size, level);
    translate([0, size, 0]) rotate([90, 0, 0]) bars([0, 0], size, level);
    translate([0, 0, size]) rotate([0, 90, 0]) bars([0, 0], size, level);
}
