package org.chamfer.nodes.internal.value;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.values.PortTypeIds;

/** Makes a port of each name in a template. */
public final class TemplateSignature implements SignatureProvider {
    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException {
        NodeSignature declared = request.type().signature();
        List<PortSpec> inputs = new ArrayList<>(declared.inputs());
        for (String name :
                Template.parse(request.parameter(TemplateNode.TEMPLATE)).names()) {
            if (declared.input(name).isPresent()) {
                throw new DiagnosticException(Diagnostic.error(
                                "node.template-name", "{" + name + "} has the name of another input of this node", null)
                        .withHint("choose another name"));
            }
            inputs.add(new PortSpec(
                    name,
                    PortTypeIds.ANY,
                    Arity.ONE,
                    name.replace('_', ' '),
                    "What stands at {" + name + "} in the text."));
        }
        return new NodeSignature(inputs, declared.outputs(), declared.parameters());
    }
}
