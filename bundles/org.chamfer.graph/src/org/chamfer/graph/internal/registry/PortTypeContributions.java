package org.chamfer.graph.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.PortTypeIds;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads port types and converters once, and makes instances of their classes once. */
public final class PortTypeContributions {
    private static final String EXTENSION_POINT = "org.chamfer.graph.portTypes";

    private final IExtensionRegistry extensions;
    private final Map<String, Declared> types = new TreeMap<>();
    private final Map<String, Way> ways = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, ValueCodec<? extends Value>> codecs = new HashMap<>();
    private final Map<String, ValueConverter> functions = new HashMap<>();
    private boolean read;

    private record Declared(PortType type, IConfigurationElement element) {}

    private record Way(Converter converter, IConfigurationElement element) {}

    /** Makes a reader of a registry; {@code null} if there is none. */
    public PortTypeContributions(IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    /** All types by id. */
    public synchronized List<PortType> types() {
        read();
        return types.values().stream().map(Declared::type).toList();
    }

    /** The type of an id. */
    public synchronized Optional<PortType> find(String id) {
        read();
        return Optional.ofNullable(types.get(id)).map(Declared::type);
    }

    /** All converters, by their types. */
    public synchronized List<Converter> converters() {
        read();
        return ways.values().stream().map(Way::converter).toList();
    }

    /** The converter between two types. */
    public synchronized Optional<Converter> converter(String from, String to) {
        read();
        return Optional.ofNullable(ways.get(key(from, to))).map(Way::converter);
    }

    /** What is wrong with what was left out. */
    public synchronized List<Diagnostic> problems() {
        read();
        return problems;
    }

    /** What stores the values of a type. */
    public synchronized ValueCodec<? extends Value> codec(String id) throws DiagnosticException {
        read();
        ValueCodec<? extends Value> present = codecs.get(id);
        if (present != null) {
            return present;
        }
        Declared declared = types.get(id);
        if (declared == null || id.equals(PortTypeIds.ANY)) {
            throw new DiagnosticException(
                    Diagnostic.error("graph.unknown-port-type", "there are no values of the type '" + id + "'", null)
                            .withHint("the bundle that knows them is not installed"));
        }
        @SuppressWarnings("unchecked") // whatever its values are, they are values
        ValueCodec<? extends Value> codec =
                new Contribution(declared.element(), "port type " + id).create("codec", ValueCodec.class);
        codecs.put(id, codec);
        return codec;
    }

    /** What a converter runs. */
    public synchronized ValueConverter function(Converter converter) throws DiagnosticException {
        read();
        String key = key(converter.from(), converter.to());
        ValueConverter present = functions.get(key);
        if (present != null) {
            return present;
        }
        Way way = ways.get(key);
        if (way == null) {
            throw new DiagnosticException(
                    Diagnostic.error("graph.unknown-converter", "there is no converter from " + key, null));
        }
        ValueConverter function = contribution(way.element()).create("class", ValueConverter.class);
        functions.put(key, function);
        return function;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        for (IConfigurationElement element : NodeTypeContributions.elements(extensions, EXTENSION_POINT, "portType")) {
            try {
                add(element);
            } catch (DiagnosticException e) {
                problems.add(e.diagnostic());
            }
        }
        for (IConfigurationElement element : NodeTypeContributions.elements(extensions, EXTENSION_POINT, "converter")) {
            try {
                addConverter(element);
            } catch (DiagnosticException e) {
                problems.add(e.diagnostic());
            }
        }
    }

    private void add(IConfigurationElement element) throws DiagnosticException {
        Contribution type = new Contribution(element, "port type " + element.getAttribute("id"));
        String id = type.required("id");
        String color = type.required("color");
        if (!id.matches("[A-Za-z][A-Za-z0-9._-]*")) {
            throw type.failure("has an id that is no word");
        }
        if (!color.matches("#[0-9A-Fa-f]{6}")) {
            throw type.failure("has the colour '" + color + "', expected #rrggbb");
        }
        if (!id.equals(PortTypeIds.ANY)) {
            type.required("codec");
        }
        PortType declared = new PortType(id, type.label(id), color, type.required("description"), type.bundle());
        Declared other = types.putIfAbsent(id, new Declared(declared, element));
        if (other != null) {
            throw type.failure("has the id of one of " + other.type().contributor() + " and is left out");
        }
    }

    private void addConverter(IConfigurationElement element) throws DiagnosticException {
        Contribution way = contribution(element);
        String from = way.required("from");
        String to = way.required("to");
        way.required("class");
        for (String type : List.of(from, to)) {
            if (!types.containsKey(type) || type.equals(PortTypeIds.ANY)) {
                throw way.failure("has the port type '" + type + "', which there is not");
            }
        }
        if (from.equals(to)) {
            throw way.failure("leads nowhere");
        }
        String label = way.optional("label");
        Converter converter = new Converter(
                from,
                to,
                label.isEmpty() ? from + " to " + to : label,
                way.optional("description"),
                way.version(),
                way.bundle());
        Way other = ways.putIfAbsent(key(from, to), new Way(converter, element));
        if (other != null) {
            throw way.failure("is there already, from " + other.converter().contributor());
        }
    }

    private static Contribution contribution(IConfigurationElement element) {
        return new Contribution(element, "converter " + key(element.getAttribute("from"), element.getAttribute("to")));
    }

    private static String key(String from, String to) {
        return from + " to " + to;
    }
}
