package org.chamfer.scad.eval.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Makes bundles that contribute libraries, as far as a registry sees them. */
final class TestLibraries {
    /** Without it, identifiers with dots are not taken as they are. */
    private static final String VERSION = "<?eclipse version=\"3.4\"?>";

    private static final String POINT =
            VERSION + "<plugin><extension-point id=\"org.chamfer.scad.libraries\" name=\"Libraries\"/></plugin>";

    private final Object token = new Object();
    private final IExtensionRegistry extensions =
            RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
    private final Map<String, Path> bundles = new TreeMap<>();

    TestLibraries() {
        contribute("org.chamfer.scad.eval", POINT);
    }

    /** Adds a bundle that is a folder or a jar. */
    TestLibraries bundle(String name, Path place, String pluginXml) {
        bundles.put(name, place);
        contribute(name, pluginXml);
        return this;
    }

    /** Adds a bundle with one library. */
    TestLibraries library(String bundle, Path place, String name, String version, String folder) {
        return bundle(bundle, place, """
                %s
                <plugin>
                   <extension point="org.chamfer.scad.libraries">
                      <library name="%s" version="%s" folder="%s" description="About %s."/>
                   </extension>
                </plugin>
                """.formatted(VERSION, name, version, folder, name));
    }

    LibraryRegistry registry() {
        return new LibraryRegistry(extensions, contributor -> Optional.ofNullable(bundles.get(contributor.getName())));
    }

    private void contribute(String bundle, String pluginXml) {
        boolean added = extensions.addContribution(
                new ByteArrayInputStream(pluginXml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle),
                false,
                null,
                null,
                token);
        if (!added) {
            throw new IllegalStateException("the registry refuses " + pluginXml);
        }
    }

    /** Writes an archive of texts by their paths. */
    static Path zip(Path file, Map<String, String> texts) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an archive of a folder, as a jar holds it. */
    static Path jar(Path file, Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(
                    path -> Files.isRegularFile(path) && !path.startsWith(folder.resolve("target")))::iterator) {
                texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return zip(file, texts);
    }
}
