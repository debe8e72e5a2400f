package org.chamfer.ui.tests.robot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.chamfer.engine.NodeState;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.ui.graph.internal.editor.GraphEditor;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.figure.NodeFigure;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.workbench.project.Projects;
import org.chamfer.workbench.run.NodeRun;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** An open graph as a test sees it: the model, and where on the screen things are. */
public final class GraphDriver {
    private static final Set<NodeState> UNDER_WAY = Set.of(NodeState.QUEUED, NodeState.RUNNING);

    private final GraphEditor editor;

    private GraphDriver(GraphEditor editor) {
        this.editor = editor;
    }

    /** Opens a file in the graph editor and waits until it is shown. */
    public static GraphDriver open(Path file) {
        Projects projects = Ui.ask(() -> PlatformUI.getWorkbench().getService(Projects.class));
        AtomicReference<GraphEditor> opened = new AtomicReference<>();
        try {
            IFile known = projects.file(file, new NullProgressMonitor());
            Ui.run(() -> {
                try {
                    opened.set((GraphEditor) IDE.openEditor(Ui.page(), known));
                } catch (PartInitException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        return shown(opened.get());
    }

    /** The editor that is active, once its graph is shown. */
    public static GraphDriver active() {
        Ui.await("an active graph editor", () -> Ui.page().getActiveEditor() instanceof GraphEditor);
        return shown((GraphEditor) Ui.ask(() -> Ui.page().getActiveEditor()));
    }

    private static GraphDriver shown(GraphEditor editor) {
        Ui.await("the graph is shown", () -> editor.page().isPresent());
        Ui.settle();
        return new GraphDriver(editor);
    }

    /** The editor. */
    public GraphEditor editor() {
        return editor;
    }

    /** The page of the editor, for the UI thread. */
    public GraphPage page() {
        return editor.page().orElseThrow(() -> new AssertionError("no graph is shown"));
    }

    /** The model, for the UI thread. */
    public Graph graph() {
        return page().document().graph();
    }

    /** Makes the editor active, as by a click on its tab. */
    public GraphDriver activate() {
        Ui.run(() -> Ui.page().activate(editor));
        Ui.settle();
        return this;
    }

    /** Hides the palette and shows the whole graph. */
    public GraphDriver makeRoom() {
        Robot robot = new Robot();
        if (Ui.ask(() -> Ui.find("graph.palette.list")) != null) {
            robot.key("ctrl+shift+p");
            Ui.await("the palette is hidden", () -> Ui.find("graph.palette.list") == null);
        }
        robot.key("f");
        return this;
    }

    /** Shows a node in the middle. @param zoom 1 for the size of the screen's pixels */
    public GraphDriver zoomTo(double zoom, String id) {
        Node node = node(id);
        Ui.run(() -> {
            page().viewer().zoomTo(zoom);
            page().viewer().flush();
            page().viewer().lookAt(new org.eclipse.draw2d.geometry.Point(node.getX(), node.getY()));
        });
        Ui.settle();
        return this;
    }

    /** A digest of the whole model, layout included. */
    public String digest() {
        byte[] bytes = Ui.ask(() -> CanvasFile.bytes(graph()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the model into a file, for looking at it after a failure. */
    public void dump(Path file) throws IOException {
        Files.write(file, Ui.ask(() -> CanvasFile.bytes(graph())));
    }

    /** The number of nodes. */
    public int nodes() {
        return Ui.ask(() -> graph().getNodes().size());
    }

    /** The number of wires. */
    public int wires() {
        return Ui.ask(() -> graph().getWires().size());
    }

    /** The node of an id. */
    public Node node(String id) {
        return Ui.ask(() -> graph().getNodes().stream()
                .filter(node -> node.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no node " + id)));
    }

    /** What is set for a parameter; {@code null} if it has its default. */
    public String parameter(String id, String name) {
        Node node = node(id);
        return Ui.ask(() -> node.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .map(Parameter::getValue)
                .findFirst()
                .orElse(null));
    }

    /** What is known of a node's last run. */
    public NodeRun run(String id) {
        return Ui.ask(() -> page().document().runs().node(id).orElse(null));
    }

    /** Waits until the runs of the graph have ended and a node is in one of these states. */
    public GraphDriver awaitState(String id, NodeState... states) {
        Set<NodeState> wanted = Set.of(states);
        Ui.await("node " + id + " is " + wanted, 90_000, () -> {
            NodeRun run = page().document().runs().node(id).orElse(null);
            boolean busy = graph().getNodes().stream()
                    .map(node -> page().document().runs().node(node.getId()).orElse(null))
                    .anyMatch(known -> known != null && UNDER_WAY.contains(known.state()));
            return !busy && run != null && wanted.contains(run.state());
        });
        return this;
    }

    /** The title of a node on the screen, by which it can be dragged. */
    public Point title(String id) {
        return onScreen(
                id,
                figure -> new org.eclipse.draw2d.geometry.Point(
                        figure.nodeBounds().x + figure.nodeBounds().width / 2, figure.nodeBounds().y + 14));
    }

    /** A port of a node on the screen. */
    public Point port(String id, String port, boolean output) {
        return onScreen(id, figure -> {
            org.eclipse.draw2d.geometry.Point anchor = figure.metrics().anchor(port, output);
            return new org.eclipse.draw2d.geometry.Point(
                    figure.nodeBounds().x + anchor.x, figure.nodeBounds().y + anchor.y);
        });
    }

    /** A place in the widget of a parameter on the screen. @param share from 0 (left) to 1 (right) */
    public Point widget(String id, String parameter, double share) {
        return onScreen(id, figure -> {
            Rectangle area = figure.metrics()
                    .widget(parameter)
                    .orElseThrow(() -> new AssertionError(id + " shows no widget for " + parameter));
            return new org.eclipse.draw2d.geometry.Point(
                    figure.nodeBounds().x + area.x + (int) (share * area.width),
                    figure.nodeBounds().y + area.y + area.height / 2);
        });
    }

    /** A place of the diagram on the screen. */
    public Point place(int x, int y) {
        return Ui.ask(() -> {
            org.eclipse.draw2d.geometry.Point control =
                    page().viewer().toControl(new org.eclipse.draw2d.geometry.Point(x, y));
            return page().viewer().getControl().toDisplay(control.x, control.y);
        });
    }

    /** A place of the visible canvas that nothing lies on. */
    public Point blank() {
        return Ui.ask(() -> {
            Point size = page().viewer().getControl().getSize();
            for (int y = 60; y < size.y - 100; y += 20) {
                for (int x = 60; x < size.x - 180; x += 20) {
                    boolean around =
                            isBlank(x, y) && isBlank(x + 120, y) && isBlank(x, y + 40) && isBlank(x + 120, y + 40);
                    // The border of a frame can lie between places inside of the frame and beside it.
                    if (around && isBlank(x + 20, y + 20)) {
                        return page().viewer().getControl().toDisplay(x + 20, y + 20);
                    }
                }
            }
            throw new AssertionError("the canvas is full");
        });
    }

    private boolean isBlank(int x, int y) {
        Object model = page().viewer()
                .findObjectAt(new org.eclipse.draw2d.geometry.Point(x, y))
                .getModel();
        return !(model instanceof Element);
    }

    /** The figure of a node, for the UI thread. */
    public NodeFigure figure(String id) {
        NodePart part = (NodePart) page().viewer().getEditPartRegistry().get(node(id));
        return part.getNodeFigure();
    }

    private Point onScreen(
            String id, java.util.function.Function<NodeFigure, org.eclipse.draw2d.geometry.Point> place) {
        return Ui.ask(() -> {
            NodeFigure figure = figure(id);
            org.eclipse.draw2d.geometry.Point at = place.apply(figure);
            figure.translateToAbsolute(at);
            return page().viewer().getControl().toDisplay(at.x, at.y);
        });
    }
}
