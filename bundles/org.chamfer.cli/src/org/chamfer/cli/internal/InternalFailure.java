package org.chamfer.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Reports a defect of the program: one line for the user, everything else into a log file. */
final class InternalFailure {
    private static final String LOG = "errors.log";

    private InternalFailure() {}

    static void report(Throwable failure, ConsoleContext context) {
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        context.messages()
                .error("internal failure: " + what.lines().findFirst().orElse(""), log(failure, context.logs()));
        context.messages().detail(trace(failure));
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static String log(Throwable failure, Path folder) {
        Path file = folder.resolve(LOG);
        try {
            Files.createDirectories(folder);
            String entry = "== " + Instant.now() + "\n" + trace(failure);
            Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "please report it with the details in " + file;
        } catch (IOException _) {
            return "the details cannot be written to " + file + "; -v prints them";
        }
    }
}
