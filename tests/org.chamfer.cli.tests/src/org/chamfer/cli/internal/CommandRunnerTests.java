package org.chamfer.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.Messages;
import org.chamfer.cli.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandRunnerTests {
    @TempDir
    private Path folder;

    /** A command that does what a test says. */
    @Command
    private record Doing(CliCommand action) implements CliCommand {
        @Override
        public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
            return action.run(context);
        }
    }

    @Test
    void withoutCommandTheHelpIsPrinted() {
        CommandLineRun run = CommandLineRun.of(folder);
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: chamfer"), run.out());
        for (String command : List.of("render", "help", "completion")) {
            assertTrue(run.out().contains("\n  " + command), command + " in " + run.out());
        }
        assertEquals("", run.err());
        assertEquals(run, CommandLineRun.of(folder, "--help"));
        assertEquals(run, CommandLineRun.of(folder, "help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "help", "completion"})
    void everyCommandHasHelp(String command) {
        CommandLineRun run = CommandLineRun.of(folder, command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: chamfer " + command), run.out());
        assertTrue(run.out().contains("-h, --help"), run.out());
        assertEquals(run, CommandLineRun.of(folder, "help", command));
    }

    @Test
    void versionNamesProgramAndKernel() {
        CommandLineRun run = CommandLineRun.of(folder, "--version");
        assertEquals(0, run.code());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("chamfer "), run.out());
        assertTrue(lines.get(1).startsWith("kernel "), run.out());
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        for (String shell : List.of("bash", "zsh")) {
            CommandLineRun run = CommandLineRun.of(folder, "completion", shell);
            assertEquals(0, run.code());
            assertTrue(run.out().contains("--export-format"), shell);
            assertTrue(run.out().contains("completion"), shell);
        }
        assertEquals(2, CommandLineRun.of(folder, "completion", "fish").code());
    }

    @Test
    void unknownCommandsAreWrongUsage() {
        CommandLineRun run = CommandLineRun.of(folder, "rendr", "a.scad");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("chamfer: error: there is no command 'rendr'\n"), run.err());
        assertEquals(2, CommandLineRun.of(folder, "help", "rendr").code());
    }

    @Test
    void unknownOptionsAreWrongUsage() {
        CommandLineRun run = CommandLineRun.of(folder, "render", "a.scad", "--jsn");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("chamfer: error: unknown option"), run.err());
        assertTrue(run.err().contains("--json"), run.err());
        assertEquals(2, CommandLineRun.of(folder, "--nonsense").code());
    }

    @Test
    void failuresOfTheUserExitWithOne() {
        CommandLineRun run = doing(_ -> {
            throw new DiagnosticException(
                    Diagnostic.error("a.b", "it is so", null).withHint("do it"));
        });
        assertEquals(new CommandLineRun(1, "", "error: it is so\n  hint: do it\n"), run);
    }

    @Test
    void failuresOfFilesSayWhy() {
        CommandLineRun run = doing(_ -> {
            throw new NoSuchFileException("x");
        });
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no such file or folder"), run.err());
    }

    @Test
    void usageExceptionsPointToTheHelp() {
        CommandLineRun run = doing(_ -> {
            throw new UsageException("too much", "");
        });
        assertEquals(new CommandLineRun(2, "", "chamfer: error: too much\n  hint: see chamfer do --help\n"), run);
    }

    @Test
    void cancelledCommandsExitWith130() {
        assertEquals(
                130,
                doing(_ -> {
                            throw new CompletionException(new CancellationException());
                        })
                        .code());
    }

    @Test
    void exhaustedMemoryIsNoInternalFailure() {
        CommandLineRun run = doing(_ -> {
            throw new CompletionException(new OutOfMemoryError("Java heap space"));
        });
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("chamfer: error: out of memory\n"), run.err());
        assertFalse(Files.exists(folder.resolve("logs")));
    }

    @Test
    void internalFailuresGoToALogAndNotToTheScreen() throws IOException {
        CommandLineRun run = doing(_ -> {
            throw new IllegalStateException("a wheel\nfell off");
        });
        assertEquals(1, run.code());
        List<String> lines = run.err().lines().toList();
        assertEquals("chamfer: error: internal failure: a wheel", lines.get(0));
        assertEquals(2, lines.size(), run.err());
        Path log = folder.resolve("logs").resolve("errors.log");
        assertTrue(lines.get(1).contains(log.toString()), run.err());
        assertTrue(Files.readString(log).contains("at " + CommandRunnerTests.class.getName()));
    }

    @Test
    void verboseInternalFailuresShowTheStackTrace() {
        CommandLineRun run = doing(context -> {
            context.messages().setLevel(Messages.Level.VERBOSE);
            throw new StackOverflowError();
        });
        assertEquals(1, run.code());
        assertTrue(run.err().contains("at " + CommandRunnerTests.class.getName()), run.err());
    }

    private CommandLineRun doing(CliCommand action) {
        return CommandLineRun.of(() -> new Doing(action), folder, "", "do");
    }
}
