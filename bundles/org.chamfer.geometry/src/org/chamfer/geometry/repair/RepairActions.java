package org.chamfer.geometry.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * What was done to a mesh, in numbers.
 *
 * @param mergedVertices vertices that became one with an earlier one
 * @param droppedDegenerate facets left out that used a vertex twice, before or after merging
 * @param droppedDuplicates facets left out because another one had the same vertices
 * @param turnedFacets facets turned round to wind as most of their neighbours
 * @param turnedShells shells turned inside out
 * @param filledHoles plane holes that were filled
 * @param closedCracks holes without width that were closed, with facets without area
 * @param addedFacets facets that fill holes and cracks
 */
public record RepairActions(
        int mergedVertices,
        int droppedDegenerate,
        int droppedDuplicates,
        int turnedFacets,
        int turnedShells,
        int filledHoles,
        int closedCracks,
        int addedFacets) {
    /** Nothing was done. */
    public static final RepairActions NONE = new RepairActions(0, 0, 0, 0, 0, 0, 0, 0);

    /** True if something was done. */
    public boolean any() {
        return !equals(NONE);
    }

    /** Phrases for people, such as {@code filled 1 planar hole}. */
    public List<String> describe() {
        List<String> phrases = new ArrayList<>();
        Phrases.add(phrases, "merged", mergedVertices, "vertex", "vertices");
        Phrases.add(phrases, "dropped", droppedDegenerate, "degenerate facet", "degenerate facets");
        Phrases.add(phrases, "dropped", droppedDuplicates, "duplicated facet", "duplicated facets");
        Phrases.add(phrases, "flipped", turnedFacets, "facet", "facets");
        Phrases.add(phrases, "flipped", turnedShells, "shell", "shells");
        Phrases.add(phrases, "filled", filledHoles, "planar hole", "planar holes");
        Phrases.add(phrases, "closed", closedCracks, "crack", "cracks");
        return phrases;
    }
}
