package org.chamfer.workbench.internal.parameters;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Edits the path of a file: typed, chosen in a dialog, or dropped. */
final class PathEditor extends ValueEditor {
    private final Field field;
    private final IconButton browse;

    PathEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        field = new Field(
                this, context.look(), id("field"), parameter.label(), typed -> set(typed.strip(), false), problem);
        field.setHint(parameter.kind() == ParameterKind.MODEL ? "Drop a model here" : "Drop a file here");
        browse = new IconButton(
                this, context.look(), id("browse"), "Browse for " + parameter.label(), "browse", this::open);
        acceptDrops();
    }

    @Override
    void show(String text) {
        field.show(text);
        field.setToolTipText(text.isEmpty() ? null : text);
    }

    @Override
    void arrange(int width) {
        int button = DrawnControl.HEIGHT;
        field.setBounds(0, 0, Math.max(0, width - button - 4), DrawnControl.HEIGHT);
        browse.setBounds(width - button, 0, button, DrawnControl.HEIGHT);
    }

    private void open() {
        Path folder = context().folder().get();
        FileDialog dialog = new FileDialog(getShell());
        dialog.setText(parameter().label());
        dialog.setFilterPath(folder.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            take(chosen);
        }
    }

    private void take(String file) {
        try {
            choose(PathText.of(parameter().kind(), context().folder().get(), Path.of(file)));
        } catch (InvalidPathException _) {
            problem().accept("No file can have the name " + file + ".");
        }
    }

    private void acceptDrops() {
        DropTarget target = new DropTarget(field, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    take(files[0]);
                }
            }
        });
    }
}
