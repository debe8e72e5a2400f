package org.chamfer.formats.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An element that OpenSCAD knows, in the tree of those; the others are looked through. */
final class SvgNode {
    private final SvgNode parent;
    private final List<SvgNode> children = new ArrayList<>();
    private final Content content;
    private final boolean selected;
    private final int depth;

    /**
     * What an element says of itself.
     *
     * @param element its name
     * @param id its id, {@code null} if it has none
     * @param layer the name of the Inkscape layer that it is, {@code null} if it is none
     * @param transform its own transform
     * @param hidden true if it and what is in it is not shown
     * @param drawing what it draws in its own coordinates
     * @param attributes all of its attributes
     */
    record Content(
            String element,
            String id,
            String layer,
            SvgMatrix transform,
            boolean hidden,
            SvgDrawing drawing,
            Map<String, String> attributes) {}

    /**
     * Makes a node and adds it to its parent.
     *
     * @param parent {@code null} for the outermost element
     */
    SvgNode(SvgNode parent, Content content, SvgSelection selection) {
        this.parent = parent;
        this.depth = depthBelow(parent);
        this.content = content;
        this.selected = selection.matches(this);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** A copy for another place, without what is in it. */
    private SvgNode(SvgNode parent, SvgNode original) {
        this.parent = parent;
        this.depth = depthBelow(parent);
        this.content = original.content;
        this.selected = original.selected;
    }

    SvgNode parent() {
        return parent;
    }

    private static int depthBelow(SvgNode parent) {
        return parent == null ? 1 : parent.depth + 1;
    }

    /** How many nodes there are from here to the outermost one. */
    int depth() {
        return depth;
    }

    Content content() {
        return content;
    }

    /** True if it or what it is in is selected, and nothing in between hidden. */
    boolean isShown() {
        for (SvgNode node = this; node != null; node = node.parent) {
            if (node.selected) {
                return true;
            }
            if (node.content.hidden()) {
                return false;
            }
        }
        return false;
    }

    /** From its own coordinates to those of the outermost element, whose own transform does not count. */
    SvgMatrix toPage() {
        SvgMatrix matrix = SvgMatrix.IDENTITY;
        for (SvgNode node = this; node.parent != null; node = node.parent) {
            matrix = node.content.transform().times(matrix);
        }
        return matrix;
    }

    /**
     * Copies this node and what is in it.
     *
     * @param place the parent of the copy, which does not learn of it: a copy of a copy has no content
     * @param copies takes the copies, parents first
     * @param room how many copies there may be
     * @return false if there is not enough room
     */
    boolean copyTo(SvgNode place, List<SvgNode> copies, int room) {
        if (copies.size() >= room) {
            return false;
        }
        SvgNode copy = new SvgNode(place, this);
        copies.add(copy);
        for (SvgNode child : children) {
            if (!child.copyTo(copy, copies, room)) {
                return false;
            }
        }
        return true;
    }
}
