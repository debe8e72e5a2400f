package org.chamfer.ui.graph.internal.outline;

import java.util.Locale;
import java.util.Optional;
import org.chamfer.engine.NodeState;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.NodeRun;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** Icon, name, and for nodes what their last run came to. */
final class OutlineLabels extends StyledCellLabelProvider {
    private static final int ICON = 16;

    private final Look look;
    private final EditedGraph document;

    OutlineLabels(Look look, EditedGraph document) {
        this.look = look;
        this.document = document;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = new StyledString(name(document, cell.getElement()));
        if (cell.getElement() instanceof Node node) {
            document.runs().node(node.getId()).ifPresent(run -> append(text, run));
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(cell.getElement()));
        super.update(cell);
    }

    private void append(StyledString text, NodeRun run) {
        boolean has = !run.outputs().isEmpty();
        if (has && run.stale() && run.state() != NodeState.RUNNING && run.state() != NodeState.FAILED) {
            text.append("  out of date", styler(NodeState.IDLE));
        } else if (run.state() != NodeState.IDLE || has) {
            // The last run need not have asked for it.
            NodeState state = run.state() == NodeState.IDLE ? NodeState.DONE : run.state();
            text.append("  " + state.name().toLowerCase(Locale.ROOT), styler(state));
        }
    }

    /** What people call an element. */
    static String name(EditedGraph document, Object element) {
        return switch (element) {
            case Node node ->
                node.getLabel() != null
                        ? node.getLabel()
                        : document.type(node).map(NodeType::label).orElse(node.getType());
            case Frame frame -> frame.getTitle() == null || frame.getTitle().isBlank() ? "Frame" : frame.getTitle();
            case Note note -> note.getText() == null || note.getText().isBlank() ? "Note" : firstLine(note.getText());
            default -> String.valueOf(element);
        };
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private Image image(Object element) {
        return switch (element) {
            case Node node -> {
                Optional<NodeType> type = document.type(node);
                yield type.isPresent()
                        ? look.nodeIcon(type.get().contributor(), type.get().icon(), ICON)
                        : look.icon("warning", ICON);
            }
            case Frame _ -> look.icon("frame", ICON);
            default -> look.icon("note", ICON);
        };
    }

    private Styler styler(NodeState state) {
        Token token =
                switch (state) {
                    case DONE, CACHED -> Token.SUCCESS;
                    case FAILED -> Token.ERROR;
                    case RUNNING -> Token.SELECTION;
                    default -> Token.TEXT_SECONDARY;
                };
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = look.color(token);
            }
        };
    }
}
