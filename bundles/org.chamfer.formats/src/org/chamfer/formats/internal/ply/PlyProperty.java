package org.chamfer.formats.internal.ply;

/**
 * A value that each element has.
 *
 * @param name its name
 * @param type the type of its number or numbers
 * @param countType the type of the number of numbers if it is a list, else {@code null}
 */
record PlyProperty(String name, PlyType type, PlyType countType) {
    /** True if it has any number of numbers. */
    boolean isList() {
        return countType != null;
    }
}
