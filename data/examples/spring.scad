// Compression spring: a chain of hulls between balls along a helix, its ends ground flat.
// Set the coil and the wire; more steps a turn make it rounder and slower.

/* [Coil] */
// Diameter of the coil to the middle of the wire (mm)
coil = 24; // [8:1:60]
// Turns
turns = 4; // [2:0.5:10]
// Rise for each turn (mm)
rise = 9; // [3:0.5:20]
// Diameter of the wire (mm)
wire = 4; // [1.5:0.5:8]

/* [Quality] */
// Hulls in each turn
steps = 16; // [8:1:48]

// The height of the wire's middle after t turns: the first and the last half turn lie nearly flat.
function height(t) =
    let (flat = 0.15 * rise)
        t < 0.5 ? flat * t
        : t > turns - 0.5 ? height(turns - 0.5) + flat * (t - turns + 0.5)
        : flat * 0.5 + rise * (t - 0.5);

module ball(t)
    translate([coil / 2 * cos(360 * t), coil / 2 * sin(360 * t), height(t)])
        rotate([0, 0, 360 * t]) sphere(d = wire, $fn = 10);

color("LightSlateGray") intersection() {
    for (i = [0:turns * steps - 1])
        hull() {
            ball(i / steps);
            ball((i + 1) / steps);
        }
    // What lies outside is ground off.
    translate([-coil, -coil, -0.3 * wire]) cube([2 * coil, 2 * coil, height(turns) + 0.6 * wire]);
}
