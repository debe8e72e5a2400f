package org.chamfer.cli.internal.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.engine.publication.PublishedFile;
import org.chamfer.engine.publication.PublishedOutput;
import org.chamfer.values.FileNames;

/** Where the files of a run go: all into one folder, or each to where {@code -o} says. */
final class OutputPlaces {
    private final Path directory;
    private final String folder;
    private final Map<String, Path> exports;

    private OutputPlaces(Path directory, String folder, Map<String, Path> exports) {
        this.directory = directory;
        this.folder = folder;
        this.exports = exports;
    }

    /**
     * Makes the places of a command.
     *
     * @param directory the folder that relative paths start from
     * @param folder the folder for what no output names, as the user calls it
     * @param outputs what {@code -o} names
     * @throws UsageException if there is a name that no file has
     */
    static OutputPlaces of(Path directory, String folder, List<String> outputs) throws UsageException {
        Map<String, Path> exports = new LinkedHashMap<>();
        Map<String, String> known = new LinkedHashMap<>();
        try {
            directory.resolve(folder);
            for (String output : outputs) {
                Path name = Path.of(output).getFileName();
                FileNames.checkPlain(name == null ? "" : name.toString());
                String other = known.put(String.valueOf(name).toLowerCase(Locale.ROOT), output);
                if (other != null) {
                    throw new UsageException(
                            "the outputs " + other + " and " + output + " have the same name",
                            "give each output a name of its own");
                }
                exports.put(ExportNodes.PREFIX + name, Path.of(output));
            }
        } catch (InvalidPathException e) {
            throw new UsageException("no file has the name '" + e.getInput() + "'", "");
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), "");
        }
        return new OutputPlaces(directory, folder, exports);
    }

    /** The names of the files that {@code -o} names, by the ids of the nodes that export them. */
    Map<String, String> exports() {
        Map<String, String> names = new LinkedHashMap<>();
        exports.forEach((node, path) -> names.put(node, path.getFileName().toString()));
        return names;
    }

    /** The folder as the user calls it. */
    String folder() {
        return folder;
    }

    /**
     * Writes files to their places.
     *
     * @throws DiagnosticException if one cannot be written
     * @throws java.util.concurrent.CancellationException if the command is interrupted
     */
    List<PlacedFile> write(List<PublishedFile> files, CommandContext context) throws DiagnosticException {
        PublishedOutput output = new PublishedOutput(context.work(), action -> context.onInterrupt(action)::close);
        List<PlacedFile> placed = new ArrayList<>();
        for (PublishedFile file : files) {
            Path place = place(file);
            boolean changed = output.write(
                    file.bytes(), directory.resolve(place).toAbsolutePath().normalize(), place.toString());
            placed.add(new PlacedFile(file, place.toString().replace('\\', '/'), changed));
        }
        return placed;
    }

    private Path place(PublishedFile file) {
        Path export = exports.get(file.node());
        return export == null ? Path.of(folder).resolve(file.name()) : export.resolveSibling(file.name());
    }
}
