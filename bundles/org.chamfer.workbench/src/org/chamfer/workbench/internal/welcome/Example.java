package org.chamfer.workbench.internal.welcome;

import java.util.List;

/**
 * An example that the page offers.
 *
 * @param path of the file in the project of the examples
 * @param picture name of its picture
 * @param title its name for people
 * @param summary what there is to be seen, in a few words
 */
record Example(String path, String picture, String title, String summary) {
    private static final List<Example> ALL = List.of(
            graph("gear_pair", "Gear Pair", "Two gears that always mesh"),
            graph("gearbox", "Gearbox", "Housing, shafts, parts list"),
            graph("compass_stamp", "Compass Stamp", "A picture traced into a solid"),
            graph("lithophane", "Lithophane", "A photograph in relief"),
            graph("sieve", "Sieve", "Holes from a pattern"),
            graph("shell_from_code", "Lantern", "Code that nodes hollow out"),
            graph("nut_pocket", "Knob with Nut", "Code and a mesh from a file"),
            graph("name_plate", "Name Plate", "Text and colours, in batches"),
            code("bracket", "Bracket", "Holes and a gusset"),
            code("bolt_and_nut", "Bolt and Nut", "Helical threads that fit"),
            code("enclosure", "Enclosure", "With a lid that snaps in"),
            code("voronoi_panel", "Voronoi Panel", "Cells of scattered points"),
            code("vase", "Vase", "Waves and twist"),
            code("hinge", "Hinge", "Printed in one piece"),
            code("spring", "Spring", "Coils of wire, ground flat"),
            code("chess_pawn", "Chess Pawn", "One profile, turned"));

    /** All, in the order in which they are shown. */
    static List<Example> all() {
        return ALL;
    }

    /** Whether it is a graph; otherwise it is code. */
    boolean isGraph() {
        return path.endsWith(".canvas");
    }

    private static Example graph(String name, String title, String summary) {
        return new Example("data/canvases/" + name + ".canvas", name, title, summary);
    }

    private static Example code(String name, String title, String summary) {
        return new Example("data/examples/" + name + ".scad", name, title, summary);
    }
}
