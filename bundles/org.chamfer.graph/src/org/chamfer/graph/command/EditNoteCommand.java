package org.chamfer.graph.command;

import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Note;

/** Gives a note another text. */
public final class EditNoteCommand extends GraphCommand {
    private final Note note;
    private final String text;

    /** Edits a note. */
    public EditNoteCommand(Note note, String text) {
        super("Edit Note");
        this.note = note;
        this.text = text;
    }

    @Override
    void edit(Edits changes) {
        changes.set(note, GraphPackage.Literals.NOTE__TEXT, text);
    }
}
