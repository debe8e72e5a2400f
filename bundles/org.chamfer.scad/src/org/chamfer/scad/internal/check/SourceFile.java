package org.chamfer.scad.internal.check;

import java.nio.file.Path;
import org.chamfer.scad.ParsedFile;

/** A file of a program and where it is. */
record SourceFile(Path path, ParsedFile parsed) {}
