package org.chamfer.scad.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.scad.internal.check.CatalogReader;

/**
 * The names that the language brings along, with their parameters and documentation.
 *
 * @param modules the modules by name
 * @param functions the functions by name
 * @param variables the variables by name, with their dollar signs
 */
public record BuiltinCatalog(
        SortedMap<String, Builtin> modules,
        SortedMap<String, Builtin> functions,
        SortedMap<String, Builtin> variables) {
    private static final String RESOURCE = "builtins.txt";

    public BuiltinCatalog {
        modules = copy(modules);
        functions = copy(functions);
        variables = copy(variables);
    }

    /** The names of OpenSCAD 2025, those of its experimental features too. */
    public static BuiltinCatalog standard() {
        try (InputStream in = BuiltinCatalog.class.getResourceAsStream(RESOURCE)) {
            return CatalogReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Builtin> copy(Map<String, Builtin> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
