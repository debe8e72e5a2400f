package org.chamfer.scad.eval.internal.source;

import org.chamfer.scad.ParsedFile;

/** Parses code. */
@FunctionalInterface
public interface SourceParser {
    /**
     * Parses the text of one file.
     *
     * @param text the whole text
     * @param shownPath the path of the file as messages show it
     * @return the model and the messages, not to be changed: others may have the same
     */
    ParsedFile parse(String text, String shownPath);
}
