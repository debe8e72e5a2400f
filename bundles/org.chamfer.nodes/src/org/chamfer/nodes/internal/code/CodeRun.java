package org.chamfer.nodes.internal.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.csg.EmptyResult;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;

/** One run of code: from parameters and inputs to geometry. */
final class CodeRun {
    private final NodeInputs inputs;
    private final NodeContext context;

    CodeRun(NodeInputs inputs, NodeContext context) {
        this.inputs = inputs;
        this.context = context;
    }

    /**
     * Runs code.
     *
     * @param name as the user calls it, for messages
     * @param path where it stands or would stand, absolute
     * @throws DiagnosticException if there is an error in it, at the line of the error
     * @throws IOException if an input cannot be passed on
     */
    NodeOutputs run(String name, Path path, String text) throws DiagnosticException, IOException {
        List<Path> libraries = LibraryPath.read(
                inputs.parameters().text(LibraryPath.PARAMETER), context.folder(), context.confinement());
        Program program = new Program(name, path, text, libraries, context.confinement());
        ScadEvaluator programs = context.service(ScadEvaluator.class);
        CustomizerParameters parameters = programs.parameters(program.request(List.of()));
        List<String> definitions = Definitions.of(inputs.parameters(), parameters, program, context);
        EvaluationRequest request = program.request(definitions).withInputs(PortValues.of(inputs, parameters.ports()));
        return outputs(geometry(evaluated(programs, request, path)));
    }

    private EvaluationResult evaluated(ScadEvaluator programs, EvaluationRequest request, Path own)
            throws DiagnosticException {
        CodeMessages messages = new CodeMessages(context);
        EvaluationResult result = programs.evaluate(request, messages, context);
        Path program = own.toAbsolutePath().normalize();
        result.filesRead().stream().filter(file -> !file.equals(program)).forEach(context::fileRead);
        result.filesMissed().forEach(context::fileMissed);
        messages.end(result.failed());
        return result;
    }

    private Geometry geometry(EvaluationResult result) throws DiagnosticException {
        return context.service(GeometryEvaluator.class)
                .evaluate(result.root(), context, message -> context.diagnostic(EmptyResult.reworded(message)));
    }

    private static NodeOutputs outputs(Geometry geometry) {
        Mesh mesh = geometry instanceof Mesh solid ? solid : Mesh.EMPTY;
        Region region = geometry instanceof Region figure ? figure : Region.EMPTY;
        return NodeOutputs.of("mesh", new MeshValue(mesh)).and("region", new RegionValue(region));
    }
}
