package org.chamfer.ui.graph.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.control.CanvasSettings;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.drop.CanvasDrop;
import org.chamfer.ui.graph.internal.figure.Drawing;
import org.chamfer.ui.graph.internal.part.GraphEditDomain;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.GraphPartFactory;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.ui.graph.internal.search.FittingTypes;
import org.chamfer.ui.graph.internal.tool.CanvasHandler;
import org.chamfer.ui.graph.internal.tool.LiveRuns;
import org.chamfer.ui.graph.internal.tool.WireDropHandler;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scrollable;

/** A graph that is open in an editor: the canvas, and what stands around it. */
public final class GraphPage {
    /** So long may one piece of work take, so that the window answers at once. */
    private static final long PIECE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

    private final GraphEditor editor;
    private final Look look;
    private final EditedGraph document;
    private final GraphEditDomain domain;
    private final GraphViewer viewer = new GraphViewer();
    private final GraphRuns runs;
    private final CanvasEdits edits;
    private final CanvasSearch search;
    private final CanvasFrame frame;
    private final EmptyHint hint;
    private final CanvasSettings settings = new CanvasSettings();
    private final FittingTypes types;
    private final Runnable themeListener = this::themeChanged;
    private GraphPart contents;
    private final Runnable unlisten = ChamferPreferences.listen(_ -> settingsChanged());

    GraphPage(Composite parent, GraphEditor editor, Look look, EditedGraph document, GraphRuns runs) {
        this.editor = editor;
        this.look = look;
        this.document = document;
        this.runs = runs;
        this.edits = new CanvasEdits(document, viewer);
        this.hint = new EmptyHint(look);
        this.types = new FittingTypes(
                document.installation().nodeTypes(), document.installation().portTypes());
        this.search = new CanvasSearch(document, viewer, edits, look, settings, types);
        this.frame = new CanvasFrame(parent, look, settings);
        this.domain = new GraphEditDomain(editor, document.commands());
    }

    /** Adds what is to be done until it can be shown. */
    void complete(Pieces pieces) {
        pieces.then(this::addCanvas)
                .repeat(() -> contents.showMore(System.nanoTime() + PIECE_NANOS))
                .repeat(() -> contents.routeMore(System.nanoTime() + PIECE_NANOS))
                .then(viewer::release)
                .then(() -> frame.addPalette(types, this::add))
                .then(() -> frame.addBar(viewer, runs, editor.getSite()))
                .then(() -> frame.addMap(document))
                .then(this::listen);
    }

    private void addCanvas() {
        viewer.createControl(frame.canvasArea());
        // Scroll bars that fade in over the canvas have all of it painted for each step, for a second.
        ((Scrollable) viewer.getControl()).setScrollbarsMode(SWT.NONE);
        viewer.getControl().setData("org.chamfer.id", "graph.canvas");
        viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", true);
        domain.addViewer(viewer);
        viewer.hold();
        viewer.setRootEditPart(new GraphRootPart(look));
        viewer.setProperty(WireDropHandler.class.getName(), (WireDropHandler) search::forWire);
        viewer.setProperty(CanvasHandler.class.getName(), (CanvasHandler) search::at);
        viewer.setProperty(LiveRuns.class.getName(), runs);
        GraphPartFactory parts = new GraphPartFactory(document, look);
        viewer.setEditPartFactory(parts);
        contents = (GraphPart) parts.createEditPart(null, document.graph());
        contents.beginEmpty();
        viewer.setContents(contents);
        takeSettings();
    }

    private void add(NodeType type) {
        settings.used(type.id());
        edits.add(type, freePlace());
        viewer.getControl().setFocus();
    }

    private void listen() {
        document.addListener(new GraphDocument.Listener() {
            @Override
            public void graphChanged() {
                updateHint();
                frame.graphChanged();
            }
        });
        viewer.getControl().addListener(SWT.Resize, _ -> updateHint());
        viewer.addSelectionChangedListener(_ -> editor.selectionChanged());
        look.addListener(themeListener);
        CanvasDrop.install(this);
        viewer.setContextMenu(new GraphContextMenu(this).manager());
        updateHint();
    }

