// A tree that grows by recursion: each branch ends in smaller branches, the last ones carry leaves.
// Change the levels, the spread or the seed to grow another tree.

/* [Tree] */
// Levels of branches
levels = 5; // [1:1:6]
// Branches at each fork
forks = 2; // [2:1:4]
// Length of the trunk (mm)
trunk = 30; // [10:1:60]
// How far branches lean away (degrees)
spread = 36; // [10:1:60]
// Radius of the leaves (mm)
leaf = 5; // [2:0.5:12]
// Another number, another tree
seed = 7; // [1:1:100]

/* [Hidden] */
shrink = 0.72;
// Number from -1 to 1 that belongs to a branch: always the same for the same branch and seed.
function noise(branch) = sin(seed * 97.3 + branch * 131.7);

// `branch` numbers the branches; the trunk is 1.
module grow(length, thickness, level, branch = 1) {
    tip = thickness * 0.72;
    // The ball at the end closes the joint with the next branches.
    color([0.45, 0.3 + 0.04 * (levels - level), 0.15])
        hull() {
            cylinder(r1 = thickness, r2 = tip, h = length, $fn = 6);
            translate([0, 0, length]) sphere(r = tip, $fn = 6);
        }
    translate([0, 0, length])
        if (level > 1) {
            for (i = [0:forks - 1])
                let (next = branch * forks + i)
                    rotate([spread * (1 + 0.35 * noise(next)), 0, 360 * i / forks + 40 * noise(branch) + 73 * level])
                        grow(length * shrink * (1 + 0.12 * noise(next + 0.5)), tip, level - 1, next);
        } else
            color("ForestGreen") scale([1, 1, 1.3]) sphere(r = leaf, $fn = 7);
}

// A foot to stand on.
color("SaddleBrown") translate([0, 0, -2]) cylinder(r1 = trunk * 0.45, r2 = trunk * 0.4, h = 3, $fn = 24);
grow(trunk, trunk / 8, levels);
