// The three boolean operations side by side, and the classic that joins all of them.
// Change `size`; the rest follows from it.

/* [Model] */
// Edge of the cube (mm)
size = 20; // [10:1:50]
// What to show
show = "all"; // [all, union, difference, intersection, together]

/* [Hidden] */
$fn = 48;
gap = 1.8 * size;

module body() cube(size, center = true);
module ball() sphere(r = 0.66 * size);
module bore() cylinder(d = 0.62 * size, h = 2 * size, center = true);

module joined() union() { body(); ball(); }
module cut() difference() { body(); ball(); }
module common() intersection() { body(); ball(); }

// Rounded dice with a bore along each axis.
module together()
    difference() {
        common();
        bore();
        rotate([90, 0, 0]) bore();
        rotate([0, 90, 0]) bore();
    }

// Puts the part with the given name at its place in the row, or alone in the middle.
module place(name, index)
    if (show == name)
        children();
    else if (show == "all")
        translate([(index - 1.5) * gap, 0, 0]) children();

place("union", 0) color("SteelBlue") joined();
place("difference", 1) color("Tomato") cut();
place("intersection", 2) color("Gold") common();
place("together", 3) color("MediumSeaGreen") together();
