package org.chamfer.graph.command;

import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.GraphPackage;

/** Gives a frame another title and color. */
public final class EditFrameCommand extends GraphCommand {
    private final Frame frame;
    private final String title;
    private final String color;

    /**
     * Edits a frame.
     *
     * @param color as {@code #rrggbb}, {@code null} for that of the theme
     */
    public EditFrameCommand(Frame frame, String title, String color) {
        super("Edit Frame");
        this.frame = frame;
        this.title = title;
        this.color = color;
    }

    @Override
    protected boolean prepare() {
        return color == null || color.matches("#[0-9a-fA-F]{6}");
    }

    @Override
    void edit(Edits changes) {
        changes.set(frame, GraphPackage.Literals.FRAME__TITLE, title);
        changes.set(frame, GraphPackage.Literals.FRAME__COLOR, color);
    }
}
