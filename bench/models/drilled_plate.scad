// A plate with 200 drilled holes: one solid minus many cylinders.

columns = 20;
rows = 10;
pitch = 8;

difference() {
    translate([-pitch, -pitch, 0])
        cube([pitch * (columns + 1), pitch * (rows + 1), 5]);
    for (i = [0:columns - 1], j = [0:rows - 1])
        translate([i * pitch, j * pitch, -1])
            cylinder(d = 3 + (i + j) % 4, h = 7, $fn = 32);
}
