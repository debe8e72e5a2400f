package org.chamfer.graph.internal.command;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Item;

/** What belongs to frames. */
public final class FrameContents {
    private FrameContents() {}

    /** Items, and all that belongs to those that are frames; frames may hold frames, in a file even each other. */
    public static SequencedSet<Item> with(Collection<? extends Item> items) {
        SequencedSet<Item> all = new LinkedHashSet<>();
        Deque<Item> next = new ArrayDeque<>(items);
        while (!next.isEmpty()) {
            Item item = next.poll();
            if (all.add(item) && item instanceof Frame frame) {
                next.addAll(frame.getMembers());
            }
        }
        return all;
    }
}
