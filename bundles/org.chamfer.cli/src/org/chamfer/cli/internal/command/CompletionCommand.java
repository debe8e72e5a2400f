package org.chamfer.cli.internal.command;

import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.internal.CommandTree;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chamfer completion}: prints a script that completes commands and options with the tab key. */
@Command(
        footer = {
            "",
            "To complete in this shell and in all later ones:",
            "  bash:  source <(chamfer completion bash)    in ~/.bashrc",
            "  zsh:   source <(chamfer completion zsh)     in ~/.zshrc, after compinit"
        })
public final class CompletionCommand implements CliCommand {
    /** The shells that have a script. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Override
    public int run(CommandContext context) {
        // One script serves both: it brings zsh's emulation of bash completion itself.
        context.messages().detail("completion for " + shell);
        context.print(AutoComplete.bash(CommandTree.PROGRAM, CommandTree.complete()));
        return ExitCode.DONE;
    }
}
