package org.chamfer.graph.type;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.file.NodeMigration;
import org.chamfer.graph.file.OldNode;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.NumberValue;
import org.chamfer.values.Value;

/** Classes that contributions of tests name. */
public final class TestFunctions {
    private TestFunctions() {}

    /** Gives one. */
    public static final class One implements NodeFunction {
        @Override
        public NodeOutputs run(NodeInputs inputs, NodeContext context) {
            return NodeOutputs.of("value", new NumberValue(1));
        }
    }

    /** Cannot be made. */
    public static final class Throwing implements NodeFunction {
        /** Always fails. */
        public Throwing() {
            throw new IllegalStateException("no good day");
        }

        @Override
        public NodeOutputs run(NodeInputs inputs, NodeContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** Cannot even be loaded. */
    public static final class Broken implements NodeFunction {
        private static final int VALUE = Integer.parseInt("no number");

        @Override
        public NodeOutputs run(NodeInputs inputs, NodeContext context) {
            return NodeOutputs.of("value", new NumberValue(VALUE));
        }
    }

    /** Adds an input for each letter of the parameter. */
    public static final class Letters implements SignatureProvider {
        @Override
        public NodeSignature signature(SignatureRequest request) {
            String letters = request.parameter("letters");
            if (letters.isEmpty()) {
                throw new IllegalStateException("no letters");
            }
            List<PortSpec> inputs = letters.chars()
                    .mapToObj(c -> new PortSpec("" + (char) c, "number", Arity.OPTIONAL, "", ""))
                    .toList();
            return new NodeSignature(
                    inputs,
                    request.type().signature().outputs(),
                    request.type().signature().parameters());
        }
    }

    /** Calls the parameter of old nodes by its new name. */
    public static final class Renaming implements NodeMigration {
        @Override
        public void migrate(int version, OldNode node) {
            node.renameParameter("old", "letters");
        }
    }

    /** Adds one to a number. */
    public static final class Successor implements ValueConverter {
        @Override
        public Value convert(Value value, WorkContext context) {
            return new NumberValue(((NumberValue) value).number() + 1);
        }
    }
}
