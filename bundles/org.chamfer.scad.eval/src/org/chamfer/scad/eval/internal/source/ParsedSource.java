package org.chamfer.scad.eval.internal.source;

import org.chamfer.scad.ParsedFile;

/**
 * A parsed text with what follows from it alone. Evaluations share it: nobody changes anything in it.
 *
 * @param file what was parsed
 * @param captures where function literals stand in it
 */
public record ParsedSource(ParsedFile file, Captures captures) {}
