package org.chamfer.cli.internal.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.osgi.framework.Version;

/**
 * A feature that a repository offers.
 *
 * @param id its name
 * @param version its newest version
 */
record OfferedFeature(String id, String version) {
    /** What p2 appends to the name of a feature for the unit that stands for all its parts. */
    static final String SUFFIX = ".feature.group";

    /** Name of p2's unit. */
    String unit() {
        return id + SUFFIX;
    }

    /** The features, each in its newest version and by name, among lines {@code unit=version}. */
    static List<OfferedFeature> of(List<String> lines) {
        TreeMap<String, Version> newest = new TreeMap<>();
        for (String line : lines) {
            int equals = line.lastIndexOf('=');
            if (equals > 0 && line.substring(0, equals).endsWith(SUFFIX)) {
                newest.merge(
                        line.substring(0, equals - SUFFIX.length()),
                        Version.parseVersion(line.substring(equals + 1)),
                        (a, b) -> a.compareTo(b) < 0 ? b : a);
            }
        }
        List<OfferedFeature> features = new ArrayList<>();
        newest.forEach((id, version) -> features.add(new OfferedFeature(id, version.toString())));
        return features;
    }
}
