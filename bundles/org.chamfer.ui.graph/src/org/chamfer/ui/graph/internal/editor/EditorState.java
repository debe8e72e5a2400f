package org.chamfer.ui.graph.internal.editor;

import java.util.List;
import java.util.Optional;
import org.chamfer.graph.model.Camera;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.GraphFactory;
import org.eclipse.ui.IMemento;

/** What of an editor comes back after a restart or when its file is read anew: what is in view, and what is selected. */
final class EditorState {
    private static final String X = "x";
    private static final String Y = "y";
    private static final String ZOOM = "zoom";
    private static final String SELECTED = "selected";
    private static final String SEPARATOR = " ";

    private Optional<Camera> camera = Optional.empty();
    private List<String> selected = List.of();
    private Optional<String> revealed = Optional.empty();

    static EditorState of(GraphPage page) {
        EditorState state = new EditorState();
        state.camera = Optional.of(page.viewer().camera());
        state.selected =
                page.viewer().selectedElements().stream().map(Element::getId).toList();
        return state;
    }

    void take(EditorState other) {
        camera = other.camera;
        selected = other.selected;
    }

    /** Says what is to be selected and in view, whatever was before. */
    void reveal(String id) {
        revealed = Optional.of(id);
    }

    void read(IMemento memento) {
        Float x = memento.getFloat(X);
        Float y = memento.getFloat(Y);
        Float zoom = memento.getFloat(ZOOM);
        if (x != null && y != null && zoom != null) {
            Camera read = GraphFactory.eINSTANCE.createCamera();
            read.setX(x);
            read.setY(y);
            read.setZoom(zoom);
            camera = Optional.of(read);
        }
        String ids = memento.getString(SELECTED);
        selected = ids == null || ids.isEmpty() ? List.of() : List.of(ids.split(SEPARATOR));
    }

    void write(IMemento memento) {
        camera.ifPresent(written -> {
            memento.putFloat(X, (float) written.getX());
            memento.putFloat(Y, (float) written.getY());
            memento.putFloat(ZOOM, (float) written.getZoom());
        });
        memento.putString(SELECTED, String.join(SEPARATOR, selected));
    }

    /** Brings a page into this state, once its size is known; a fresh one shows what its graph says. */
    void apply(GraphPage page) {
        camera.ifPresentOrElse(
                known -> page.viewer().look(known.getX(), known.getY(), known.getZoom()), page::firstLook);
        List<Element> elements = page.elements().stream()
                .filter(element -> selected.contains(element.getId()))
                .toList();
        if (!elements.isEmpty()) {
            page.viewer().selectElements(elements);
        }
        revealed.ifPresent(page::show);
        camera = Optional.empty();
        selected = List.of();
        revealed = Optional.empty();
    }
}
