package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

class GrammarTests {
    @Test
    void theGeneratedParserNeverGoesBack() throws IOException {
        String grammar = resource("/org/chamfer/scad/parser/antlr/internal/InternalOpenScadParser.g");
        assertFalse(grammar.contains("backtrack=true"));
        Set<String> predicates = Pattern.compile("\\([^()]*\\)\\s*=>")
                .matcher(grammar)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("\\s+", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of("(Else)=>"), predicates);
    }

    /** The services for editing parse with Xtext's own driver, which must see the same language. */
    @Test
    void xtextsParserBuildsTheSameModel() {
        String text = """
                include <a.scad>
                use = 3; include = use;
                module m(a, b = 0x1F) { #if (a < b) cube([1, 2.5e3, -2^2], center = true); else { x = "a\\"\\u00e9"; } }
                function f(x) = [for (i = 0; i < x; i = i + 1) if (i % 2 == 0) i else each [i, i]][2].x(3);
                """;
        Injector injector = new OpenScadStandaloneSetup().createInjectorAndDoEMFRegistration();
        IParseResult result = injector.getInstance(IParser.class).parse(new StringReader(text));
        assertFalse(result.hasSyntaxErrors());
        assertEquals(Parsing.structure(text), ModelText.of(result.getRootASTElement()));
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = ScadParser.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
