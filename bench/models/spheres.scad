// 100 overlapping spheres on a spiral: one large union of curved solids.

count = 100;
$fn = 64;

for (i = [0:count - 1]) {
    z = 1 - 2 * (i + 0.5) / count;
    angle = i * 137.50776;
    translate(20 * [sqrt(1 - z * z) * cos(angle), sqrt(1 - z * z) * sin(angle), z])
        rotate([0, 0, 7 * i])
            sphere(r = 3.7 + 0.4 * sin(47 * i));
}
