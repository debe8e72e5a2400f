package org.chamfer.cli.internal;

import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes picocli's model of the program. Commands that are not needed are there by name only: their code is not loaded. */
public final class CommandTree {
    /** The name of the program. */
    public static final String PROGRAM = "chamfer";

    private static final int WIDTH = 100;

    private final CommandRegistry registry;

    CommandTree(CommandRegistry registry) {
        this.registry = registry;
    }

    /** The program with everything that the platform's bundles contribute. */
    public static CommandLine complete() {
        return new CommandTree(new CommandRegistry()).load(_ -> true);
    }

    /** The program with all options of those commands whose names are wanted. */
    CommandLine load(Predicate<String> wanted) {
        CommandSpec root = CommandSpec.create().name(PROGRAM);
        root.usageMessage()
                .description(
                        "Renders parametric models written in OpenSCAD's language to files for printing and cutting.")
                .footer("", "'" + PROGRAM + " COMMAND --help' tells the options of a command.");
        root.addOption(help());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version of the program and of its geometry kernel.")
                .build());
        CommandLine program = new CommandLine(root);
        for (CommandRegistration command : registry.commands()) {
            program.addSubcommand(
                    command.name(), new CommandLine(wanted.test(command.name()) ? loaded(command) : named(command)));
        }
        program.setUsageHelpWidth(WIDTH);
        program.setUsageHelpAutoWidth(false);
        return program;
    }

    private static CommandSpec loaded(CommandRegistration command) {
        return named(command, CommandSpec.forAnnotatedObject(command.maker().get()));
    }

    private static CommandSpec named(CommandRegistration command) {
        return named(command, CommandSpec.create());
    }

    private static CommandSpec named(CommandRegistration command, CommandSpec spec) {
        spec.name(command.name());
        spec.usageMessage().description(command.description()).hidden(command.hidden());
        addHelp(spec);
        return spec;
    }

    private static void addHelp(CommandSpec spec) {
        if (spec.findOption("--help") == null) {
            spec.addOption(help());
        }
        spec.subcommands().values().forEach(part -> addHelp(part.getCommandSpec()));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build();
    }
}
