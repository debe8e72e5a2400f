package org.chamfer.graph.command;

import java.util.Optional;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.eclipse.emf.common.util.EList;

/** Sets a parameter of a node, or gives it back its default. */
public final class SetParameterCommand extends GraphCommand {
    private final Node node;
    private final String name;
    private final String value;

    /**
     * Sets a parameter.
     *
     * @param value as written in graph files; {@code null} for the default
     */
    public SetParameterCommand(Node node, String name, String value) {
        super(value == null ? "Reset " + name : "Set " + name);
        this.node = node;
        this.name = name;
        this.value = value;
    }

    @Override
    void edit(Edits changes) {
        EList<Parameter> parameters = node.getParameters();
        Optional<Parameter> present = parameters.stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
        if (value == null) {
            present.ifPresent(parameter -> changes.remove(parameters, parameter));
        } else if (present.isPresent()) {
            changes.set(present.get(), GraphPackage.Literals.PARAMETER__VALUE, value);
        } else {
            Parameter parameter = GraphFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            changes.insert(parameters, place(parameters), parameter);
        }
    }

    /** By name, so that the order in files does not tell the order of edits. */
    private int place(EList<Parameter> parameters) {
        int place = 0;
        while (place < parameters.size() && parameters.get(place).getName().compareTo(name) < 0) {
            place++;
        }
        return place;
    }
}
