package org.chamfer.workbench.internal.assets;

import java.util.function.Consumer;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field over the name of a file. Enter takes the new name, Escape or leaving the field keeps the old one. */
final class RenameField {
    private final IFile file;
    private final String end;
    private final Text text;
    private final Consumer<String> receiver;
    private boolean ended;

    private RenameField(
            AssetsCanvas canvas, IFile file, Look look, AssetKeys keys, Rectangle place, Consumer<String> receiver) {
        this.file = file;
        this.receiver = receiver;
        String extension = file.getFileExtension();
        end = extension == null ? "" : "." + extension;
        text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        text.setData("org.chamfer.id", "assets.rename");
        text.setFont(look.font(TextStyle.BODY));
        text.setText(file.getName().substring(0, file.getName().length() - end.length()));
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        text.setBounds(place.x, place.y + (place.height - height) / 2, place.width, height);
        text.selectAll();
        keys.follow(text);
        text.setFocus();
        text.addListener(SWT.Modify, _ -> text.setToolTipText(problem()));
        text.addListener(SWT.FocusOut, _ -> close());
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Opens a field. @param receiver takes the new name, with the extension, if it is another and can be used */
    static void open(
            AssetsCanvas canvas, IFile file, Look look, AssetKeys keys, Rectangle place, Consumer<String> receiver) {
        new RenameField(canvas, file, look, keys, place, receiver);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            String name = text.getText().strip() + end;
            if (name.equals(file.getName())) {
                close();
            } else if (problem() == null) {
                close();
                receiver.accept(name);
            } else {
                text.getDisplay().beep();
            }
        }
    }

    /** Why the name cannot be used, in a sentence; null if it can. */
    private String problem() {
        String name = text.getText().strip();
        IStatus status = ResourcesPlugin.getWorkspace().validateName(name + end, IResource.FILE);
        if (name.isEmpty() || !status.isOK()) {
            return name.isEmpty() ? "A file needs a name." : status.getMessage();
        }
        boolean taken = !(name + end).equals(file.getName()) && file.getParent().findMember(name + end) != null;
        return taken ? "There is a file of this name already." : null;
    }

    private void close() {
        if (!ended) {
            ended = true;
            AssetsCanvas canvas = (AssetsCanvas) text.getParent();
            if (text.isFocusControl()) {
                // Before the field goes: its end alone would not be heard as a loss of the focus. Not setFocus, which
                // gives the focus to what is in the list: this field.
                canvas.forceFocus();
            }
            text.dispose();
        }
    }
}
