package org.chamfer.workbench.internal.assets;

import org.eclipse.core.resources.IFile;

/**
 * A file that is shown.
 *
 * @param file in the workspace
 * @param kind what it is
 * @param size in bytes
 * @param modified when it was last written, in milliseconds
 */
record Asset(IFile file, AssetKind kind, long size, long modified) {
    /** Its name. */
    String name() {
        return file.getName();
    }

    /** The name without the extension, which is the part that people change. */
    String stem() {
        String name = file.getName();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }
}
