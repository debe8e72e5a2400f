package org.chamfer.cli.internal.picture;

import java.util.stream.Collectors;
import org.chamfer.cli.Messages;
import org.chamfer.cli.UsageException;
import org.chamfer.render.ColorScheme;
import picocli.CommandLine.Option;

/** The options that all commands for sheets have. */
final class SheetOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The PNG file to write; - is standard output.")
    private String output;

    @Option(names = "--colorscheme", paramLabel = "NAME", description = "Colours; Workshop by default.")
    private String colorScheme = ColorScheme.WORKSHOP.name();

    @Option(
            names = "--edges",
            paramLabel = "true|false",
            arity = "1",
            description = "Draw the sharp edges of solids (default: true).")
    private boolean edges = true;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    /** The file to write, as the user names it. */
    String output() {
        return output;
    }

    /** True to draw edges. */
    boolean edges() {
        return edges;
    }

    /** How much is printed. */
    Messages.Level level() {
        return quiet ? Messages.Level.QUIET : Messages.Level.NORMAL;
    }

    /**
     * The colours.
     *
     * @throws UsageException if there is no such scheme
     */
    ColorScheme scheme() throws UsageException {
        return ColorScheme.byName(colorScheme)
                .orElseThrow(() -> new UsageException(
                        "there is no colour scheme " + colorScheme,
                        "one of "
                                + ColorScheme.all().stream()
                                        .map(ColorScheme::name)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Reads a size.
     *
     * @throws UsageException if it is none
     */
    static int[] size(String option, String text) throws UsageException {
        if (!text.matches("[1-9][0-9]{0,4},[1-9][0-9]{0,4}")) {
            throw new UsageException(
                    option + " needs a width and a height, not '" + text + "'", "for example " + option + " 800,600");
        }
        String[] sides = text.split(",");
        return new int[] {Integer.parseInt(sides[0]), Integer.parseInt(sides[1])};
    }
}
