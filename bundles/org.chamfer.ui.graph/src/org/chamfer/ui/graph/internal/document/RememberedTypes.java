package org.chamfer.ui.graph.internal.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.NodeMigration;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.SignatureRequest;

/**
 * The node types of the installation, with the signatures of dynamic nodes remembered: asking for one reads files, and
 * edits have to be judged on the UI thread. Thread-safe.
 */
final class RememberedTypes implements NodeTypes {
    private final NodeTypes types;
    private final Map<SignatureRequest, SignatureAnswer> answers;
    private final Function<SignatureRequest, SignatureAnswer> unknown;
    private final boolean learning;

    private RememberedTypes(
            NodeTypes types,
            Map<SignatureRequest, SignatureAnswer> answers,
            Function<SignatureRequest, SignatureAnswer> unknown,
            boolean learning) {
        this.types = types;
        this.answers = new ConcurrentHashMap<>(answers);
        this.unknown = unknown;
        this.learning = learning;
    }

    /** Types that answer at once; what is not known yet is refused with that as the reason. */
    static RememberedTypes atOnce(NodeTypes types, Map<SignatureRequest, SignatureAnswer> answers) {
        return new RememberedTypes(
                types,
                answers,
                request -> request.parameters().isEmpty()
                        // A node that is just being made has the ports that its type declares.
                        ? new SignatureAnswer.Found(request.type().signature())
                        : new SignatureAnswer.Refused(notYet()),
                false);
    }

    /** Types that find out what is not known yet, and remember it. Not for the UI thread. */
    static RememberedTypes learning(NodeTypes types, Map<SignatureRequest, SignatureAnswer> answers) {
        return new RememberedTypes(types, answers, request -> SignatureAnswer.ask(types, request), true);
    }

    private static DiagnosticException notYet() {
        return new DiagnosticException(
                Diagnostic.error("graph.signature-pending", "its ports are still being found out", null)
                        .withHint("try again in a moment"));
    }

    /** All answers that were given so far. */
    Map<SignatureRequest, SignatureAnswer> answers() {
        return Map.copyOf(answers);
    }

    /** The answer that is remembered, if there is one. */
    Optional<SignatureAnswer> remembered(SignatureRequest request) {
        return Optional.ofNullable(answers.get(request));
    }

    @Override
    public List<NodeType> all() {
        return types.all();
    }

    @Override
    public Optional<NodeType> find(String id) {
        return types.find(id);
    }

    @Override
    public NodeFunction function(NodeType type) throws DiagnosticException {
        return types.function(type);
    }

    @Override
    public Optional<NodeMigration> migration(NodeType type) throws DiagnosticException {
        return types.migration(type);
    }

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException {
        if (!request.type().dynamic()) {
            return request.type().signature();
        }
        SignatureAnswer answer = answers.get(request);
        if (answer == null) {
            answer = unknown.apply(request);
            if (learning) {
                answers.put(request, answer);
            }
        }
        return answer.get();
    }
}
