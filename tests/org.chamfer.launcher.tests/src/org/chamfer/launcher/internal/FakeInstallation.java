package org.chamfer.launcher.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** An installation of empty bundles in a temporary folder. */
final class FakeInstallation {
    private final Path home;
    private final StringBuilder list = new StringBuilder("#encoding=UTF-8\n#version=1\n");

    FakeInstallation(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("plugins"));
        Files.createDirectories(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
    }

    /** Adds a bundle with headers; {@code plugin} is its plugin.xml, or null. */
    FakeInstallation with(String name, Map<String, String> headers, String plugin) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name);
        headers.forEach(attributes::putValue);
        String jar = "plugins/" + name + "_1.0.0.jar";
        try (OutputStream out = Files.newOutputStream(home.resolve(jar));
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            if (plugin != null) {
                zip.putNextEntry(new ZipEntry("plugin.xml"));
                zip.write(plugin.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        list.append(name).append(",1.0.0,").append(jar).append(",4,false\n");
        return this;
    }

    Installation open() throws IOException {
        Files.writeString(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), list);
        return Installation.at(home);
    }
}
