package org.chamfer.workbench.internal.parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.digest.Digester;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.customizer.CodePort;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.CustomizerReader;
import org.chamfer.scad.eval.customizer.NumberLimits;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;

/**
 * Finds the parameters of .scad files: those that a node with the file has, so that both are shown alike, and the
 * variables that stand for files. Not for the UI thread; may be shared.
 */
final class ScadSchemaReader {
    private final NodeTypes types;
    private final ScadParser parser = new ScadParser();
    private final CustomizerReader customizer = new CustomizerReader(parser, new LibraryRegistry());

    /** Makes a reader. @param types has the node type that runs files */
    ScadSchemaReader(NodeTypes types) {
        this.types = types;
    }

    /** The parameters of a file; a file that cannot be read has none and says why. */
    ScadSchema read(Path file) {
        try {
            String text = Files.readString(file);
            ParsedFile parsed = parser.parse(text, file.getFileName().toString());
            Optional<String> problem = parsed.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .findFirst()
                    .map(ScadSchemaReader::located);
            CustomizerParameters found = parameters(parsed, file);
            List<ParameterSpec> specs = new ArrayList<>(declared(file).stream()
                    .map(spec -> isOfFile(spec, found) ? refined(spec) : null)
                    .filter(spec -> spec != null)
                    .toList());
            Set<String> ports = found.ports().stream().map(CodePort::name).collect(Collectors.toSet());
            found.ports().forEach(port -> specs.add(file(port)));
            return new ScadSchema(stamp(text), inOrder(specs, found), ports, problem);
        } catch (DiagnosticException e) {
            return new ScadSchema(
                    "unreadable", List.of(), Set.of(), Optional.of(ParameterHelp.sentence(e.diagnostic())));
        } catch (IOException e) {
            String problem = "The file " + file.getFileName() + " cannot be read: " + e.getMessage() + ".";
            return new ScadSchema("unreadable", List.of(), Set.of(), Optional.of(problem));
        }
    }

    private CustomizerParameters parameters(ParsedFile parsed, Path file) {
        return customizer.read(
                parsed,
                new EvaluationRequest(
                        parsed.shownPath(),
                        file,
                        parsed.text(),
                        List.of(),
                        LibraryFolders.ofUser().searched()));
    }

    private List<ParameterSpec> declared(Path file) throws DiagnosticException, IOException {
        NodeType type = types.find(ScadGraph.TYPE)
                .orElseThrow(() -> new DiagnosticException(Diagnostic.error(
                        "parameters.no-type", "the node type for OpenSCAD files is not installed", null)));
        NodeSignature signature = types.signature(new SignatureRequest(
                type, ScadGraph.parameters(file, Map.of(), Set.of()), file.getParent(), Optional.empty()));
        return signature.parameters().stream()
                .filter(spec -> type.signature().parameter(spec.name()).isEmpty())
                .toList();
    }

    private static boolean isOfFile(ParameterSpec spec, CustomizerParameters found) {
        return found.find(spec.name()).isPresent();
    }

    /** A slider moves by whole numbers if the file does not say otherwise. */
    private static ParameterSpec refined(ParameterSpec spec) {
        boolean slider = spec.maximum().isPresent() && spec.step().isEmpty();
        return slider
                ? new ParameterSpec(
                        spec.name(),
                        spec.kind(),
                        spec.label(),
                        spec.defaultText(),
                        spec.minimum(),
                        spec.maximum(),
                        OptionalDouble.of(NumberLimits.SLIDER_STEP),
                        spec.choices(),
                        spec.unit(),
                        spec.group(),
                        spec.description())
                : spec;
    }

    private static ParameterSpec file(CodePort port) {
        return new ParameterSpec(
                port.name(),
                ParameterKind.FILE,
                port.name().replace('_', ' '),
                port.initial(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "",
                port.group().equals(CustomizerParameters.DEFAULT_GROUP) ? "" : port.group(),
                port.caption());
    }

    private static List<ParameterSpec> inOrder(List<ParameterSpec> specs, CustomizerParameters found) {
        Map<String, ParameterSpec> byName =
                specs.stream().collect(Collectors.toMap(ParameterSpec::name, Function.identity(), (first, _) -> first));
        return found.all().stream()
                .map(parameter -> byName.get(parameter.name()))
                .filter(spec -> spec != null)
                .toList();
    }

    private static String stamp(String text) {
        return new Digester("scad-text").add(text).finish().hex();
    }

    private static String located(Diagnostic diagnostic) {
        return diagnostic
                .place()
                .map(place -> "Line " + place.line() + ": " + ParameterHelp.sentence(diagnostic))
                .orElse(ParameterHelp.sentence(diagnostic));
    }
}
