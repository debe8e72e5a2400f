package org.chamfer.workbench.parameter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.graph.type.ParameterSpec;

/**
 * Parameters that can be edited: those of a node, or the customizer of a .scad file. Whatever can be selected offers it as
 * an adapter, and the Parameters view edits it. For the UI thread.
 */
public interface ParameterSheet {
    /** What the parameters belong to, for people. */
    String title();

    /** One or two sentences, possibly empty. */
    String description();

    /** The parameters in their order; empty while they are still being found out. */
    List<ParameterSpec> parameters();

    /** Why there are no parameters, in a sentence, if something is wrong. */
    Optional<String> problem();

    /** What is set, as text; empty if it has its default. */
    Optional<String> text(String parameter);

    /** Where the value comes from instead, for people ({@code gear_1 . teeth}), if it is wired. */
    Optional<String> wired(String parameter);

    /**
     * Sets parameters in one step that can be undone.
     *
     * @param texts by name; a missing value ({@code Optional.empty()}) gives back the default
     * @param live true while a slider is dragged: all such calls and the one after them that is not live are one step
     */
    void set(Map<String, Optional<String>> texts, boolean live);

    /** The folder that relative paths of file parameters start from. */
    Path folder();

    /** Where named sets of values are kept: a JSON file in OpenSCAD's format, which need not exist yet. */
    Path sets();

    /** Writes the values that are set into the source as its defaults, if there is a source. */
    Optional<SourceWriter> source();

    /** Tells a listener from now on, on the UI thread, that parameters or values changed. */
    void addListener(Runnable listener);

    /** No longer tells a listener. */
    void removeListener(Runnable listener);

    /** Writes values into a source file. */
    @FunctionalInterface
    interface SourceWriter {
        /** Writes all values that are set. @throws java.io.IOException if the file cannot be written */
        void write() throws java.io.IOException;
    }
}
