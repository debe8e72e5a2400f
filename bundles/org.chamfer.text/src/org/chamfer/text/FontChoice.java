package org.chamfer.text;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The font that stands for a font name.
 *
 * @param family its family, as the font writes it
 * @param style its style, as the font writes it
 * @param file the file that holds it; empty if it comes with the program
 * @param index its number in the file, 0 unless the file is a collection
 * @param exact false if no font has the family that was asked for and the default one took its place
 */
public record FontChoice(String family, String style, Optional<Path> file, int index, boolean exact) {}
