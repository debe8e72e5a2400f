package org.chamfer.nodes.internal.value;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** Puts values into a text: {@link Template} says how. */
public final class TemplateNode implements NodeFunction {
    /** The parameter with the template. */
    static final String TEMPLATE = "template";

    /** The port of the numbered values. */
    static final String VALUES = "values";

    /** A text that grows beyond this is a mistake. */
    private static final int MOST_CHARACTERS = 16 << 20;

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Template template = Template.parse(inputs.parameters().text(TEMPLATE));
        List<Value> values = inputs.all(VALUES, Value.class);
        StringBuilder text = new StringBuilder();
        for (Template.Piece piece : template.pieces()) {
            switch (piece) {
                case Template.Literal literal -> text.append(literal.text());
                case Template.Place place -> text.append(filled(place, inputs, values));
            }
            if (text.length() > MOST_CHARACTERS) {
                throw new DiagnosticException(Diagnostic.error(
                        "node.template-size", "the text has more than " + MOST_CHARACTERS + " characters", null));
            }
        }
        return NodeOutputs.of("value", new TextValue(text.toString()));
    }

    private static String filled(Template.Place place, NodeInputs inputs, List<Value> values)
            throws DiagnosticException {
        Value value = value(place, inputs, values);
        if (value instanceof NumberValue number && place.decimals() >= 0) {
            return ValueText.of(number.number(), place.decimals());
        }
        Optional<String> text = ValueText.find(value);
        if (text.isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.template-value",
                            ValueText.withArticle(value.type()) + " cannot stand in a text, at {" + place.name() + "}",
                            null)
                    .withHint("connect a text, number, boolean or vector"));
        }
        return text.get();
    }

    private static Value value(Template.Place place, NodeInputs inputs, List<Value> values) throws DiagnosticException {
        if (!place.isIndex()) {
            return named(place.name(), inputs)
                    .orElseThrow(() -> missing(place, "connect a value to the port " + place.name()));
        }
        if (place.index() >= values.size()) {
            throw missing(place, "values are counted from 0; connected to the port " + VALUES + ": " + values.size());
        }
        return values.get(place.index());
    }

    private static Optional<Value> named(String name, NodeInputs inputs) {
        try {
            return inputs.find(name, Value.class);
        } catch (IllegalArgumentException _) {
            // The template came by a wire: its names have become no ports.
            return Optional.empty();
        }
    }

    private static DiagnosticException missing(Template.Place place, String hint) {
        return new DiagnosticException(
                Diagnostic.error("node.template-value", "there is no value for {" + place.name() + "}", null)
                        .withHint(hint));
    }
}
