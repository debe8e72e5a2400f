package org.chamfer.ui.graph.internal.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.graph.command.GraphCommandStack;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.RunBoard;
import org.eclipse.emf.common.command.Command;

/**
 * A graph that is open in an editor: the model, its one command stack, and what is derived from it. For the UI thread;
 * signatures and problems that need files are found in the background and told to the listeners.
 */
public interface GraphDocument {
    /** The model. It is changed by commands only. */
    Graph graph();

    /** The command stack. */
    GraphCommandStack commands();

    /** Executes an edit, if it can be executed. */
    void execute(Command command);

    /** The file, absolute. */
    Path file();

    /** What the installation offers. */
    GraphInstallation installation();

    /** Where the graph stands. */
    GraphSite site();

    /** The type of a node, if it is installed. */
    Optional<NodeType> type(Node node);

    /**
     * The ports and parameters of a node as far as they are known; those of the type while a dynamic one's are being found
     * out. Nothing if the type is not installed.
     */
    Optional<NodeSignature> signature(Node node);

    /** What is wrong with the graph. */
    List<GraphProblem> problems();

    /** What is known of its runs. */
    RunBoard runs();

    /** Tells a listener from now on. */
    void addListener(Listener listener);

    /** No longer tells a listener. */
    void removeListener(Listener listener);

    /** Hears of changes, on the UI thread; several edits of one command are told once. */
    interface Listener {
        /** Nodes, wires, frames, notes came or went, or moved, or anything else of the model changed. */
        default void graphChanged() {}

        /** The signature of a node is another one now. */
        default void signatureChanged(Node node) {}

        /** The problems are others now. */
        default void problemsChanged() {}
    }
}