    /** The document. */
    public EditedGraph document() {
        return document;
    }

    /** The canvas. */
    public GraphViewer viewer() {
        return viewer;
    }

    /** Runs of the graph. */
    public GraphRuns runs() {
        return runs;
    }

    /** Edits of what is selected. */
    public CanvasEdits edits() {
        return edits;
    }

    /** The list of node types. */
    public CanvasSearch search() {
        return search;
    }

    /** What stands around the canvas. */
    public CanvasFrame frame() {
        return frame;
    }

    /** The look of the workbench. */
    public Look look() {
        return look;
    }

    /** The editor that shows it. */
    public GraphEditor editor() {
        return editor;
    }

    /** The edit domain of the canvas. */
    GraphEditDomain domain() {
        return domain;
    }

    /** Nodes, wires, frames and notes. */
    public List<Element> elements() {
        Graph graph = document.graph();
        List<Element> elements = new ArrayList<>(graph.getNodes());
        elements.addAll(graph.getWires());
        elements.addAll(graph.getFrames());
        elements.addAll(graph.getNotes());
        return elements;
    }

    /** Selects an element and brings it into view, if it is there. */
    public void show(String id) {
        elements().stream()
                .filter(element -> id.equals(element.getId()))
                .findFirst()
                .ifPresent(element -> {
                    viewer.selectElements(List.of(element));
                    viewer.revealElement(element);
                });
    }

    /** Shows what the graph's camera saw when it was saved; all of it if it has none. */
    void firstLook() {
        if (document.graph().getCamera() != null) {
            viewer.look(
                    document.graph().getCamera().getX(),
                    document.graph().getCamera().getY(),
                    document.graph().getCamera().getZoom());
        } else if (!document.graph().getNodes().isEmpty()) {
            viewer.flush();
            viewer.fit();
        }
    }

    void dispose() {
        look.removeListener(themeListener);
        unlisten.run();
        search.close();
        runs.dispose();
        domain.dispose();
        frame.dispose();
        document.dispose();
    }

    /** The middle, moved on until no node begins there. */
    private Point freePlace() {
        Point place = viewer.center().getTranslated(-100, -60);
        List<Node> nodes = document.graph().getNodes();
        while (nodes.stream()
                .anyMatch(node -> Math.abs(node.getX() - place.x) < 24 && Math.abs(node.getY() - place.y) < 24)) {
            place.translate(32, 32);
        }
        return place;
    }

    private void updateHint() {
        Graph graph = document.graph();
        boolean empty = graph.getNodes().isEmpty()
                && graph.getNotes().isEmpty()
                && graph.getFrames().isEmpty();
        IFigure layer = ((GraphRootPart) viewer.getRootEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
        if (!empty) {
            if (hint.getParent() != null) {
                layer.remove(hint);
            }
            return;
        }
        if (hint.getParent() == null) {
            layer.add(hint);
        }
        Dimension size = hint.getPreferredSize(-1, -1);
        Rectangle seen = viewer.viewport().getClientArea();
        Point middle = viewer.viewport().getViewLocation().getTranslated(seen.width / 2, seen.height / 2);
        hint.setBounds(new Rectangle(middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height));
    }

    /** Takes over other preferences, on whatever thread they were made. */
    private void settingsChanged() {
        Control control = viewer.getControl();
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    takeSettings();
                }
            });
        }
    }

    private void takeSettings() {
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, ChamferPreferences.flag(ChamferPreferences.SNAP));
        ((GraphRootPart) viewer.getRootEditPart())
                .draw(new Drawing(
                        ChamferPreferences.flag(ChamferPreferences.GRID),
                        ChamferPreferences.wires() == ChamferPreferences.WireStyle.STRAIGHT,
                        ChamferPreferences.flag(ChamferPreferences.THUMBNAILS)));
    }

    private void themeChanged() {
        frame.themeChanged();
        viewer.getControl().redraw();
    }
}
