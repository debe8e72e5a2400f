package org.chamfer.graph.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.values.NumberValue;
import org.junit.jupiter.api.Test;

class PortTypeRegistryTests {
    private static final String NUMBER =
            "<portType id=\"number\" color=\"#112233\" description=\"D.\" codec=\"org.chamfer.values.internal.NumberCodec\"/>";
    private static final String TALLY = NUMBER.replace("number", "tally");
    private static final String ANY = "<portType id=\"any\" color=\"#112233\" description=\"D.\"/>";
    private static final String WAY = "<converter from=\"number\" to=\"tally\" version=\"2\" class=\""
            + TestFunctions.Successor.class.getName() + "\"/>";

    private final TestExtensions extensions = new TestExtensions().addPorts("a", NUMBER + TALLY + ANY);

    @Test
    void wiresAreLegalBetweenEqualTypesWithAnyAndWhereThereIsAConverter() throws DiagnosticException {
        PortTypeRegistry types =
                new PortTypeRegistry(extensions.addPorts("b", WAY).registry());
        assertEquals(List.of(), types.problems());
        assertTrue(types.connectable("number", "number"));
        assertTrue(types.connectable("number", "any") && types.connectable("any", "tally"));
        assertTrue(types.connectable("number", "tally"));
        assertFalse(types.connectable("tally", "number"), "converters lead one way");
        Converter way = types.converter("number", "tally").orElseThrow();
        assertEquals(2, way.version());
        assertEquals(new NumberValue(4), types.function(way).convert(new NumberValue(3), WorkContext.NONE));
    }

    @Test
    void codecsAreFoundByType() throws DiagnosticException {
        PortTypeRegistry types = new PortTypeRegistry(extensions.registry());
        assertEquals(NumberValue.class, types.codec("number").valueClass());
        assertThrows(DiagnosticException.class, () -> types.codec("any"));
        assertThrows(DiagnosticException.class, () -> types.codec("nothing"));
    }

    @Test
    void whatMakesNoSenseIsAProblem() {
        extensions.addPorts(
                "bad",
                "<portType id=\"x\" color=\"red\" description=\"D.\" codec=\"c\"/>"
                        + "<portType id=\"y\" color=\"#112233\" description=\"D.\"/>"
                        + NUMBER
                        + "<converter from=\"number\" to=\"void\" class=\"c\"/>"
                        + "<converter from=\"number\" to=\"number\" class=\"c\"/>"
                        + WAY
                        + WAY);
        PortTypeRegistry types = new PortTypeRegistry(extensions.registry());
        List<String> messages =
                types.problems().stream().map(Diagnostic::message).toList();
        assertEquals(6, messages.size(), messages::toString);
        assertTrue(messages.stream().allMatch(message -> message.contains(" of bad ")), messages::toString);
        assertEquals(3, types.all().size());
        assertEquals(1, types.converters().size());
    }
}
