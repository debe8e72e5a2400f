package org.chamfer.workbench.internal.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import org.chamfer.base.io.AtomicOutput;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The examples that come with the installation. */
final class ShippedExamples {
    private static final String FOLDER = "content/";

    /**
     * Copies them into the folder of a project; files that are there already stay as they are.
     *
     * @throws IOException if they are not there or cannot be written
     */
    void copyTo(Path root, SubMonitor monitor) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(ShippedExamples.class);
        Enumeration<URL> entries = bundle.findEntries(FOLDER, "*", true);
        if (entries == null) {
            throw new IOException("This installation has no examples.");
        }
        for (URL entry : Collections.list(entries)) {
            String path = entry.getPath();
            if (monitor.isCanceled()) {
                return;
            }
            if (!path.endsWith("/")) {
                copy(entry, root.resolve(path.substring(path.indexOf(FOLDER) + FOLDER.length())));
            }
        }
    }

    private static void copy(URL entry, Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = entry.openStream();
                AtomicOutput out = AtomicOutput.open(file)) {
            in.transferTo(out);
            out.commit();
        }
    }
}
