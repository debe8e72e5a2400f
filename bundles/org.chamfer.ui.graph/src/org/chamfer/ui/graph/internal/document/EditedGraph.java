package org.chamfer.ui.graph.internal.document;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshots;
import org.chamfer.graph.command.GraphCommandStack;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.RunBoard;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The document of an editor. Looks at the graph in the background a moment after each edit; the latest look wins. */
public final class EditedGraph implements GraphDocument {
    private static final int PAUSE_MILLIS = 150;

    private final Graph graph;
    private final GraphCommandStack commands;
    private final GraphInstallation installation;
    private final RunBoard runs;
    private final Executor ui;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<GraphChange>> changeListeners = new CopyOnWriteArrayList<>();
    private final Job pause;
    private final Map<String, NodeSignature> lastSignatures = new HashMap<>();

    private Path file;
    private GraphSite fileSite;
    private RememberedTypes types;
    private GraphSite site;
    private GraphSnapshot snapshot;
    private List<GraphProblem> problems = List.of();
    private int looks;
    private boolean filesChanged;
    private boolean disposed;

    /**
     * Opens a graph.
     *
     * @param file where it stands, absolute
     * @param ui runs something on the UI thread, later
     */
    public EditedGraph(Path file, Graph graph, GraphInstallation installation, RunBoard runs, Executor ui) {
        this.graph = graph;
        this.installation = installation;
        this.runs = runs;
        this.ui = ui;
        this.commands = new GraphCommandStack(graph);
        this.pause = Job.createSystem("Look at graph", (ICoreRunnable) _ -> ui.execute(this::look));
        moved(file);
        commands.addCommandStackListener(_ -> changed());
    }

    /** Says that the file is elsewhere now: relative paths mean other files. */
    public void moved(Path newFile) {
        file = newFile;
        fileSite = installation.site(newFile);
        snapshot = GraphSnapshots.ofFile(graph, newFile);
        remember(Map.of());
        lookSoon();
    }

    /** Says that files which nodes read may have changed. */
    public void filesChanged() {
        filesChanged = true;
        lookSoon();
    }

    /** Ends it; nobody is told of anything from now on. */
    public void dispose() {
        disposed = true;
        pause.cancel();
        listeners.clear();
        changeListeners.clear();
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public GraphCommandStack commands() {
        return commands;
    }

    @Override
    public void execute(Command command) {
        if (command.canExecute()) {
            commands.execute(command);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public GraphInstallation installation() {
        return installation;
    }

    @Override
    public GraphSite site() {
        return site;
    }

    @Override
    public Optional<NodeType> type(Node node) {
        return installation.nodeTypes().find(String.valueOf(node.getType()));
    }

    @Override
    public Optional<NodeSignature> signature(Node node) {
        return type(node).map(type -> {
            if (!type.dynamic()) {
                return type.signature();
            }
            Optional<SignatureAnswer> answer = types.remembered(request(node, type));
            return answer.isPresent() && answer.get() instanceof SignatureAnswer.Found found
                    ? found.signature()
                    : lastSignatures.getOrDefault(node.getId(), type.signature());
        });
    }

    @Override
    public List<GraphProblem> problems() {
        return problems;
    }

    @Override
    public RunBoard runs() {
        return runs;
    }

    /** What a run sees of the graph as it is now. */
    public GraphSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Tells a listener of edits that have an influence on results, after other listeners heard of them. */
    public void addChangeListener(Consumer<GraphChange> listener) {
        changeListeners.add(listener);
    }

    private void changed() {
        if (disposed) {
            return;
        }
        GraphSnapshot before = snapshot;
        snapshot = GraphSnapshots.ofFile(graph, file);
        GraphChange change = GraphChange.between(before, snapshot);
        if (!change.removed().isEmpty()) {
            runs.forget(change.removed());
        }
        if (!change.affected().isEmpty()) {
            runs.markStale(change.affected());
        }
        listeners.forEach(Listener::graphChanged);
        if (!change.edited().isEmpty() || !change.removed().isEmpty()) {
            lookSoon();
            changeListeners.forEach(listener -> listener.accept(change));
        }
    }

    private void lookSoon() {
        looks++;
        pause.cancel();
        pause.schedule(PAUSE_MILLIS);
    }

    private void look() {
        if (disposed) {
            return;
        }
        int number = looks;
        Graph copy = EcoreUtil.copy(graph);
        Map<SignatureRequest, SignatureAnswer> known = filesChanged ? Map.of() : types.answers();
        filesChanged = false;
        GraphSite where = fileSite;
        Job.createSystem("Check graph", (ICoreRunnable) _ -> {
                    GraphInspection found = GraphInspection.of(copy, where, known);
                    ui.execute(() -> found(number, found));
                })
                .schedule();
    }

    private void found(int number, GraphInspection inspection) {
        if (disposed || number != looks) {
            return;
        }
        remember(inspection.answers());
        boolean others = !inspection.problems().equals(problems);
        problems = inspection.problems();
        tellSignatures();
        if (others) {
            listeners.forEach(Listener::problemsChanged);
        }
    }

    private void remember(Map<SignatureRequest, SignatureAnswer> answers) {
        Map<SignatureRequest, SignatureAnswer> current = new HashMap<>();
        for (Node node : graph.getNodes()) {
            type(node)
                    .filter(NodeType::dynamic)
                    .map(type -> request(node, type))
                    .ifPresent(request -> {
                        SignatureAnswer answer = answers.get(request);
                        if (answer != null) {
                            current.put(request, answer);
                        }
                    });
        }
        types = RememberedTypes.atOnce(installation.nodeTypes(), current);
        site = new GraphSite(types, fileSite.portTypes(), fileSite.folder(), fileSite.confinement(), fileSite.file());
    }

    private void tellSignatures() {
        for (Node node : List.copyOf(graph.getNodes())) {
            if (type(node).filter(NodeType::dynamic).isPresent()) {
                NodeSignature now = signature(node).orElseThrow();
                NodeSignature before = lastSignatures.put(node.getId(), now);
                if (!now.equals(before)) {
                    listeners.forEach(listener -> listener.signatureChanged(node));
                }
            }
        }
    }

    private SignatureRequest request(Node node, NodeType type) {
        Map<String, String> parameters = new HashMap<>();
        node.getParameters().forEach(parameter -> {
            if (parameter.getName() != null && parameter.getValue() != null) {
                parameters.putIfAbsent(parameter.getName(), parameter.getValue());
            }
        });
        return new SignatureRequest(type, parameters, fileSite.folder(), fileSite.confinement());
    }
}
