// Box with a lid, rounded corners, compartments and a raised monogram, made to be customized: each value at the top says
// how it is to be shown. 'chamfer params parametric_box.scad' lists them, and parametric_box.json has sets of values:
// 'chamfer render parametric_box.scad -p parametric_box.json -P "Screw tray" -o tray.stl'. Lengths are in mm.

/* [Size] */
// Outer width, depth and height of the closed box
size = [80, 50, 30]; // [10:200]
// Thickness of walls and floor
wall = 2; // [0.8:0.4:4]
// Radius of the upright corners; 0 for sharp ones
corner = 5; // [0:0.5:20]

/* [Inside] */
// Compartments from left to right
columns = 2; // [1:8]
// Compartments from front to back
rows = 1; // [1:8]
// How deep the compartments are
depth = "full"; // [full:As deep as the box, half:Half as deep, tray:Flat tray]

/* [Lid] */
with_lid = true;
// Gap between lid and box on each side
clearance = 0.2; // .05
// Height of the rim that goes into the box
rim = 4; // [10]

/* [Monogram] */
// A single pattern on the front
monogram = "cross"; // [none, cross, ring, bars]
// Size of the pattern
monogram_size = 12; // [4, 8, 12, 16]
// What the part is called in the list of parts
label = "BOX-1"; // 12

/* [Global] */
// Facets of a full circle
smoothness = 48; // [12:Draft, 48:Print, 96:Fine]

/* [Hidden] */
overlap = 0.01;

module plate(x, y, z, radius) {
    r = min(radius, x / 2 - overlap, y / 2 - overlap);
    linear_extrude(z)
        if (r > 0)
            offset(r, $fn = smoothness) square([x - 2 * r, y - 2 * r], center = true);
        else
            square([x, y], center = true);
}

module compartments(height) {
    inner = [size.x - 2 * wall, size.y - 2 * wall];
    cell = [(inner.x - (columns - 1) * wall) / columns, (inner.y - (rows - 1) * wall) / rows];
    assert(cell.x > 0 && cell.y > 0, "the walls leave no room for the compartments");
    hollow = depth == "full" ? height - wall : depth == "half" ? height / 2 : wall;
    intersection() {
        translate([0, 0, height - hollow]) plate(inner.x, inner.y, hollow + 1, corner - wall);
        for (i = [0:columns - 1], j = [0:rows - 1])
            translate([
                -inner.x / 2 + i * (cell.x + wall),
                -inner.y / 2 + j * (cell.y + wall),
                height - hollow
            ])
                cube([cell.x, cell.y, hollow + 1]);
    }
}

module pattern() {
    s = monogram_size;
    if (monogram == "cross") {
        square([s, s / 4], center = true);
        square([s / 4, s], center = true);
    } else if (monogram == "ring") {
        difference() {
            circle(s / 2, $fn = smoothness);
            circle(s / 4, $fn = smoothness);
        }
    } else if (monogram == "bars") {
        for (i = [-1:1]) translate([i * s / 3, 0]) square([s / 6, s], center = true);
    }
}

module box() {
    height = with_lid ? size.z - wall : size.z;
    difference() {
        plate(size.x, size.y, height, corner);
        compartments(height);
    }
    translate([0, -size.y / 2 + overlap, height / 2])
        rotate([90, 0, 0])
            linear_extrude(0.8) intersection() {
                pattern();
                square([size.x - 2 * corner, height], center = true);
            }
}

module lid() {
    plate(size.x, size.y, wall, corner);
    gap = 2 * (wall + clearance);
    translate([0, 0, wall - overlap])
        difference() {
            plate(size.x - gap, size.y - gap, rim, corner - wall - clearance);
            translate([0, 0, -1]) plate(size.x - gap - 2 * wall, size.y - gap - 2 * wall, rim + 2, corner - 2 * wall);
        }
}

echo(part = label, size = size);
box();
if (with_lid) translate([0, size.y + 10, 0]) lid();
