package org.chamfer.scad.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.scad.check.Builtin;
import org.chamfer.scad.check.Builtin.Kind;
import org.chamfer.scad.check.BuiltinCatalog;

/** Reads the text form of a catalog, which describes itself. */
public final class CatalogReader {
    private static final Pattern LINE =
            Pattern.compile("(?<old>deprecated )?(?<kind>\\w+) (?<name>[$\\w]+)(\\((?<list>[^)]*)\\))?: (?<text>.+)");
    private static final String DOTS = "...";

    private CatalogReader() {}

    /**
     * Reads a catalog.
     *
     * @throws IllegalArgumentException if a line makes no sense
     */
    public static BuiltinCatalog read(String text) {
        SortedMap<String, Builtin> modules = new TreeMap<>();
        SortedMap<String, Builtin> functions = new TreeMap<>();
        SortedMap<String, Builtin> variables = new TreeMap<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Builtin builtin = builtin(line);
            SortedMap<String, Builtin> target =
                    switch (builtin.kind()) {
                        case FUNCTION -> functions;
                        case VARIABLE -> variables;
                        default -> modules;
                    };
            if (target.put(builtin.name(), builtin) != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        }
        return new BuiltinCatalog(modules, functions, variables);
    }

    private static Builtin builtin(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        Kind kind = Kind.valueOf(matcher.group("kind").toUpperCase(Locale.ROOT));
        List<String> parameters = new ArrayList<>();
        List<String> deprecated = new ArrayList<>();
        int required = 0;
        boolean variadic = false;
        String list = matcher.group("list");
        for (String parameter : list == null || list.isEmpty() ? new String[0] : list.split(", ")) {
            if (parameter.endsWith(DOTS)) {
                variadic = true;
            } else if (parameter.startsWith("-")) {
                parameters.add(parameter.substring(1));
                deprecated.add(parameter.substring(1));
            } else if (parameter.startsWith("[")) {
                parameters.add(parameter.substring(1, parameter.length() - 1));
            } else {
                parameters.add(parameter);
                required += kind == Kind.FUNCTION ? 1 : 0;
            }
        }
        return new Builtin(
                kind,
                matcher.group("name"),
                parameters,
                deprecated,
                required,
                variadic,
                matcher.group("old") != null,
                matcher.group("text"));
    }
}
