package org.chamfer.scad.eval.fuzz;

import java.util.Optional;

/** Looks whether everything goes well with a program. */
interface Probe {
    /** What goes wrong, if anything. */
    Optional<Finding> examine(FuzzCase one);
}
