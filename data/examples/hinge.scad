// Hinge that is printed in one piece: cones hold the knuckles together, so there is no pin to fit.
// Two solids with a gap between them; `gap` decides how easily it turns.

/* [Leaves] */
// Length along the axis (mm)
length = 50; // [30:1:120]
// Width of each leaf (mm)
leaf = 24; // [16:1:60]
// Thickness of the leaves (mm)
thickness = 3; // [2:0.5:6]

/* [Joint] */
// Number of knuckles
knuckles = 5; // [3:2:9]
// Radius of the barrel (mm)
barrel = 5; // [4:0.5:8]
// Gap between moving faces (mm)
gap = 0.4; // [0.2:0.05:0.8]

/* [Screws] */
// Screw diameter (mm)
screw = 3.5; // [2:0.5:5]

/* [Hidden] */
$fn = 36;
pitch = length / knuckles;
cone = 0.7 * barrel;
cone_height = min(0.5 * barrel, pitch / 3);

module along_axis(y) translate([0, y, barrel]) rotate([-90, 0, 0]) children();

// Where a knuckle begins and ends on the axis.
function start(k) = k * pitch + (k > 0 ? gap / 2 : 0);
function end(k) = (k + 1) * pitch - (k < knuckles - 1 ? gap / 2 : 0);

// A cone whose base lies at y; it reaches half a millimetre back, to join with or to cut through that face.
module cone(y)
    along_axis(y - 0.5) cylinder(r1 = cone + 0.5, r2 = cone - cone_height, h = cone_height + 0.5);

module screw_hole()
    union() {
        translate([0, 0, -1]) cylinder(d = screw + 0.4, h = thickness + 2);
        translate([0, 0, thickness - screw / 2]) cylinder(d1 = screw, d2 = 2 * screw + 1, h = screw / 2 + 0.5);
    }

module plate()
    difference() {
        hull() {
            translate([gap / 2, 0, 0]) cube([1, length, thickness]);
            for (y = [4, length - 4]) translate([barrel + leaf - 4, y, 0]) cylinder(r = 4, h = thickness);
        }
        for (y = [0.2, 0.8])
            translate([barrel + 0.6 * leaf, y * length, 0]) screw_hole();
    }

// The leaf towards +x with every second knuckle; parity says which.
module half(parity) {
    difference() {
        union() {
            plate();
            for (k = [parity:2:knuckles - 1])
                along_axis(start(k)) cylinder(r = barrel, h = end(k) - start(k));
        }
        // Room for the knuckles of the other leaf.
        for (k = [1 - parity:2:knuckles - 1])
            along_axis(k * pitch - gap / 2) cylinder(r = barrel + gap, h = pitch + gap);
        // A socket is the cone of the knuckle before, moved on by the gap.
        for (k = [parity:2:knuckles - 1])
            if (k > 0) cone(start(k));
    }
    for (k = [parity:2:knuckles - 1])
        if (k < knuckles - 1) cone(end(k));
}

color("Peru") half(0);
color("BurlyWood") mirror([1, 0, 0]) half(1);
