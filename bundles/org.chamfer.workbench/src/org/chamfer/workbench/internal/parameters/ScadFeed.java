package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;

/** Finds out the parameters of a .scad file, again whenever it changes. For the UI thread. */
interface ScadFeed {
    /** Tells the parameters, on the UI thread, now and after each change. */
    void open(Consumer<ScadSchema> listener);

    /** Tells nothing any more. */
    void close();
}
