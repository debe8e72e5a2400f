package org.chamfer.nodes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every declared node type. */
class DeclarationTests {
    private static final Set<String> CATEGORIES =
            Set.of("Input", "Code", "Solids", "Regions", "Modify", "Combine", "Images", "Measure", "Results");

    static List<Declarations.Declared> declared() {
        return Declarations.all();
    }

    @Test
    void everyIdIsThereOnce() {
        List<String> ids = declared().stream().map(one -> one.type().id()).toList();

        assertEquals(ids.size(), new TreeSet<>(ids).size(), ids.toString());
        assertTrue(ids.containsAll(List.of("prompt", "number", "image", "trace", "export", "text-template")));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void theClassesAreThere(Declarations.Declared one) throws ReflectiveOperationException {
        assertTrue(NodeFunction.class.isAssignableFrom(Class.forName(one.functionClass())));
        assertNotNull(Class.forName(one.functionClass()).getConstructor());
        if (!one.signatureClass().isEmpty()) {
            assertTrue(SignatureProvider.class.isAssignableFrom(Class.forName(one.signatureClass())));
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void everythingIsDescribedInSentences(Declarations.Declared one) {
        List<String> texts = new ArrayList<>(List.of(one.type().description()));
        one.type().signature().inputs().stream().map(PortSpec::description).forEach(texts::add);
        one.type().signature().outputs().stream().map(PortSpec::description).forEach(texts::add);
        one.type().signature().parameters().stream()
                .map(ParameterSpec::description)
                .forEach(texts::add);

        assertAll(texts.stream().map(text -> () -> assertTrue(text.matches("(?s)\\S.*\\."), one + ": " + text)));
        assertTrue(CATEGORIES.contains(one.type().category()), one.type().category());
        assertFalse(one.type().label().isBlank());
        assertFalse(one.type().signature().outputs().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("declared")
    void theIconIsAPictureOfTheSet(Declarations.Declared one) throws IOException {
        assertEquals("icons/" + one.type().id() + ".svg", one.type().icon());
        try (InputStream in =
                Declarations.class.getResourceAsStream("/" + one.type().icon())) {
            assertNotNull(in, one.type().icon());
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(svg.contains("viewBox=\"0 0 16 16\""), svg);
            assertTrue(svg.contains("stroke-width=\"1.5\"") && svg.contains("stroke-linejoin=\"round\""), svg);
        }
    }

    /** As the node stands in a new graph, with the simplest values at what must be connected. */
    @ParameterizedTest
    @MethodSource("declared")
    void theDefaultsRunOrSayWhatIsMissing(Declarations.Declared one) throws IOException {
        NodeKit node = NodeKit.of(one.type().id());
        try {
            for (PortSpec port : node.signature().inputs()) {
                if (port.arity() != Arity.OPTIONAL) {
                    node.input(port.name(), simplest(port.type()));
                }
            }
            assertNotNull(node.run());
        } catch (DiagnosticException e) {
            assertFalse(e.diagnostic().message().isBlank());
            assertFalse(e.diagnostic().message().endsWith("."), e.diagnostic().message());
            assertFalse(e.diagnostic().hint().isBlank(), e.diagnostic().message());
        }
    }

    private static Value simplest(String type) {
        return switch (type) {
            case "text" -> new TextValue("text");
            case "number" -> new NumberValue(1);
            case "boolean" -> new BooleanValue(true);
            case "vector" -> VectorValue.of(1, 2, 3);
            case "image" -> new ImageValue(2, 2, 1, new byte[] {0, 64, (byte) 128, (byte) 255});
            case "region" -> new RegionValue(Region.EMPTY);
            case "file" -> new FileValue("a.txt", new byte[0]);
            default -> new MeshValue(Mesh.EMPTY);
        };
    }
}
