package org.chamfer.ui.graph.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.command.Area;
import org.chamfer.graph.model.Camera;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;

/** The viewer of a graph, which speaks of elements of the model where GEF speaks of edit parts. */
public final class GraphViewer extends ScrollingGraphicalViewer {
    /** The elements that are selected, in the order of selection. */
    public List<Element> selectedElements() {
        List<Element> elements = new ArrayList<>();
        for (Object part : getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The nodes, frames and notes that are selected. */
    public List<Item> selectedItems() {
        return only(Item.class);
    }

    /** The nodes that are selected. */
    public List<Node> selectedNodes() {
        return only(Node.class);
    }

    /** The wires that are selected. */
    public List<Wire> selectedWires() {
        return only(Wire.class);
    }

    private <E extends Element> List<E> only(Class<E> type) {
        return selectedElements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Selects elements of the model. */
    public void selectElements(Collection<? extends Element> elements) {
        List<EditPart> parts = new ArrayList<>();
        for (Element element : elements) {
            if (getEditPartRegistry().get(element) instanceof EditPart part && part.isSelectable()) {
                parts.add(part);
            }
        }
        setSelection(new StructuredSelection(parts));
    }

    /** Where items are seen, in coordinates of the model. */
    public Map<Item, Area> areas(Collection<? extends Item> items) {
        Map<Item, Area> areas = new LinkedHashMap<>();
        for (Item item : items) {
            areas.put(item, area(item));
        }
        return areas;
    }

    /** Where an item is seen, in coordinates of the model. */
    public Area area(Item item) {
        if (getEditPartRegistry().get(item) instanceof GraphicalEditPart part) {
            // Bounds of figures that were just added are set by the next layout.
            Rectangle bounds = part.getFigure() instanceof HandleBounds handles
                    ? handles.getHandleBounds()
                    : part.getFigure().getBounds();
            Dimension size = bounds.isEmpty() ? part.getFigure().getPreferredSize() : bounds.getSize();
            return new Area(item.getX(), item.getY(), size.width, size.height);
        }
        return new Area(item.getX(), item.getY(), item.getWidth(), item.getHeight());
    }

    /** How large the graph is seen. */
    public double zoom() {
        return root().getZoomManager().getZoom();
    }

    /** Changes the zoom; the middle stays. */
    public void zoomTo(double zoom) {
        root().zoomTo(zoom, null);
    }

    /** Shows the whole graph. */
    public void fit() {
        root().fit();
    }

    /** The place of the model at a place of the control. */
    public Point toModel(int x, int y) {
        Point corner = viewport().getViewLocation();
        double zoom = zoom();
        return new Point((int) Math.round((corner.x + x) / zoom), (int) Math.round((corner.y + y) / zoom));
    }

    /** The place of the control where a place of the model is seen. */
    public Point toControl(Point model) {
        Point corner = viewport().getViewLocation();
        double zoom = zoom();
        return new Point((int) Math.round(model.x * zoom) - corner.x, (int) Math.round(model.y * zoom) - corner.y);
    }

    /** What of the model is in view. */
    public Rectangle visible() {
        Rectangle client = viewport().getClientArea();
        Point first = toModel(0, 0);
        Point last = toModel(client.width, client.height);
        return new Rectangle(first, last);
    }

    /** The middle of what is in view, in coordinates of the model. */
    public Point center() {
        return visible().getCenter();
    }

    /** Where the pointer is, in coordinates of the model; the middle if it is elsewhere. */
    public Point pointer() {
        org.eclipse.swt.graphics.Point place =
                getControl().toControl(getControl().getDisplay().getCursorLocation());
        return getControl().getBounds().width > 0 && contains(place) ? toModel(place.x, place.y) : center();
    }

    private boolean contains(org.eclipse.swt.graphics.Point place) {
        org.eclipse.swt.graphics.Point size = getControl().getSize();
        return place.x >= 0 && place.y >= 0 && place.x < size.x && place.y < size.y;
    }

    /** Puts a place of the model into the left upper corner. */
    public void look(double x, double y, double zoom) {
        zoomTo(zoom);
        flush();
        viewport().setViewLocation((int) Math.round(x * zoom), (int) Math.round(y * zoom));
    }

    /** Puts a place of the model into the middle. */
    public void lookAt(Point middle) {
        Rectangle client = viewport().getClientArea();
        double zoom = zoom();
        viewport().setViewLocation((int) Math.round(middle.x * zoom - client.width / 2.0), (int)
                Math.round(middle.y * zoom - client.height / 2.0));
    }

    /** What is in view, as graphs keep it. */
    public Camera camera() {
        Point corner = viewport().getViewLocation();
        Camera camera = GraphFactory.eINSTANCE.createCamera();
        camera.setX(Math.rint(corner.x / zoom()));
        camera.setY(Math.rint(corner.y / zoom()));
        camera.setZoom(Math.rint(zoom() * 1000) / 1000);
        return camera;
    }

    /** Brings an element into view, if it is not. */
    public void revealElement(Element element) {
        if (getEditPartRegistry().get(element) instanceof EditPart part) {
            flush();
            reveal(part);
        }
    }

    /** The figure canvas's view port. */
    public Viewport viewport() {
        return ((FigureCanvas) getControl()).getViewport();
    }

    /** Lays out and paints nothing until {@link #release}. */
    void hold() {
        updates().hold();
    }

    /** Lays out and paints what there is. */
    void release() {
        updates().release();
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        LightweightSystem system = new LightweightSystem();
        system.setUpdateManager(new HeldUpdates());
        return system;
    }

    private HeldUpdates updates() {
        return (HeldUpdates) getLightweightSystem().getUpdateManager();
    }

    private GraphRootPart root() {
        return (GraphRootPart) getRootEditPart();
    }
}
