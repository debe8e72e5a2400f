package org.chamfer.workbench.run;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;

/**
 * A run that is to be made.
 *
 * @param title for people: {@code gear_pair}, {@code gear_pair to union_1}
 * @param graph what to run
 * @param request which nodes, and how
 * @param listener hears what happens, on threads of the run
 * @param owner whose run it is, such as a document; a live run takes the place of an earlier live run of the same owner
 *     (the latest wins)
 * @param live true while a slider is dragged and the like: before other runs, without publishing files
 * @param out folder for published files; empty for none
 */
public record RunTask(
        String title,
        GraphSnapshot graph,
        RunRequest request,
        RunListener listener,
        Object owner,
        boolean live,
        Optional<Path> out) {}
