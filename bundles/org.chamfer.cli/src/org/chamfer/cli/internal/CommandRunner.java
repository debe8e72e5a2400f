package org.chamfer.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and turns everything that can happen into messages and an exit code. */
final class CommandRunner {
    private final CommandTree tree;

    CommandRunner(CommandRegistry registry) {
        tree = new CommandTree(registry);
    }

    /** Runs the command that the arguments name. */
    int run(List<String> arguments, ConsoleContext context) {
        try {
            return guarded(arguments, context);
        } finally {
            context.messages().clearProgress();
        }
    }

    // Nothing may reach the user as a stack trace, so this is the one place that catches everything.
    private int guarded(List<String> arguments, ConsoleContext context) {
        try {
            // Only commands that are mentioned can be meant: the others stay unloaded.
            CommandLine program = tree.load(arguments::contains);
            return run(program.parseArgs(arguments.toArray(String[]::new)), program, context);
        } catch (ParameterException e) {
            return wrongUsage(messageOf(e), hintOf(e), context);
        } catch (DiagnosticException e) {
            context.messages().print(e.diagnostic(), new DiagnosticFormatter(_ -> null));
            return ExitCode.FAILED;
        } catch (IOException e) {
            context.messages().error(Failures.reason(e), "");
            return ExitCode.FAILED;
        } catch (UncheckedIOException e) {
            context.messages().error("cannot print: " + Failures.reason(e.getCause()), "");
            return ExitCode.FAILED;
        } catch (Throwable e) {
            return failed(e, context);
        }
    }

    private static int run(ParseResult parsed, CommandLine program, ConsoleContext context)
            throws DiagnosticException, IOException {
        ParseResult chosen = parsed;
        while (chosen.hasSubcommand()) {
            chosen = chosen.subcommand();
        }
        CommandLine commandLine = chosen.commandSpec().commandLine();
        if (chosen.isUsageHelpRequested() || commandLine == program && !chosen.isVersionHelpRequested()) {
            context.print(commandLine.getUsageMessage());
            return ExitCode.DONE;
        }
        if (chosen.isVersionHelpRequested()) {
            context.print(Version.describe());
            return ExitCode.DONE;
        }
        try {
            return ((CliCommand) commandLine.getCommand()).run(context);
        } catch (UsageException e) {
            return wrongUsage(e.getMessage(), e.hint().isEmpty() ? seeHelp(commandLine) : e.hint(), context);
        }
    }

    private static int wrongUsage(String message, String hint, ConsoleContext context) {
        context.messages().error(message, hint);
        return ExitCode.WRONG_USAGE;
    }

    private static String messageOf(ParameterException e) {
        boolean isProgram = e.getCommandLine().getParent() == null;
        if (isProgram && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
        }
        String message = e.getMessage().lines().findFirst().orElse("wrong usage");
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String hintOf(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
        }
        return seeHelp(e.getCommandLine());
    }

    private static String seeHelp(CommandLine commandLine) {
        return "see " + commandLine.getCommandSpec().qualifiedName() + " --help";
    }

    private static int failed(Throwable failure, ConsoleContext context) {
        if (Failures.cause(failure, CancellationException.class) != null) {
            context.messages().info("interrupted");
            return ExitCode.INTERRUPTED;
        }
        if (Failures.cause(failure, OutOfMemoryError.class) != null) {
            context.messages().error("out of memory", "use smaller values of $fn, or give Java more memory");
            return ExitCode.FAILED;
        }
        InternalFailure.report(failure, context);
        return ExitCode.FAILED;
    }
}
