package org.chamfer.graph.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;

/** Says what belongs to a frame; items that come into it leave the frames that they were in. */
public final class SetMembersCommand extends GraphCommand {
    private final Graph graph;
    private final Frame frame;
    private final Set<Item> members;

    /** Sets the members of a frame. */
    public SetMembersCommand(Graph graph, Frame frame, Collection<? extends Item> members) {
        super("Change Frame");
        this.graph = graph;
        this.frame = frame;
        this.members = new LinkedHashSet<>(members);
    }

    @Override
    protected boolean prepare() {
        return !members.contains(frame);
    }

    @Override
    void edit(Edits changes) {
        for (Item member : List.copyOf(frame.getMembers())) {
            if (!members.contains(member)) {
                changes.remove(frame.getMembers(), member);
            }
        }
        for (Item member : members) {
            if (!frame.getMembers().contains(member)) {
                graph.getFrames().forEach(other -> changes.remove(other.getMembers(), member));
                changes.add(frame.getMembers(), member);
            }
        }
    }
}
