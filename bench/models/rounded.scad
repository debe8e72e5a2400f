// Hull and Minkowski sum: a rounded tray by minkowski, and a handle by a chain of hulls.

$fn = 24;

module tray()
    difference() {
        minkowski() {
            translate([-30, -20, 0]) cube([60, 40, 12]);
            sphere(4);
        }
        translate([-30, -20, 2]) cube([60, 40, 30]);
    }

// A bead on the handle's arc.
module bead(angle)
    translate([36 * cos(angle), 0, 14 + 26 * sin(angle)])
        sphere(3.5 + sin(angle));

module handle(links = 18)
    for (i = [0:links - 1])
        hull() {
            bead(180 * i / links);
            bead(180 * (i + 1) / links);
        }

tray();
handle();
