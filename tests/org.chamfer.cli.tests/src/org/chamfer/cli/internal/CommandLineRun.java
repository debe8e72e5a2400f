package org.chamfer.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chamfer.cli.CliCommand;

/**
 * What a command line gave.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
public record CommandLineRun(int code, String out, String err) {
    /** Runs the platform's commands in a folder, with nothing on standard input. */
    public static CommandLineRun of(Path directory, String... arguments) {
        PlainRegistry.install();
        return run(new CommandRegistry(), directory, "", _ -> {}, arguments);
    }

    /** Runs a single command of any name. */
    public static CommandLineRun of(Supplier<CliCommand> command, Path directory, String input, String... arguments) {
        return of(command, directory, input, _ -> {}, arguments);
    }

    /** Runs a single command of any name; gives away what interrupts it as a signal would. */
    public static CommandLineRun of(
            Supplier<CliCommand> command,
            Path directory,
            String input,
            Consumer<Runnable> interrupter,
            String... arguments) {
        CommandRegistration registration =
                new CommandRegistration(arguments[0], "Does what is tested.", false, command);
        return run(new CommandRegistry(List.of(registration)), directory, input, interrupter, arguments);
    }

    private static CommandLineRun run(
            CommandRegistry registry,
            Path directory,
            String input,
            Consumer<Runnable> interrupter,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ConsoleContext context = new ConsoleContext(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                directory,
                directory.resolve("logs"),
                false);
        interrupter.accept(context.interrupts()::interrupt);
        int code = new CommandRunner(registry).run(List.of(arguments), context);
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
