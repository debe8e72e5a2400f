package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which variables are ports, and what they are for those who know nothing of ports. */
class CodePortTests {
    private static final String PROGRAM = """
            // Height (mm)
            height = 3; // [1:10]
            /* [Shapes] */
            // What is engraved
            motif = "logo.svg"; // [region]
            body = ""; // [mesh]
            relief = "relief.png"; // [image]
            style = "plain"; // [plain, round]
            """;

    @ParameterizedTest
    @CsvSource({"// [mesh],MESH", "//[region],REGION", "// [ image ] ,IMAGE", "//\t[mesh],MESH"})
    void annotatedTextsArePorts(String comment, CodePort.Kind kind) {
        CodePort port = Customized.code("a = \"p.stl\"; " + comment).ports().getFirst();
        assertEquals("a", port.name());
        assertEquals("p.stl", port.initial());
        assertEquals(kind, port.kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = \"p.stl\";",
                "a = \"p.stl\"; // mesh",
                "a = \"p.stl\"; // [Mesh]",
                "a = \"p.stl\"; // [mesh, region]",
                "a = \"p.stl\"; // [mesh:Profile]",
                "a = \"p.stl\"; // [p.stl, mesh]",
                "a = \"p.stl\"; // [\"mesh\"]",
                "a = \"p.stl\"; // [mesh] the body",
                "a = \"p.stl\"; // [solid]",
                "a = 3; // [mesh]",
                "a = [1, 2]; // [mesh]",
                "a = str(\"p\", \".stl\"); // [mesh]",
                "/* [Hidden] */\na = \"p.stl\"; // [mesh]",
                "module m() { }\na = \"p.stl\"; // [mesh]",
            })
    void othersAreNone(String code) {
        assertEquals(List.of(), Customized.code(code).ports());
    }

    @Test
    void portsHaveCaptionsGroupsAndPlaces() {
        List<CodePort> ports = Customized.code(PROGRAM).ports();
        assertEquals(
                List.of("motif", "body", "relief"),
                ports.stream().map(CodePort::name).toList());
        assertEquals("What is engraved", ports.getFirst().caption());
        assertEquals("Shapes", ports.getFirst().group());
        assertEquals(5, ports.getFirst().place().line());
        assertEquals("", ports.get(1).initial());
    }

    @Test
    void portsAreNoSettings() {
        assertEquals(
                List.of("height", "style"),
                Customized.code(PROGRAM).settings().stream()
                        .map(CustomizerParameter::name)
                        .toList());
    }

    @Test
    void descriptionsKnowNothingOfPorts() {
        CustomizerParameters parameters = Customized.code("body = \"p.stl\"; // [mesh]");
        assertEquals(
                "{\"parameters\":[{\"group\":\"Parameters\",\"initial\":\"p.stl\",\"name\":\"body\",\"options\":"
                        + "[{\"name\":\"p.stl\",\"value\":\"p.stl\"},{\"name\":\"mesh\",\"value\":\"mesh\"}],"
                        + "\"type\":\"string\"}],\"title\":\"part\"}",
                ParameterSchema.json("part", parameters));
        assertEquals(
                ParameterSchema.json("part", new CustomizerParameters(parameters.all())),
                ParameterSchema.json("part", parameters));
    }

    @Test
    void evaluatorsReadTheSame() {
        Path file = Path.of("model.scad").toAbsolutePath();
        EvaluationRequest request = new EvaluationRequest("model.scad", file, PROGRAM, List.of(), List.of());
        assertEquals(Customized.code(PROGRAM), new ScadEvaluator(LibraryRegistry.empty()).parameters(request));
    }
}
