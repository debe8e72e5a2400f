// A small part, as one edits it all day: its time is mostly the start of the program.

width = 40;
thickness = 4;
bore = 4.5;
$fn = 48;

difference() {
    union() {
        hull() for (x = [-1, 1]) translate([x * width / 2, 0, 0]) cylinder(d = 14, h = thickness);
        cylinder(d = 20, h = 12);
    }
    translate([0, 0, -1]) cylinder(d = 10, h = 14);
    for (x = [-1, 1]) translate([x * width / 2, 0, -1]) cylinder(d = bore, h = thickness + 2);
}
