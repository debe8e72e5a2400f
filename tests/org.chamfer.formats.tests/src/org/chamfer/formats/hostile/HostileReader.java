package org.chamfer.formats.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.Format;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.RegisteredImporter;

/**
 * Reads files in a Java machine of its own, with little memory. Takes pairs of arguments, the class of an importer and a
 * file; prints a line for each: what came of it, milliseconds of the processor, a message.
 */
public final class HostileReader {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HostileReader() {}

    /** Reads the files. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < arguments.length; i += 2) {
            Importer<?> importer =
                    (Importer<?>) Class.forName(arguments[i]).getConstructor().newInstance();
            out.println(read(importer, Path.of(arguments[i + 1])));
        }
    }

    private static String read(Importer<?> importer, Path file) {
        long start = THREADS.getCurrentThreadCpuTime();
        String result;
        try {
            result = "read\t" + readFile(importer, file);
        } catch (DiagnosticException e) {
            result = "refused\t" + e.diagnostic().message();
        } catch (Throwable e) {
            // Errors too: that they do not happen is what is tested.
            result = "thrown\t" + e + stack(e);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - start);
        String line = result.replaceAll("[\\p{Cntrl}&&[^\t]]", " ");
        return millis + "\t" + line.substring(0, Math.min(line.length(), 2000));
    }

    private static String stack(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(stack.length, 12); i++) {
            text.append(" at ").append(stack[i]);
        }
        return text.toString();
    }

    private static String readFile(Importer<?> importer, Path file) throws IOException, DiagnosticException {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Format format = new Format(extension, extension, List.of(extension), Object.class.getName(), "", "", 0);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new RegisteredImporter(format, () -> importer)
                    .read(Object.class, in, new ImportOptions(name, WorkContext.NONE))
                    .getClass()
                    .getSimpleName();
        }
    }
}
