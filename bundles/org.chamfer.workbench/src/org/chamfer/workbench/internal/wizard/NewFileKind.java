package org.chamfer.workbench.internal.wizard;

import java.util.List;
import java.util.function.Supplier;

/**
 * A kind of files that can be made.
 *
 * @param title for people, such as {@code Graph}
 * @param description what such a file is for, in a sentence
 * @param folder where such files are within a project
 * @param extension of the files, without the dot
 * @param proposal a name to begin with, without extension
 * @param icon name of the icon
 * @param templates what such a file can begin with, the usual one first
 */
record NewFileKind(
        String title,
        String description,
        String folder,
        String extension,
        String proposal,
        String icon,
        List<Template> templates) {
    NewFileKind {
        templates = List.copyOf(templates);
    }

    /**
     * What a file can begin with.
     *
     * @param name for people
     * @param description what is in it, in a sentence
     * @param content the bytes of the file
     */
    record Template(String name, String description, Supplier<byte[]> content) {}
}
