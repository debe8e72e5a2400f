package org.chamfer.cli.internal.render;

import org.chamfer.base.diagnostic.Diagnostic;

/** Hears what happens while a program is rendered, at once and from any thread. */
public interface RenderListener {
    /** The program echoes something. */
    void log(String line);

    /** Something is to be said about the program. */
    void diagnostic(Diagnostic diagnostic);
}
