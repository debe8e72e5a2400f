package org.chamfer.workbench.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** The right to use a workspace, which one process has at a time; it ends with the process. */
final class WorkspaceLock {
    private final Location location;
    private String problem = "";

    private WorkspaceLock(Location location) {
        this.location = location;
    }

    /** That of the workspace that this process was started with. */
    static WorkspaceLock ofPlatform() {
        return new WorkspaceLock(Platform.getInstanceLocation());
    }

    /** Takes it; if it is not to be had, {@link #problem} tells why. */
    boolean take() {
        // Asking for the address decides for the default one.
        URL address = location == null ? null : location.getURL();
        if (address == null) {
            problem = "The workbench needs a workspace. Name a folder: chamfer workbench -data FOLDER";
            return false;
        }
        String folder = folder(address);
        try {
            if (location.isReadOnly()) {
                problem = "The workspace " + folder + " cannot be written to. Name another folder: "
                        + "chamfer workbench -data FOLDER";
                return false;
            }
            if (location.lock()) {
                return true;
            }
            problem = "The workspace " + folder
                    + " is in use by another Chamfer. Close that one, or name another folder: "
                    + "chamfer workbench -data FOLDER";
        } catch (IOException e) {
            problem = "The workspace " + folder + " cannot be used: " + e.getMessage()
                    + ". Name another folder: chamfer workbench -data FOLDER";
        }
        return false;
    }

    /** Why it could not be taken. */
    String problem() {
        return problem;
    }

    private static String folder(URL address) {
        try {
            return Path.of(URIUtil.toURI(address)).toString();
        } catch (URISyntaxException _) {
            return address.getPath();
        }
    }
}
