package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A bundle of node types with every fault that one can have, compiled by the test and put into an installation. */
final class FaultyPlugin {
    static final String NAME = "com.example.faulty";

    private static final String FILE = "plugins/" + NAME + "_1.0.0.jar";
    private static final String BUNDLE_LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    /** What the functions do, by the last part of the node types' ids. */
    private static final Map<String, String> BODIES = bodies();

    private FaultyPlugin() {}

    /** The faults, by the last part of the node types' ids; {@code absent} is a class that is not there. */
    static List<String> faults() {
        return Stream.concat(BODIES.keySet().stream(), Stream.of("absent")).toList();
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("throws", "throw new IllegalStateException(\"the cogs are stuck\");");
        bodies.put("recurses", "return run(inputs, context);");
        bodies.put("nothing", "return null;");
        bodies.put("wrongtype", "return NodeOutputs.of(\"value\", new TextValue(\"no number\"));");
        bodies.put("wrongport", "return NodeOutputs.of(\"other\", new NumberValue(1));");
        bodies.put("links", "throw new NoClassDefFoundError(\"com/example/gone/Helper\");");
        bodies.put(
                "hangs",
                "for (;;) { java.util.concurrent.locks.LockSupport.parkNanos(1_000_000); Thread.interrupted(); }");
        return bodies;
    }

    /** Compiles the bundle against an installation and adds it to its list of bundles. */
    static void addTo(Path home, Path folder) throws IOException {
        Path classes = compile(home, folder);
        try (OutputStream out = Files.newOutputStream(home.resolve(FILE));
                JarOutputStream jar = new JarOutputStream(out, manifest())) {
            add(jar, "plugin.xml", declaration().getBytes(StandardCharsets.UTF_8));
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    add(jar, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        Files.writeString(home.resolve(BUNDLE_LIST), NAME + ",1.0.0," + FILE + ",4,false\n", StandardOpenOption.APPEND);
    }

    private static Path compile(Path home, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (Map.Entry<String, String> fault : BODIES.entrySet()) {
            Files.writeString(sources.resolve(className(fault.getKey()) + ".java"), source(fault));
        }
        String path;
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            path = jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar") && jar.contains("org.chamfer."))
                    .collect(Collectors.joining(File.pathSeparator));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.list(sources)) {
            List<String> options = List.of("-cp", path, "-d", classes.toString(), "-proc:none", "-nowarn");
            boolean compiled = compiler.getTask(
                            errors, files, null, options, null, files.getJavaFileObjectsFromPaths(all.toList()))
                    .call();
            assertTrue(compiled, errors::toString);
        }
        return classes;
    }

    private static String source(Map.Entry<String, String> fault) {
        return """
                package com.example.faulty;

                import org.chamfer.graph.node.*;
                import org.chamfer.values.*;

                public final class %s implements NodeFunction {
                    @Override
                    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
                        %s
                    }
                }
                """.formatted(className(fault.getKey()), fault.getValue())
                // A method that calls itself needs declared exceptions.
                .replace(
                        "context) {",
                        "context) throws java.io.IOException,\n"
                                + "            org.chamfer.base.diagnostic.DiagnosticException {");
    }

    private static String declaration() {
        String types = faults().stream()
                .map(fault -> """
                              <nodeType id="%s" label="%s" category="Faults" description="Fails." class="%s">
                                 <output name="value" type="number" description="Never there."/>
                              </nodeType>
                        """.formatted(NAME + "." + fault, className(fault), NAME + "." + className(fault)))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                   <extension point="org.chamfer.graph.nodeTypes">
                %s   </extension>
                </plugin>
                """.formatted(types);
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Require-Bundle", "org.chamfer.graph,org.chamfer.values");
        return manifest;
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static String className(String fault) {
        return Character.toUpperCase(fault.charAt(0)) + fault.substring(1);
    }
}
