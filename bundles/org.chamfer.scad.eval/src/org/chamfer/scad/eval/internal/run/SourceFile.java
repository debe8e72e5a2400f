package org.chamfer.scad.eval.internal.run;

import org.chamfer.scad.SourceText;

/**
 * A file of code that is evaluated.
 *
 * @param source its text
 * @param logName its path as OpenSCAD's console shows it
 */
public record SourceFile(SourceText source, String logName) {}
