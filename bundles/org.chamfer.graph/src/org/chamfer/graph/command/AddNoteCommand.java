package org.chamfer.graph.command;

import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Note;

/** Adds a note. */
public final class AddNoteCommand extends GraphCommand {
    private final Graph graph;
    private final Note note = GraphFactory.eINSTANCE.createNote();

    /** Adds a note with a text. */
    public AddNoteCommand(Graph graph, String text, Area area) {
        super("Add Note");
        this.graph = graph;
        note.setText(text);
        note.setX(area.x());
        note.setY(area.y());
        note.setWidth(area.width());
        note.setHeight(area.height());
    }

    /** The note that is added. */
    public Note note() {
        return note;
    }

    @Override
    void edit(Edits changes) {
        note.setId(new ElementIds(graph).next("note"));
        changes.add(graph.getNotes(), note);
    }
}
