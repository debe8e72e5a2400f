// Spur gear with true involute flanks, a hub and lightening holes.
// Gears of equal module and pressure angle mesh; set the teeth, the width and the bore.

/* [Teeth] */
// Module: pitch diameter divided by the number of teeth (mm)
module_size = 2; // [0.5:0.25:5]
// Number of teeth
teeth = 24; // [9:1:80]
// Pressure angle (degrees)
pressure_angle = 20; // [14.5, 20, 25]
// Play between the flanks of two gears (mm)
backlash = 0.1; // [0:0.02:0.4]

/* [Body] */
// Width of the teeth (mm)
face_width = 8; // [3:0.5:30]
// Diameter of the shaft (mm)
bore = 8; // [3:0.5:30]
// Lightening holes (0: none)
holes = 6; // [0:1:10]

/* [Hidden] */
$fn = 48;
// Points on each flank.
flank_steps = 8;

pitch_radius = module_size * teeth / 2;
base_radius = pitch_radius * cos(pressure_angle);
tip_radius = pitch_radius + module_size;
root_radius = pitch_radius - 1.25 * module_size;

// The involute angle (degrees) at a radius: tan(alpha) - alpha, where cos(alpha) = base / radius.
function involute(radius) =
    let (alpha = acos(min(1, base_radius / radius))) tan(alpha) * 180 / PI - alpha;

function polar(radius, angle) = radius * [cos(angle), sin(angle)];

// Half the angle that a tooth covers on the pitch circle (degrees).
half_tooth = 90 / teeth - backlash / 4 / pitch_radius * 180 / PI;

// Half the angle of a tooth at a radius; below the base circle the flank runs radially.
function half_angle(radius) = half_tooth + involute(pitch_radius) - involute(max(radius, base_radius));

// The right flank from the root to the tip.
flank_start = max(root_radius, base_radius);
flank = [
    if (root_radius < base_radius) [root_radius, half_angle(root_radius)],
    for (i = [0:flank_steps])
        let (r = flank_start + (tip_radius - flank_start) * i / flank_steps) [r, half_angle(r)]
];

// One tooth around the angle, counter-clockwise: right flank outwards, left flank inwards.
function tooth(angle) = [
    for (p = flank) polar(p[0], angle - p[1]),
    for (i = [len(flank) - 1:-1:0]) polar(flank[i][0], angle + flank[i][1])
];

module profile()
    polygon([for (t = [0:teeth - 1], p = tooth(360 * t / teeth)) p]);

hub_radius = bore / 2 + max(2.5, 1.5 * module_size);
rim_radius = root_radius - 1.5 * module_size;
hole_diameter = min(0.7 * (rim_radius - hub_radius), 1.2 * PI * (rim_radius + hub_radius) / max(holes, 1) / 2);

difference() {
    union() {
        linear_extrude(face_width, convexity = 10) profile();
        cylinder(r = hub_radius, h = face_width + module_size);
    }
    translate([0, 0, -1]) cylinder(d = bore, h = face_width + module_size + 2);
    if (hole_diameter > 2)
        for (i = [0:1:holes - 1])
            rotate([0, 0, 360 * (i + 0.5) / holes])
                translate([(rim_radius + hub_radius) / 2, 0, -1])
                    cylinder(d = hole_diameter, h = face_width + 2);
}
