// Fluted knob for a shaft with a flat, with a pointer on top.
// Set the size and the shaft; the flutes twist a little if you like.

/* [Knob] */
// Diameter (mm)
diameter = 32; // [15:1:80]
// Height (mm)
height = 18; // [10:1:40]
// Number of flutes
flutes = 12; // [4:1:30]
// Turn of the flutes from bottom to top (degrees)
twist = 20; // [-60:5:60]

/* [Shaft] */
// Diameter (mm)
shaft = 6; // [3:0.1:12]
// Depth of the flat (mm; 0: a round shaft)
flat = 1.5; // [0:0.1:4]
// Play (mm)
play = 0.15; // [0:0.05:0.5]

/* [Hidden] */
$fn = 48;

module section()
    offset(r = 1) offset(delta = -1) difference() {
        circle(d = diameter);
        for (i = [0:flutes - 1])
            rotate(360 * i / flutes) translate([diameter * 0.54, 0]) circle(d = 2.2 * diameter / flutes);
    }

module shaft_hole()
    difference() {
        circle(d = shaft + 2 * play);
        if (flat > 0) translate([shaft / 2 + play - flat, -shaft]) square(2 * shaft);
    }

color("DimGray") difference() {
    intersection() {
        linear_extrude(height, twist = twist, slices = 12) section();
        // A dome above and a bevel below.
        rotate_extrude() polygon(concat(
            [[0, 0], [diameter / 2 - 1, 0], [diameter / 2 + 0.01, 1]],
            [for (a = [0:10:90]) [diameter / 2 * (0.75 + 0.26 * cos(a)), height * (0.8 + 0.2 * sin(a))]],
            [[0, height]]
        ));
    }
    translate([0, 0, -1]) linear_extrude(0.65 * height + 1) shaft_hole();
    // The pointer, a groove in the top.
    translate([diameter * 0.14, -0.8, height - 1]) cube([diameter * 0.26, 1.6, 2]);
}
