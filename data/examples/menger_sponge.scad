// Menger sponge: a cube with a square hole through the middle of each face, and so on in each smaller cube.
// Set the level; each one more has twenty times as many cubes.

// Depth of the recursion
level = 2; // [1:1:4]
// Edge of the sponge (mm)
size = 54; // [10:1:100]

// Square bars along z through every hole of the carpet with this corner and side.
module bars(corner, side, depth) {
    third = side / 3;
    translate([corner.x + third, corner.y + third, -1]) cube([third, third, size + 2]);
    if (depth > 1)
        for (i = [0:2], j = [0:2])
            if (i != 1 || j != 1)
                bars(corner + third * [i, j], third, depth - 1);
}

color("DarkOrange") difference() {
    cube(size);
    bars([0, 0], size, level);
    translate([0, size, 0]) rotate([90, 0, 0]) bars([0, 0], size, level);
    translate([0, 0, size]) rotate([0, 90, 0]) bars([0, 0], size, level);
}
