package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.format.FormatOptions;
import org.chamfer.scad.format.ScadFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What formatting must not change, on every file at hand: the project's own, and OpenSCAD's if it is installed. */
class FormattedFilesTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));
    private static final Path OPENSCAD = Path.of("/usr/share/openscad");
    /** One file of OpenSCAD's tests is a hundred times as long as all others; it adds time and nothing else. */
    private static final long LONGEST = 1_000_000;

    private static final Pattern LEXEMES =
            Pattern.compile("(?s)//[^\\n\\r]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\])*\"|\\b(?:include|use)\\s*<[^>]*>"
                    + "|[$\\w]+|[^\\s\u00a0\ufeff]");

    private static final ScadParser PARSER = new ScadParser();
    private static final ScadFormatter FORMATTER = new ScadFormatter(PARSER);

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(
                CHECKOUT.resolve("data/examples"),
                CHECKOUT.resolve("bench/models"),
                OPENSCAD.resolve("examples"),
                OPENSCAD.resolve("testdata/scad"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(FormattedFilesTests::isWanted).sorted().forEach(files::add);
                }
            }
        }
        return files.stream();
    }

    private static boolean isWanted(Path file) {
        try {
            return file.toString().endsWith(".scad")
                    && Files.size(file) < LONGEST
                    && !parse(file).hasErrors();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParsedFile parse(Path file) throws IOException {
        return PARSER.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void formattingKeepsTokensCommentsAndStructureAndIsStable(Path file) throws IOException, DiagnosticException {
        ParsedFile before = parse(file);
        String formatted = FORMATTER.format(before, FormatOptions.DEFAULT);
        ParsedFile after = PARSER.parse(formatted, file.toString());
        assertAll(
                () -> assertEquals(lexemes(before.text(), false), lexemes(formatted, false)),
                () -> assertEquals(lexemes(before.text(), true), lexemes(formatted, true)),
                () -> assertTrue(
                        ModelText.of(before.model()).equals(ModelText.of(after.model())), "the structure changes"),
                () -> assertEquals(formatted, FORMATTER.format(formatted, FormatOptions.DEFAULT)));
    }

    /** The comments of a text without the white space around their lines, or everything else but white space. */
    private static List<String> lexemes(String text, boolean comments) {
        return LEXEMES.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(lexeme -> comments == (lexeme.startsWith("//") || lexeme.startsWith("/*")))
                .map(lexeme -> lexeme.startsWith("\"") ? lexeme : stripped(lexeme))
                .toList();
    }

    private static String stripped(String lexeme) {
        return String.join("\n", lexeme.lines().map(String::strip).toList()).replaceFirst("^(include|use)\\s*<", "$1<");
    }
}
