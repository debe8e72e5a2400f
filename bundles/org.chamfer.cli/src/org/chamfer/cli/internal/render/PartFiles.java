package org.chamfer.cli.internal.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chamfer.scad.eval.geometry.ModelPart;

/** Names the files of parts. */
final class PartFiles {
    private PartFiles() {}

    /**
     * What is added to the name of an output for each part, such as {@code -lid_2} for the part "lid 2". No two are
     * equal, also where file names differ in case only.
     */
    static List<String> suffixes(List<ModelPart> parts) {
        Set<String> used = new HashSet<>();
        List<String> suffixes = new ArrayList<>();
        for (ModelPart part : parts) {
            String name = "-" + part.name().replaceAll("[^\\p{L}\\p{N}_.-]+", "_");
            String suffix = name;
            for (int number = 2; !used.add(suffix.toLowerCase(Locale.ROOT)); number++) {
                suffix = name + "-" + number;
            }
            suffixes.add(suffix);
        }
        return suffixes;
    }
}
