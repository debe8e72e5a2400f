package org.chamfer.formats.internal.svg;

/** Which elements are read: those with an id, those of a layer, or all. Remembers whether there was any. */
final class SvgSelection {
    private final String id;
    private final String layer;
    private boolean found;

    /** Selects by id, by layer, by both, or all; {@code null} means that it does not matter. */
    SvgSelection(String id, String layer) {
        this.id = id;
        this.layer = layer;
    }

    /** True if an element, with all in it, is selected. */
    boolean matches(SvgNode node) {
        boolean matches;
        if (id != null) {
            matches = id.equals(node.content().id()) && (layer == null || isInLayer(node));
        } else if (layer != null) {
            matches = layer.equals(node.content().layer());
        } else {
            matches = node.parent() == null;
        }
        found |= matches;
        return matches;
    }

    private boolean isInLayer(SvgNode node) {
        for (SvgNode at = node; at.parent() != null; at = at.parent()) {
            if (layer.equals(at.content().layer())) {
                return true;
            }
        }
        return false;
    }

    /** What was asked for in vain, as OpenSCAD says it; empty if something was found or all is read. */
    String missing() {
        if (found || id == null && layer == null) {
            return "";
        }
        String ofId = id == null ? "" : "id = \"" + id + "\"";
        String ofLayer = layer == null ? "" : "layer = \"" + layer + "\"";
        return ofId + (id != null && layer != null ? ", " : "") + ofLayer;
    }
}
