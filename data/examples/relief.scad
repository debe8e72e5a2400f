// Tile with a landscape: heights from a table of numbers, one number a millimetre.

file = "relief.dat";
scale_up = 2;    // [1:0.5:5]
height = 0.6;    // [0.1:0.1:2]
base = 2;        // [1:10] mm

size = 20 * scale_up;

intersection() {
    scale([scale_up, scale_up, height]) surface(file, center = true);
    translate([0, 0, 25]) cube([size, size, 50], center = true);
}
translate([0, 0, (0.01 - base) / 2]) cube([size, size, base + 0.01], center = true);
