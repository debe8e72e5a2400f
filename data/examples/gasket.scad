// Gasket for a pipe flange, a flat figure for a cutter: write it as SVG (or DXF).
// Set the diameters and the bolts; thicken it with `solid` to look at it or print it.

/* [Flange] */
// Inner diameter (mm)
inner = 40; // [10:1:200]
// Width of the sealing ring (mm)
ring = 9; // [3:0.5:40]
// Number of bolts
bolts = 6; // [2:1:16]
// Diameter of the bolt holes (mm)
bolt = 6.5; // [2:0.5:20]

/* [Output] */
// A solid of this thickness instead of the figure (mm; 0: the figure)
solid = 0; // [0:0.5:5]

/* [Hidden] */
$fn = 96;
outer = inner + 2 * ring;
circle_of_bolts = outer / 2 + bolt * 0.35;

module at_bolts()
    for (i = [0:bolts - 1]) rotate(360 * i / bolts) translate([circle_of_bolts, 0]) children();

module gasket()
    difference() {
        // Outwards and back again: fillets between the ring and the ears.
        offset(r = -1.5 * bolt) offset(delta = 1.5 * bolt) {
            circle(d = outer);
            at_bolts() circle(d = 2.4 * bolt);
        }
        circle(d = inner);
        at_bolts() circle(d = bolt);
    }

if (solid > 0)
    linear_extrude(solid) gasket();
else
    gasket();
