package org.chamfer.engine.internal.key;

import java.nio.file.Path;
import org.chamfer.engine.internal.file.FileState;

/**
 * The file of a parameter.
 *
 * @param parameter name of the parameter
 * @param name how the user and keys call it
 * @param path where it stands, absolute
 * @param state what it was when the run looked at it
 */
public record ChosenFile(String parameter, String name, Path path, FileState state) {}
