package org.chamfer.workbench.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.console.ConsoleLine.NodePlace;
import org.chamfer.workbench.internal.console.ConsoleFilter.Level;
import org.junit.jupiter.api.Test;

class PrintedLineTests {
    private static final Path GRAPH = Path.of("folder", "gear.canvas").toAbsolutePath();

    private static ConsoleLine line(String source, String text) {
        return new ConsoleLine(source, text, Optional.empty(), Optional.empty());
    }

    private static ConsoleLine problem(SourceRange range) {
        Diagnostic diagnostic = Diagnostic.warning("w", "ignoring unknown variable 'teth'", range)
                .withHint("did you mean 'teeth'?");
        return new ConsoleLine(
                "gear · part",
                diagnostic.message(),
                Optional.of(diagnostic),
                Optional.of(new NodePlace(GRAPH, "part")));
    }

    @Test
    void sourceStandsBeforeTheFirstLineOfAMessage() {
        List<PrintedLine> printed = PrintedLine.of(line("gear", "ECHO: a\nb\tc"), 7);
        assertEquals(
                List.of("gear\tECHO: a", "\tb c"),
                printed.stream().map(PrintedLine::text).toList());
        assertEquals(List.of(7L, 7L), printed.stream().map(PrintedLine::number).toList());
        assertEquals(5, printed.getFirst().message());
        assertEquals(1, printed.getLast().message());
    }

    @Test
    void longSourceIsShortened() {
        PrintedLine printed = PrintedLine.of(line("a".repeat(50), "text"), 0).getFirst();
        assertEquals(PrintedLine.SOURCE, printed.source());
        assertTrue(printed.text().startsWith("a".repeat(PrintedLine.SOURCE - 1) + "…\t"));
    }

    @Test
    void placeOfAProblemIsALink() {
        PrintedLine printed = PrintedLine.of(problem(new SourceRange("part.scad", 12, 4, 3)), 0)
                .getFirst();
        assertEquals(
                "gear · part\tWARNING: ignoring unknown variable 'teth'  part.scad:12:4  did you mean 'teeth'?",
                printed.text());
        ConsoleLink place =
                ConsoleLink.at(printed, printed.text().indexOf("scad:")).orElseThrow();
        assertEquals(
                new ConsoleLink.Text(GRAPH.resolveSibling("part.scad"), new SourceRange("part.scad", 12, 4, 3)), place);
        assertEquals("Open part.scad:12:4", place.help());
        ConsoleLink node = ConsoleLink.at(printed, 0).orElseThrow();
        assertEquals(new ConsoleLink.Node(new NodePlace(GRAPH, "part")), node);
        assertTrue(ConsoleLink.at(printed, printed.message() + 1).isEmpty());
        assertTrue(ConsoleLink.at(printed, printed.text().length() - 1).isEmpty());
    }

    @Test
    void placeIsShownWithoutItsFolders() {
        Path file = Path.of("folder", "lib.scad").toAbsolutePath();
        PrintedLine printed = PrintedLine.of(problem(new SourceRange(file.toString(), 3, 0, 0)), 0)
                .getFirst();
        assertTrue(printed.text().contains("'teth'  lib.scad:3  did"), printed.text());
        assertEquals(
                new ConsoleLink.Text(file, new SourceRange(file.toString(), 3, 0, 0)),
                ConsoleLink.at(printed, printed.link() - 1).orElseThrow());
    }

    @Test
    void problemWithoutAPlaceHasNoLink() {
        PrintedLine printed = PrintedLine.of(problem(null), 0).getFirst();
        assertEquals("gear · part\tWARNING: ignoring unknown variable 'teth'  did you mean 'teeth'?", printed.text());
        assertEquals(printed.end(), printed.link());
    }

    @Test
    void filterKnowsSeverityAndText() {
        ConsoleLine echo = line("gear", "ECHO: Teeth");
        ConsoleLine warning = line("gear", "WARNING: careful");
        ConsoleLine error = line("gear", "ERROR: wrong");
        assertEquals(Severity.WARNING, ConsoleFilter.severity(problem(null)));
        assertTrue(ConsoleFilter.NONE.accepts(echo));
        ConsoleFilter warnings = new ConsoleFilter(Level.WARNINGS, "");
        assertFalse(warnings.accepts(echo));
        assertTrue(warnings.accepts(warning) && warnings.accepts(error) && warnings.accepts(problem(null)));
        ConsoleFilter errors = new ConsoleFilter(Level.ERRORS, "");
        assertFalse(errors.accepts(warning) || errors.accepts(problem(null)));
        assertTrue(errors.accepts(error));
        assertTrue(new ConsoleFilter(Level.ALL, "teeth").accepts(echo));
        assertTrue(new ConsoleFilter(Level.ALL, "GEAR").accepts(warning));
        assertFalse(new ConsoleFilter(Level.ALL, "teeth").accepts(warning));
    }
}
