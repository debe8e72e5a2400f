package org.chamfer.scad.eval.internal.library;

import java.io.IOException;

/**
 * A file that is to be installed.
 *
 * @param path its place in the library: at least one name, none of which leads anywhere else, separated by slashes
 * @param content gives its bytes
 */
public record LibraryFile(String path, Content content) {
    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads them.
         *
         * @throws IOException if they cannot be read
         */
        byte[] bytes() throws IOException;
    }

    LibraryFile withPath(String newPath) {
        return new LibraryFile(newPath, content);
    }

    boolean isCode() {
        return path.regionMatches(true, path.length() - 5, ".scad", 0, 5);
    }
}
