package org.chamfer.graph.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Item;

/** Adds a frame, and puts items into it, which leave the frames that they were in. */
public final class AddFrameCommand extends GraphCommand {
    private final Graph graph;
    private final List<Item> members;
    private final Frame frame = GraphFactory.eINSTANCE.createFrame();

    /** Adds an empty frame. */
    public AddFrameCommand(Graph graph, String title, Area area) {
        this("Add Frame", graph, title, area, List.of());
    }

    private AddFrameCommand(String label, Graph graph, String title, Area area, Collection<? extends Item> members) {
        super(label);
        this.graph = graph;
        this.members = List.copyOf(new LinkedHashSet<>(members));
        frame.setTitle(title);
        frame.setX(area.x());
        frame.setY(area.y());
        frame.setWidth(area.width());
        frame.setHeight(area.height());
    }

    /** Groups items: adds a frame around them. */
    public static AddFrameCommand around(Graph graph, String title, Area area, Collection<? extends Item> members) {
        return new AddFrameCommand("Group", graph, title, area, members);
    }

    /** The frame that is added. */
    public Frame frame() {
        return frame;
    }

    @Override
    void edit(Edits changes) {
        frame.setId(new ElementIds(graph).next("frame"));
        for (Item member : members) {
            graph.getFrames().forEach(other -> changes.remove(other.getMembers(), member));
        }
        changes.add(graph.getFrames(), frame);
        members.forEach(member -> changes.add(frame.getMembers(), member));
    }
}
