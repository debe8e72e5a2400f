// Honeycomb shelf for small things, with keyholes in the back to hang it on two screws.
// Set the number of cells and their size; each second column is half a cell higher.

/* [Cells] */
// Number of columns
columns = 5; // [2:1:10]
// Cells in each column
rows = 3; // [1:1:8]
// Width of a cell across its flats (mm)
cell = 30; // [15:1:80]
// Depth (mm)
depth = 25; // [10:1:80]

/* [Walls] */
// Thickness of the walls (mm)
wall = 1.6; // [0.8:0.2:4]
// Thickness of the back (mm)
back = 2; // [1:0.2:5]
// Round the cells' inner corners (mm)
round_corners = 2; // [0:0.5:6]

/* [Hidden] */
$fn = 24;
pitch = cell + wall;

// Hexagon across whose flats there are `width` millimetres, with flats above and below.
module hexagon(width) circle(d = width / cos(30), $fn = 6);

module at_cells()
    for (column = [0:columns - 1], row = [0:rows - 1])
        translate(pitch * [column * cos(30), row + (column % 2) / 2]) children();

module outline() offset(r = wall) at_cells() hexagon(pitch + 0.01);

module openings() at_cells() offset(r = round_corners) offset(delta = -round_corners) hexagon(cell);

// A screw's head goes in below and its shaft slides up.
module keyhole() {
    circle(d = 8);
    translate([0, 4]) square([4, 8], center = true);
    translate([0, 8]) circle(d = 4);
}

color("GoldenRod") {
    linear_extrude(back) difference() {
        outline();
        for (column = [0, columns - 1])
            translate(pitch * [column * cos(30), rows - 1 + (column % 2) / 2]) translate([0, -4]) keyhole();
    }
    linear_extrude(depth) difference() {
        outline();
        openings();
    }
}
