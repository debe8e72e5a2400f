package org.chamfer.graph.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTypeRegistryTests {
    private static final String GOOD = """
            <nodeType id="one" version="3" label="One" category="Input" description="Gives one." class="%s$One"
                  requires="kernel, network" publishes="file">
               <input name="mesh" type="number" arity="many" description="Numbers."/>
               <output name="value" type="number"/>
               <output name="file" type="file"/>
               <parameter name="tooth_count" kind="integer" default="12" min="6" max="200" step="2" unit="" group="Form"/>
               <parameter name="form" kind="choice" default="a"><choice value="a" label="Form A"/><choice value="b"/></parameter>
            </nodeType>
            """;

    private final TestExtensions extensions = new TestExtensions().addPorts("org.chamfer.graph", """
                    <portType id="number" color="#112233" description="Numbers."
                          codec="org.chamfer.values.internal.NumberCodec"/>
                    <portType id="file" color="#112233" description="Files." codec="org.chamfer.values.internal.FileCodec"/>
                    <portType id="any" color="#112233" description="Anything."/>
                    """);

    @Test
    void declarationsAreRead() throws Exception {
        extensions.addNodes("com.example", GOOD.formatted(TestFunctions.class.getName()));
        NodeTypeRegistry registry = registry();
        assertEquals(List.of(), registry.problems());
        NodeType type = registry.find("one").orElseThrow();
        assertEquals(3, type.version());
        assertEquals("com.example", type.contributor());
        assertEquals(Set.of(Requirement.KERNEL, Requirement.NETWORK), type.requirements());
        assertEquals(Set.of("file"), type.publishes());
        assertTrue(type.cacheable());
        assertEquals(Arity.MANY, type.signature().input("mesh").orElseThrow().arity());
        ParameterSpec teeth = type.signature().parameter("tooth_count").orElseThrow();
        assertEquals("Tooth count", teeth.label());
        assertEquals(200, teeth.maximum().getAsDouble());
        assertEquals(
                "number", type.signature().input("tooth_count").orElseThrow().type());
        assertEquals(
                List.of(new Choice("a", "Form A"), new Choice("b", "B")),
                type.signature().parameter("form").orElseThrow().choices());
        assertSame(registry.function(type), registry.function(type), "one instance serves all nodes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class="x"           |                                                          | is left out because it has no category
                    category="C" class="x" version="0" description="D." |                          | version
                    category="C" class="x" description="D." requires="magic" |                     | magic
                    category="C" class="x" description="D." publishes="y" |                        | publishes 'y'
                    category="C" class="x" description="D." | <input name="a" type="blob"/>        | input a of com.example has the port type 'blob'
                    category="C" class="x" description="D." | <input name="a" type="number"/><parameter name="a" kind="number" default="1"/> | parameter a of com.example is there twice
                    category="C" class="x" description="D." | <input name="a b" type="number"/>    | no word
                    category="C" class="x" description="D." | <input type="number"/>               | input without name of com.example has no name
                    category="C" class="x" description="D." | <input name="a" type="number" arity="two"/> | arity 'two'
                    category="C" class="x" description="D." | <parameter name="p" kind="thing"/>   | kind 'thing'
                    category="C" class="x" description="D." | <parameter name="p" kind="number" default="x"/> | a default that it cannot have
                    category="C" class="x" description="D." | <parameter name="p" kind="number" default="5" max="4"/> | a default that it cannot have
                    category="C" class="x" description="D." | <parameter name="p" kind="choice"/>  | has no choices
                    category="C" class="x" description="D." | <thing/>                             | an element thing
                    """)
    void whatMakesNoSenseIsAProblemAndStopsNoOther(String attributes, String children, String message) {
        String bad = "<nodeType id=\"bad\" " + attributes + ">" + (children == null ? "" : children) + "</nodeType>";
        extensions.addNodes("com.example", bad + GOOD.formatted(TestFunctions.class.getName()));
        NodeTypeRegistry registry = registry();
        assertEquals(List.of("one"), registry.all().stream().map(NodeType::id).toList());
        assertEquals(1, registry.problems().size());
        Diagnostic problem = registry.problems().getFirst();
        String expected = message.startsWith("is left out") ? "has no category" : message;
        assertTrue(problem.message().contains(expected), problem::message);
        assertTrue(problem.message().contains("node type bad"), problem::message);
    }

    @Test
    void ofTwoTypesWithOneIdTheFirstBundleByNameCounts() {
        String type = "<nodeType id=\"x\" label=\"%s\" category=\"C\" description=\"D.\" class=\"y\"/>";
        extensions.addNodes("com.zebra", type.formatted("Z")).addNodes("com.ape", type.formatted("A"));
        NodeTypeRegistry registry = registry();
        assertEquals("A", registry.find("x").orElseThrow().label());
        assertTrue(registry.problems().getFirst().message().contains("com.zebra"));
    }

    @ParameterizedTest
    @CsvSource({
        "$Throwing, no good day",
        "$Broken, cannot be loaded",
        "$Missing, cannot be loaded",
        "$Successor, which is no NodeFunction"
    })
    void codeThatCannotBeLoadedIsAFailureWithAName(String name, String message) {
        String type = "<nodeType id=\"x\" category=\"C\" description=\"D.\" class=\"" + TestFunctions.class.getName()
                + name + "\"/>";
        extensions.addNodes("com.example", type);
        NodeTypeRegistry registry = registry();
        for (int attempt = 0; attempt < 2; attempt++) {
            DiagnosticException failure = assertThrows(
                    DiagnosticException.class,
                    () -> registry.function(registry.find("x").orElseThrow()));
            String text = failure.diagnostic().message();
            assertTrue(text.startsWith("the node type x of com.example "), text);
            assertTrue(text.contains(message) || attempt > 0, text);
        }
    }

    @Test
    void portsMayDependOnWhatIsSet() throws Exception {
        extensions.addNodes("com.example", """
                <nodeType id="letters" category="C" description="D." class="%1$s$One" signature="%1$s$Letters">
                   <output name="value" type="number"/>
                   <parameter name="letters" kind="text" default="ab"/>
                </nodeType>
                """.formatted(TestFunctions.class.getName()));
        NodeTypeRegistry registry = registry();
        assertEquals(2, signature(registry, Map.of()).inputs().size());
        assertEquals(3, signature(registry, Map.of("letters", "xyz")).inputs().size());
        assertTrue(signature(registry, Map.of("letters", "xyz")).input("z").isPresent());
        DiagnosticException failure =
                assertThrows(DiagnosticException.class, () -> signature(registry, Map.of("letters", "")));
        assertTrue(failure.diagnostic().message().contains("com.example"));
    }

    private static NodeSignature signature(NodeTypeRegistry registry, Map<String, String> parameters) throws Exception {
        NodeType type = registry.find("letters").orElseThrow();
        return registry.signature(new SignatureRequest(type, parameters, Path.of("/"), Optional.empty()));
    }

    @Test
    void aTypeMayBringAMigration() throws Exception {
        String type = "<nodeType id=\"x\" category=\"C\" description=\"D.\" class=\"y\" %s/>";
        extensions.addNodes(
                "com.example",
                type.formatted("migration=\"" + TestFunctions.class.getName() + "$Renaming\"")
                        + type.replace("\"x\"", "\"z\"").formatted(""));
        NodeTypeRegistry registry = registry();
        assertTrue(registry.migration(registry.find("x").orElseThrow()).isPresent());
        assertFalse(registry.migration(registry.find("z").orElseThrow()).isPresent());
    }

    @Test
    void withoutARegistryThereIsNothing() {
        NodeTypeRegistry registry = new NodeTypeRegistry(null, new PortTypeRegistry(null));
        assertEquals(List.of(), registry.all());
        assertFalse(registry.find("one").isPresent());
    }

    private NodeTypeRegistry registry() {
        return new NodeTypeRegistry(extensions.registry(), new PortTypeRegistry(extensions.registry()));
    }
}
