package org.chamfer.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.values.FileNames;

/**
 * One of the many that a batch makes: a name and the values that it sets.
 *
 * @param name unique in a batch; its files are named after it
 * @param values what is set, by {@code parameter} or {@code node.parameter}, written as in graph files
 */
public record Variant(String name, Map<String, String> values) {
    /**
     * Makes a variant.
     *
     * @throws IllegalArgumentException if the name is no name of a file on every system
     */
    public Variant {
        FileNames.checkPlain(name);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
