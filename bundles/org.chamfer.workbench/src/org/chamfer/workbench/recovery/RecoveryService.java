package org.chamfer.workbench.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Copies of unsaved documents, so that a crash loses at most ten seconds of edits. They are kept in the workspace and are
 * offered at the next start. A service of the workbench; for the UI thread, writing happens elsewhere.
 */
public interface RecoveryService {
    /** Keeps copies of a document while the handle is open; the caller tells of each edit and of each saving. */
    Handle watch(Path file, Supplier<byte[]> content);

    /** Copies that an earlier session left: those that differ from their file. */
    List<Copy> leftovers();

    /** Deletes a copy that an earlier session left. */
    void discard(Copy copy);

    /**
     * Says that a copy is being opened: it is deleted as soon as there is a newer one of its file, or the file is saved or
     * closed.
     */
    void recover(Copy copy);

    /** A document that is watched. */
    interface Handle extends AutoCloseable {
        /** Says that there are edits which are not saved; a copy is written within five seconds. */
        void edited();

        /** Says that the document is as on disk; the copy is removed. */
        void saved();

        /** Ends watching, and removes the copy: the user saved or gave up the edits. */
        @Override
        void close();
    }

    /**
     * A copy.
     *
     * @param file the document's file
     * @param copy where the copy is: the document's content as it would be in its file
     * @param time when the copy was made
     */
    record Copy(Path file, Path copy, Instant time) {}
}
