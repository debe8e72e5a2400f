package org.chamfer.workbench.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The documents and the project that were worked on last. They are kept in the workspace. Thread-safe. */
public final class RecentFiles {
    /** The preference node that changes with them. */
    public static final String NODE = "org.chamfer.workbench/recent";

    private static final int MOST = 12;
    private static final long WRITE_DELAY_MILLIS = 200;
    private static final String FILES = "files";
    private static final String PROJECT = "project";

    /** The documents, the latest first. They may be gone by now. */
    public List<Path> files() {
        return node().get(FILES, "").lines().map(Path::of).toList();
    }

    /** The name of the project; empty if there is none yet. */
    String project() {
        return node().get(PROJECT, "");
    }

    /** Puts a document first. */
    public void add(Path file, IProject project) {
        List<Path> files = new ArrayList<>(files());
        files.remove(file);
        files.addFirst(file);
        IEclipsePreferences node = node();
        node.put(
                FILES,
                String.join("\n", files.stream().limit(MOST).map(Path::toString).toList()));
        use(project);
    }

    /** Forgets all documents. */
    public void clear() {
        node().remove(FILES);
        flush();
    }

    /** Makes a project the one that was used last. */
    void use(IProject project) {
        node().put(PROJECT, project.getName());
        flush();
    }

    private static void flush() {
        ICoreRunnable write = _ -> write();
        Job.createSystem("Remembering recent files", write).schedule(WRITE_DELAY_MILLIS);
    }

    private static void write() throws CoreException {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            throw new CoreException(Status.warning("The list of recent files could not be saved.", e));
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
