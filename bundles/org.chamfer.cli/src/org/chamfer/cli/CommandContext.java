package org.chamfer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.chamfer.base.work.WorkContext;

/** The world around a command. */
public interface CommandContext {
    /**
     * Reads standard input to its end.
     *
     * @throws IOException if it cannot be read
     */
    byte[] readInput() throws IOException;

    /**
     * Prints results on standard output, in UTF-8.
     *
     * @throws java.io.UncheckedIOException if nobody takes them; the program ends with a message then
     */
    void print(String text);

    /** Standard output for results that are bytes. Not to be closed. */
    OutputStream standardOutput();

    /** Where people's messages go. */
    Messages messages();

    /** The folder that relative paths start from. */
    Path directory();

    /** Cancelled when the user interrupts the command; its progress is shown on a terminal. */
    WorkContext work();

    /**
     * Registers what must happen if the process is interrupted, such as the deletion of unfinished files. The action
     * runs on another thread, within a few hundredths of a second, while the command may still be running.
     *
     * @return takes the registration back
     */
    Registration onInterrupt(Runnable action);

    /** Takes something back when closed. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
