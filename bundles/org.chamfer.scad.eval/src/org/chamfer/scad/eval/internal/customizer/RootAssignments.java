package org.chamfer.scad.eval.internal.customizer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.internal.source.SourceParser;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.Include;
import org.chamfer.scad.model.Statement;

/** The assignments at the top of a file and of what it includes. */
public final class RootAssignments {
    private final SourceParser parser;
    private final FileAccess files;
    private final Map<Path, Set<String>> included = new HashMap<>();

    /** Prepares a search. */
    public RootAssignments(SourceParser parser, FileAccess files) {
        this.parser = parser;
        this.files = files;
    }

    /**
     * The last assignments of those variables whose last one stands in the file itself, in the order in which the
     * variables are first assigned anywhere.
     */
    public List<Assignment> of(ParsedFile file, Path path) {
        Path place = path.toAbsolutePath().normalize();
        Map<String, Optional<Assignment>> last = new LinkedHashMap<>();
        // A file that includes itself, however indirectly, says nothing new.
        included.put(place, Set.of());
        gather(file.model().getStatements(), place, last::put);
        return last.values().stream().flatMap(Optional::stream).toList();
    }

    /** Tells all assignments in their order; those of included files by their names only. */
    private void gather(List<Statement> statements, Path path, BiConsumer<String, Optional<Assignment>> found) {
        for (Statement statement : statements) {
            switch (statement) {
                case Assignment assignment -> found.accept(assignment.getName(), Optional.of(assignment));
                case Block block -> gather(block.getStatements(), path, found);
                case Include include ->
                    namesIn(include.getPath(), path).forEach(name -> found.accept(name, Optional.empty()));
                default -> {
                    // Assigns nothing at the top.
                }
            }
        }
    }

    /** The variables that an included file assigns; each file is read once, however often it is included. */
    private Set<String> namesIn(String name, Path from) {
        for (Path candidate : files.candidates(name, from)) {
            Set<String> known = included.get(candidate);
            if (known != null) {
                return known;
            }
            try {
                String text = new String(files.read(candidate), StandardCharsets.UTF_8);
                included.put(candidate, Set.of());
                Set<String> names = new LinkedHashSet<>();
                ParsedFile file = parser.parse(text, candidate.toString());
                gather(file.model().getStatements(), candidate, (variable, _) -> names.add(variable));
                included.put(candidate, names);
                return names;
            } catch (IOException _) {
                // It may be in the next folder; the evaluation of the program says so if it is in none.
            }
        }
        return Set.of();
    }
}
