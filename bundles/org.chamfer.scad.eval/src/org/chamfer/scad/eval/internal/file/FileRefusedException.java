package org.chamfer.scad.eval.internal.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that must not be read is outside of the folder that reading is confined to. */
public final class FileRefusedException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    /** What the user can do about it. */
    public static final String HINT =
            "put the file into that folder or into a library folder, or name a wider folder with --confine";

    FileRefusedException(Path file, Path folder) {
        super(file.toString(), null, "it is outside of " + folder + ", to which reading is confined");
    }

    /** One sentence that names the file and the folder. */
    public String sentence() {
        return "Can't read '" + getFile() + "': " + getReason();
    }
}
