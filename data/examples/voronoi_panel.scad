// Panel with a Voronoi pattern: scattered sites, and around each the cell of all points nearest to it.
// The cells are computed here, by clipping; another seed gives another pattern, the same seed always the same.

/* [Panel] */
// Length (mm)
length = 100; // [40:5:200]
// Width (mm)
width = 70; // [40:5:200]
// Thickness (mm)
thickness = 3; // [1:0.5:10]
// Width of the frame (mm)
frame = 4; // [2:0.5:15]

/* [Pattern] */
// Cells along the panel
columns = 9; // [2:1:20]
// Cells across the panel
rows = 6; // [2:1:15]
// Width of the ribs between cells (mm)
rib = 2; // [0.8:0.2:5]
// How irregular the cells are
disorder = 0.8; // [0:0.05:1]
seed = 3; // [1:1:100]

/* [Hidden] */
$fn = 24;
inner = [length - 2 * frame, width - 2 * frame];
step = [inner.x / columns, inner.y / rows];

// A number from -0.5 to 0.5 that looks random and belongs to i, j and k.
function noise(i, j, k) =
    let (x = sin(i * 127.1 + j * 311.7 + k * 74.7 + seed * 269.5) * 437.585) x - floor(x) - 0.5;

function site(i, j) = [
    (i + 0.5 + disorder * noise(i, j, 0)) * step.x,
    (j + 0.5 + disorder * noise(i, j, 1)) * step.y
];

// The part of a convex polygon where (p - base) * normal <= 0 (Sutherland and Hodgman).
function clip(polygon, base, normal) = [
    for (k = [0:1:len(polygon) - 1])
        let (
            a = polygon[k],
            b = polygon[(k + 1) % len(polygon)],
            da = (a - base) * normal,
            db = (b - base) * normal
        ) each [
            if (da <= 0) a,
            if (da < 0 && db > 0 || da > 0 && db < 0) a + (b - a) * da / (da - db)
        ]
];

// Clips by the bisector between the site and each neighbour in turn.
function cut(polygon, centre, neighbours, k = 0) =
    k == len(neighbours) ? polygon
    : cut(clip(polygon, (centre + neighbours[k]) / 2, neighbours[k] - centre), centre, neighbours, k + 1);

// Sites more than two steps away cannot touch the cell.
function cell(i, j) =
    let (neighbours = [
        for (di = [-2:2], dj = [-2:2])
            if (abs(di) + abs(dj) > 0 && i + di >= 0 && i + di < columns && j + dj >= 0 && j + dj < rows)
                site(i + di, j + dj)
    ])
        cut([[0, 0], [inner.x, 0], inner, [0, inner.y]], site(i, j), neighbours);

// A smaller copy with round corners.
module window(polygon)
    offset(r = 1.2) offset(delta = -rib / 2 - 1.2) polygon(polygon);

color("MediumTurquoise") linear_extrude(thickness) difference() {
    translate([-frame, -frame]) translate([3, 3]) offset(r = 3) square([length - 6, width - 6]);
    for (i = [0:columns - 1], j = [0:rows - 1]) window(cell(i, j));
}
