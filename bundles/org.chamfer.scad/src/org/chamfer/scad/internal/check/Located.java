package org.chamfer.scad.internal.check;

import org.chamfer.scad.model.Statement;

/** A statement and the file that holds it. */
record Located(Statement statement, SourceFile file) {}
