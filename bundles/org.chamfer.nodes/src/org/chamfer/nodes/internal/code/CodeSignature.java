package org.chamfer.nodes.internal.code;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.scad.eval.ScadEvaluator;

/** Finds the signature of nodes that run code. Keeps the files that it parsed, for it is asked again and again. */
final class CodeSignature {
    private final ScadEvaluator programs = new ScadEvaluator();

    /**
     * The declared signature with the folders of the user for libraries, and the parameters and ports of the code.
     *
     * @throws DiagnosticException if a folder of libraries cannot be one, or may not be read
     */
    NodeSignature of(SignatureRequest request, String name, Path path, String text) throws DiagnosticException {
        NodeSignature declared = withoutCode(request);
        String set = request.parameters().getOrDefault(LibraryPath.PARAMETER, LibraryPath.ofUser());
        List<Path> libraries = LibraryPath.read(set, request.folder(), request.confinement());
        Program program = new Program(name, path, text, libraries, request.confinement());
        return ParameterDeclarations.signature(declared, programs.parameters(program.request(List.of())));
    }

    /** The declared signature with the folders of the user for libraries. */
    static NodeSignature withoutCode(SignatureRequest request) {
        NodeSignature declared = request.type().signature();
        return new NodeSignature(
                declared.inputs(),
                declared.outputs(),
                declared.parameters().stream().map(CodeSignature::ofUser).toList());
    }

    private static ParameterSpec ofUser(ParameterSpec declared) {
        return declared.name().equals(LibraryPath.PARAMETER)
                ? new ParameterSpec(
                        declared.name(),
                        declared.kind(),
                        declared.label(),
                        LibraryPath.ofUser(),
                        declared.minimum(),
                        declared.maximum(),
                        declared.step(),
                        declared.choices(),
                        declared.unit(),
                        declared.group(),
                        declared.description())
                : declared;
    }
}
