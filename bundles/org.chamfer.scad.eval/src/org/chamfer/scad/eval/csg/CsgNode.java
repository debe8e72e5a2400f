package org.chamfer.scad.eval.csg;

import java.util.List;
import java.util.Objects;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/**
 * An immutable node of the tree that evaluation gives. Its digest covers the operation and the children, not the place
 * in the source: equal subtrees of different files have equal digests and equal geometry.
 */
public final class CsgNode {
    private final CsgOperation operation;
    private final List<CsgNode> children;
    private final SourceRange source;
    private final boolean highlighted;
    private final boolean background;
    private final int size;
    private final Digest digest;

    /**
     * Makes a node.
     *
     * @param operation what it does
     * @param children what it does it with, without those that are switched off ({@code *})
     * @param source the call that made it, {@code null} if none did
     */
    public CsgNode(CsgOperation operation, List<CsgNode> children, SourceRange source) {
        this(operation, children, source, false, false);
    }

    private CsgNode(
            CsgOperation operation,
            List<CsgNode> children,
            SourceRange source,
            boolean highlighted,
            boolean background) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.children = List.copyOf(children);
        this.source = source;
        this.highlighted = highlighted;
        this.background = background;
        int nodes = 1;
        Digester digester = new Digester("csg");
        operation.addTo(digester);
        digester.add(background).add(this.children.size());
        for (CsgNode child : this.children) {
            nodes += child.size;
            digester.add(child.digest);
        }
        this.size = nodes;
        this.digest = digester.finish();
    }

    /** What this node does. */
    public CsgOperation operation() {
        return operation;
    }

    /** What it does it with. */
    public List<CsgNode> children() {
        return children;
    }

    /** The call in the source that made it, {@code null} if none did. */
    public SourceRange source() {
        return source;
    }

    /** True if it was marked with {@code #}; the geometry is the same. */
    public boolean highlighted() {
        return highlighted;
    }

    /** True if it was marked with {@code %}: shown in previews, left out of results. */
    public boolean background() {
        return background;
    }

    /** Number of nodes of the subtree, this one included; sources are numbered in pre-order within it. */
    public int size() {
        return size;
    }

    /** The identity of the geometry. */
    public Digest digest() {
        return digest;
    }

    /** This node with modifiers. */
    public CsgNode marked(boolean highlight, boolean inBackground) {
        return new CsgNode(operation, children, source, highlight, inBackground);
    }
}
