package org.chamfer.ui.graph.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.workbench.look.Look;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline of a graph: frames and nodes, with a field that narrows them. What is selected here is selected there. */
public final class GraphOutlinePage extends Page implements IContentOutlinePage {
    private static final int MOST_SELECTED = 100;

    private final Look look;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private final GraphDocument.Listener edits = new GraphDocument.Listener() {
        @Override
        public void graphChanged() {
            refreshIfOthers();
        }
    };
    private final Consumer<Set<String>> states = this::statesChanged;
    private final ISelectionChangedListener canvasSelection = _ -> selectFromCanvas();
    private final Runnable theme = this::refresh;
    private final OutlineTree content = new OutlineTree(this::graph);
    private Composite control;
    private Text field;
    private GrowingTree tree;
    private Optional<GraphPage> page = Optional.empty();
    private List<OutlineRow> rows = List.of();
    private boolean selecting;

    /** An outline that shows nothing yet. */
    public GraphOutlinePage(Look look) {
        this.look = look;
    }

    /** Shows the graph of a page from now on. */
    public void show(GraphPage shown) {
        clear();
        page = Optional.of(shown);
        shown.document().addListener(edits);
        shown.document().runs().addListener(states);
        shown.viewer().addSelectionChangedListener(canvasSelection);
        fill();
    }

    /** Shows nothing. */
    public void clear() {
        page.ifPresent(shown -> {
            shown.document().removeListener(edits);
            shown.document().runs().removeListener(states);
            shown.viewer().removeSelectionChangedListener(canvasSelection);
        });
        page = Optional.empty();
        if (tree != null && !tree.getControl().isDisposed()) {
            tree.stopGrowing();
            tree.setInput(null);
        }
    }

    @Override
    public void createControl(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        control.setLayout(layout);
        field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage("Filter nodes");
        GridData fieldData = new GridData(SWT.FILL, SWT.CENTER, true, false);
        fieldData.horizontalIndent = 8;
        fieldData.verticalIndent = 4;
        field.setLayoutData(fieldData);
        field.setData("org.chamfer.id", "outline.filter");
        tree = new GrowingTree(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.getTree().setData("org.chamfer.id", "outline.tree");
        GridData treeData = new GridData(SWT.FILL, SWT.FILL, true, true);
        treeData.verticalIndent = 4;
        tree.getTree().setLayoutData(treeData);
        tree.setContentProvider(content);
        tree.addFilter(new NameFilter());
        field.addListener(SWT.Modify, _ -> {
            tree.stopGrowing();
            tree.refresh();
            tree.expandAll();
        });
        tree.addSelectionChangedListener(this::selectOnCanvas);
        look.addListener(theme);
        fill();
    }

    @Override
    public Control getControl() {
        return control;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        clear();
        look.removeListener(theme);
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** What is selected on the canvas, so that other views show the same for both. */
    @Override
    public ISelection getSelection() {
        return page.map(shown -> shown.viewer().getSelection()).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection) {
        page.ifPresent(shown -> shown.viewer().setSelection(selection));
    }

    private Graph graph() {
        return page.map(shown -> shown.document().graph()).orElse(null);
    }

    private boolean ready() {
        return tree != null && !tree.getControl().isDisposed() && page.isPresent();
    }

    private void fill() {
        if (ready()) {
            tree.setLabelProvider(new OutlineLabels(look, page.get().document()));
            rows = OutlineRow.of(page.get().document());
            if (field.getText().isBlank()) {
                tree.grow(graph(), content, this::selectFromCanvas);
            } else {
                tree.setInput(graph());
                tree.expandAll();
                selectFromCanvas();
            }
        }
    }

    private void refresh() {
        if (ready()) {
            selecting = true;
            tree.stopGrowing();
            tree.refresh();
            selecting = false;
        }
    }

    /** Most edits change nothing that is shown here, and large trees are slow to refresh. */
    private void refreshIfOthers() {
        if (ready()) {
            List<OutlineRow> now = OutlineRow.of(page.get().document());
            if (!now.equals(rows)) {
                rows = now;
                refresh();
            }
        }
    }

    private void statesChanged(Set<String> ids) {
        if (ready()) {
            List<Node> changed = graph().getNodes().stream()
                    .filter(node -> ids.contains(node.getId()))
                    .toList();
            tree.update(changed.toArray(), null);
        }
    }

    private void selectFromCanvas() {
        if (ready() && !selecting) {
            selecting = true;
            List<Item> selected = page.get().viewer().selectedItems();
            // Nobody reads more, and trees are slow at it.
            List<Item> shown = selected.subList(0, Math.min(MOST_SELECTED, selected.size()));
            tree.setSelection(new StructuredSelection(shown), true);
            selecting = false;
        }
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
    }

    private void selectOnCanvas(SelectionChangedEvent event) {
        if (!selecting && ready()) {
            selecting = true;
            List<Element> elements = new ArrayList<>();
            for (Object element : ((IStructuredSelection) event.getSelection()).toList()) {
                elements.add((Element) element);
            }
            page.get().viewer().selectElements(elements);
            if (!elements.isEmpty()) {
                page.get().viewer().revealElement(elements.getLast());
            }
            selecting = false;
        }
    }

    /** Shows what has the text in its name, with the frames around it. */
    private final class NameFilter extends ViewerFilter {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
            return wanted.isEmpty() || page.isEmpty() || matches(page.get().document(), element, wanted);
        }

        private boolean matches(EditedGraph document, Object element, String wanted) {
            String name = OutlineLabels.name(document, element).toLowerCase(Locale.ROOT);
            String id = element instanceof Element named
                    ? String.valueOf(named.getId()).toLowerCase(Locale.ROOT)
                    : "";
            if (name.contains(wanted) || id.contains(wanted)) {
                return true;
            }
            for (Object child : ((OutlineTree) tree.getContentProvider()).getChildren(element)) {
                if (matches(document, child, wanted)) {
                    return true;
                }
            }
            return false;
        }
    }
}
