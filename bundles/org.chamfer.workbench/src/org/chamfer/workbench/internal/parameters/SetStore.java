package org.chamfer.workbench.internal.parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.io.AtomicOutput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Reads and writes files of parameter sets, not on the UI thread. */
final class SetStore {
    /** Makes another file of one. */
    @FunctionalInterface
    interface Change {
        /** The other file. @throws DiagnosticException if there cannot be one */
        ParameterSetFile of(ParameterSetFile file) throws DiagnosticException;
    }

    /** Hears how it went, on the UI thread. */
    interface Listener {
        /** The file as it is now. */
        void sets(Path path, ParameterSetFile file);

        /** It could not be read or written. */
        void failed(Path path, Diagnostic problem);
    }

    private final Display display;
    private final Listener listener;

    SetStore(Display display, Listener listener) {
        this.display = display;
        this.listener = listener;
    }

    /** Reads a file; one that does not exist has no sets. */
    void read(Path path) {
        run("Reading parameter sets", path, SetStore::load);
    }

    /** Changes a file; makes it if it does not exist. */
    void change(Path path, Change change) {
        run("Saving parameter sets", path, place -> {
            ParameterSetFile changed = change.of(load(place));
            save(place, changed.text());
            return changed;
        });
    }

    /** Reads a file at once. @throws DiagnosticException if there is something else in it */
    static ParameterSetFile load(Path path) throws DiagnosticException, IOException {
        return Files.exists(path)
                ? ParameterSetFile.read(
                        Files.readString(path), path.getFileName().toString())
                : ParameterSetFile.empty();
    }

    @FunctionalInterface
    private interface Work {
        ParameterSetFile on(Path path) throws DiagnosticException, IOException, CoreException;
    }

    private void run(String title, Path path, Work work) {
        Job job = Job.createSystem(title, (ICoreRunnable) _ -> {
            Consumer<Listener> message = outcome(path, work);
            if (!display.isDisposed()) {
                display.asyncExec(() -> message.accept(listener));
            }
        });
        job.schedule();
    }

    /** One after the other: a change rests on what is in the file. */
    private synchronized Consumer<Listener> outcome(Path path, Work work) {
        try {
            ParameterSetFile file = work.on(path);
            return listening -> listening.sets(path, file);
        } catch (DiagnosticException e) {
            return listening -> listening.failed(path, e.diagnostic());
        } catch (CoreException | IOException e) {
            Diagnostic problem = Diagnostic.error(
                    "parameters.sets",
                    "the parameter sets in " + path.getFileName() + " cannot be read or written: " + e.getMessage(),
                    SourceRange.ofFile(path.toString()));
            return listening -> listening.failed(path, problem);
        }
    }

    /** Through the workspace if the file is in it, so that the local history has the earlier text. */
    private static void save(Path path, String text) throws IOException, CoreException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (files.length > 0) {
            files[0].refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
            files[0].write(bytes, false, false, true, new NullProgressMonitor());
        } else {
            try (AtomicOutput out = AtomicOutput.open(path)) {
                out.write(bytes);
                out.commit();
            }
        }
    }
}
