package org.chamfer.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chamfer.base.io.UserFolders;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.CommandContext;

/** The context of a command that runs in a terminal, a pipe or a test. */
final class ConsoleContext implements CommandContext {
    /** Set by launchers that know whether standard error is a terminal. */
    private static final String TERMINAL_PROPERTY = "chamfer.terminal";

    private final InputStream in;
    private final OutputStream out;
    private final Path directory;
    private final Path logs;
    private final Interrupts interrupts = new Interrupts();
    private final ConsoleMessages messages;

    /**
     * Makes a context.
     *
     * @param logs folder for the log of internal failures; need not exist
     * @param terminal true if {@code err} is a terminal
     */
    ConsoleContext(InputStream in, OutputStream out, PrintStream err, Path directory, Path logs, boolean terminal) {
        this.in = in;
        this.out = out;
        this.directory = directory;
        this.logs = logs;
        this.messages = new ConsoleMessages(err, new ProgressLine(terminal ? err : null, System::nanoTime));
    }

    /** The streams of this process. */
    @SuppressWarnings("resource") // Nobody closes the standard output of a process.
    static ConsoleContext ofProcess() {
        // System.out swallows failures and changes the encoding with the locale.
        return new ConsoleContext(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                Path.of("").toAbsolutePath(),
                UserFolders.cache().resolve("logs"),
                hasTerminal());
    }

    private static boolean hasTerminal() {
        String known = System.getProperty(TERMINAL_PROPERTY);
        if (known != null) {
            return Boolean.parseBoolean(known);
        }
        return System.console() != null && System.console().isTerminal();
    }

    @Override
    public byte[] readInput() throws IOException {
        return in.readAllBytes();
    }

    @Override
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutputStream standardOutput() {
        return out;
    }

    @Override
    public ConsoleMessages messages() {
        return messages;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public WorkContext work() {
        return new WorkContext() {
            @Override
            public boolean isCancelled() {
                return interrupts.isInterrupted();
            }

            @Override
            public void progress(String task, double fraction) {
                messages.progress(task, fraction);
            }
        };
    }

    @Override
    public Registration onInterrupt(Runnable action) {
        return interrupts.register(action);
    }

    /** Folder for the log of internal failures. */
    Path logs() {
        return logs;
    }

    Interrupts interrupts() {
        return interrupts;
    }
}
