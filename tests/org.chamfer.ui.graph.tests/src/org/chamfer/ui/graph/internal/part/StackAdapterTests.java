package org.chamfer.ui.graph.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.graph.command.RenameCommand;
import org.chamfer.graph.model.Node;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;

/** Both kinds of commands are undone in the one order, whichever side asks. */
class StackAdapterTests {
    private final SampleDocument document = new SampleDocument();
    private final Node node = document.add("gear");
    private final CommandStack stack = new StackAdapter(document.commands());

    @Test
    void editsOfBothSidesAreUndoneInTheOneOrder() {
        List<String> done = new ArrayList<>();
        stack.execute(new ModelCommand(new RenameCommand(node, "first")));
        stack.execute(new Note(done));
        document.execute(new RenameCommand(node, "second"));

        stack.undo();
        assertEquals("first", node.getLabel());
        assertEquals(List.of("did"), done);
        document.commands().undo();
        assertEquals(List.of("did", "undid"), done);
        stack.undo();
        assertNull(node.getLabel());

        stack.redo();
        stack.redo();
        stack.redo();
        assertEquals("second", node.getLabel());
        assertEquals(List.of("did", "undid", "redid"), done);
        assertFalse(stack.canRedo());
    }

    @Test
    void labelsAndDirtinessFollowTheModelsStack() {
        stack.markSaveLocation();
        assertFalse(stack.isDirty());
        document.execute(new RenameCommand(node, "x"));
        assertTrue(stack.isDirty());
        assertEquals("Rename", stack.getUndoCommand().getLabel());
        stack.undo();
        assertFalse(stack.isDirty());
        assertEquals("Rename", stack.getRedoCommand().getLabel());
    }

    @Test
    void listenersHearOfEditsThatComeFromElsewhere() {
        List<String> heard = new ArrayList<>();
        stack.addCommandStackListener(_ -> heard.add("changed"));
        document.execute(new RenameCommand(node, "x"));
        assertEquals(1, heard.size());
        stack.dispose();
        document.execute(new RenameCommand(node, "y"));
        assertEquals(1, heard.size());
    }

    @Test
    void whatCannotBeExecutedLeavesNoTrace() {
        stack.markSaveLocation();
        stack.execute(null);
        stack.execute(new Command("never") {
            @Override
            public boolean canExecute() {
                return false;
            }
        });
        assertFalse(stack.isDirty());
    }

    private static final class Note extends Command {
        private final List<String> done;

        Note(List<String> done) {
            super("Note");
            this.done = done;
        }

        @Override
        public void execute() {
            done.add("did");
        }

        @Override
        public void undo() {
            done.add("undid");
        }

        @Override
        public void redo() {
            done.add("redid");
        }
    }
}
