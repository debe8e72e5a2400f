// Coaster with an emblem from a drawing (SVG) as inlay.

drawing = "emblem.svg";
diameter = 80;       // [40:120] mm
thickness = 4;       // [2:0.5:8] mm
depth = 1.2;         // [0.4:0.2:3] mm
rim = 2;             // [0:0.5:5] mm

$fn = 96;

difference() {
    union() {
        cylinder(h = thickness, d = diameter);
        difference() {
            cylinder(h = thickness + rim, d = diameter);
            translate([0, 0, -1]) cylinder(h = thickness + rim + 2, d = diameter - 2 * rim);
        }
    }
    translate([0, 0, thickness - depth]) linear_extrude(depth + 1) import(drawing, center = true);
}
