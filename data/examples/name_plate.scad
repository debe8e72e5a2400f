// Plate with a name and two screw holes. The letters stand on the plate or are cut into it.

/* [Text] */
name = "Chamfer";
letter_height = 9;    // [4:0.5:20]
raised = true;

/* [Plate] */
width = 76;           // [30:200] mm
height = 22;          // [12:60] mm
thickness = 2.4;      // [1:0.2:6] mm
corner = 4;           // [0:0.5:10] mm
hole = 3.2;           // [2:0.1:6] mm
relief = 0.8;         // [0.2:0.2:2] mm

$fn = 48;

module outline() {
    offset(r = corner) square([width - 2 * corner, height - 2 * corner], center = true);
}

module holes() {
    for (side = [-1, 1]) translate([side * (width / 2 - height / 4), 0]) circle(d = hole);
}

module letters() {
    text(name, size = letter_height, halign = "center", valign = "center");
}

module plate() {
    linear_extrude(thickness) difference() {
        outline();
        holes();
    }
}

if (raised) {
    plate();
    translate([0, 0, thickness - 0.1]) linear_extrude(relief + 0.1) letters();
} else {
    difference() {
        plate();
        translate([0, 0, thickness - relief]) linear_extrude(relief + 1) letters();
    }
}
