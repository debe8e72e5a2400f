package org.chamfer.graph.internal.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;

/** The parameters of a node are declared, set once, and within their limits. */
public final class ParameterCheck {
    private ParameterCheck() {}

    /** What is wrong, in the order of the node's parameters. */
    public static List<GraphProblem> problems(Node node, NodeSignature signature, GraphSite site) {
        List<GraphProblem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Parameter parameter : node.getParameters()) {
            String name = String.valueOf(parameter.getName());
            Optional<Diagnostic> problem = names.add(name)
                    ? problem(node, name, parameter.getValue(), signature, site)
                    : Optional.of(Diagnostic.error(
                            "graph.duplicate-parameter",
                            "node " + node.getId() + " has the parameter " + name + " more than once",
                            SourceRange.ofFile(site.file())));
            problem.ifPresent(found -> problems.add(new GraphProblem(String.valueOf(node.getId()), found)));
        }
        return problems;
    }

    private static Optional<Diagnostic> problem(
            Node node, String name, String value, NodeSignature signature, GraphSite site) {
        SourceRange place = SourceRange.ofFile(site.file());
        Optional<ParameterSpec> declared = signature.parameter(name);
        if (declared.isEmpty()) {
            List<String> known =
                    signature.parameters().stream().map(ParameterSpec::name).toList();
            String near = NearestName.hint(name, known);
            return Optional.of(Diagnostic.warning(
                            "graph.unknown-parameter", "node " + node.getId() + " has no parameter " + name, place)
                    .withHint(near.isEmpty() ? "it is kept, and does nothing" : near));
        }
        try {
            ParameterText.read(declared.get(), value == null ? "" : value);
            return Optional.empty();
        } catch (DiagnosticException e) {
            Diagnostic cause = e.diagnostic();
            return Optional.of(new Diagnostic(
                    cause.severity(),
                    cause.code(),
                    "node " + node.getId() + ": " + cause.message(),
                    cause.hint(),
                    place));
        }
    }
}
