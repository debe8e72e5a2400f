package org.chamfer.workbench.internal.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.console.ConsoleLine.NodePlace;
import org.chamfer.workbench.internal.run.PlaceOpener;

/** Where a word of the console leads to. */
sealed interface ConsoleLink {
    /** A place in a file. */
    record Text(Path file, SourceRange range) implements ConsoleLink {
        @Override
        public void open(PlaceOpener opener) {
            if (file.toString().endsWith(".canvas")) {
                opener.openNode(file, "");
            } else {
                opener.openText(file, range.line(), range.column());
            }
        }

        @Override
        public String help() {
            return "Open " + range;
        }
    }

    /** A node of a graph. */
    record Node(NodePlace place) implements ConsoleLink {
        @Override
        public void open(PlaceOpener opener) {
            opener.openNode(place.graph(), place.node());
        }

        @Override
        public String help() {
            return "Show " + (place.node().isEmpty() ? place.graph().getFileName() : "the node " + place.node());
        }
    }

    /** Goes there. */
    void open(PlaceOpener opener);

    /** What that is, for people. */
    String help();

    /** The link at a character of a line, if there is one. */
    static Optional<ConsoleLink> at(PrintedLine line, int column) {
        ConsoleLine of = line.line();
        if (column < line.source()) {
            return of.node().map(Node::new);
        }
        if (line.isLink(column)) {
            return PrintedLine.place(of).flatMap(range -> file(of, range).map(file -> new Text(file, range)));
        }
        return Optional.empty();
    }

    /** Files are named as seen from the folder of the graph. */
    private static Optional<Path> file(ConsoleLine line, SourceRange range) {
        try {
            Path file = Path.of(range.file());
            if (file.isAbsolute()) {
                return Optional.of(file);
            }
            return line.node().map(place -> place.graph().resolveSibling(file).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
