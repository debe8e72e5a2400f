package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with what p2 keeps of an installation: the product, and one plug-in of two bundles. */
final class FakeInstallation {
    static final String PROFILE = "p2/org.eclipse.equinox.p2.engine/profileRegistry/Chamfer.profile/";
    static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private static final String NEWEST = """
            <?xml version='1.0' encoding='UTF-8'?>
            <?profile version='1.0.0'?>
            <profile id='Chamfer' timestamp='20'>
              <properties size='1'>
                <property name='org.eclipse.equinox.p2.name' value='not a unit'/>
              </properties>
              <units size='6'>
                <unit id='org.chamfer.product' version='1.0.0'>
                  <properties size='1'>
                    <property name='org.eclipse.equinox.p2.type.product' value='true'/>
                  </properties>
                  <requires size='1'>
                    <required namespace='org.eclipse.equinox.p2.iu' name='core.feature.group' range='1.0.0'/>
                  </requires>
                </unit>
                <unit id='core.feature.group' version='1.0.0'>
                  <requires size='1'>
                    <required namespace='org.eclipse.equinox.p2.iu' name='org.chamfer.cli' range='1.0.0'/>
                  </requires>
                </unit>
                <unit id='org.chamfer.cli' version='1.0.0'/>
                <unit id='gears.feature.group' version='2.1.0.v1'>
                  <properties size='4'>
                    <property name='org.eclipse.equinox.p2.name' value='%featureName'/>
                    <property name='org.eclipse.equinox.p2.provider' value='Example &amp; Sons'/>
                    <property name='df_LT.featureName' value='Gears'/>
                  </properties>
                  <requires size='4'>
                    <required namespace='org.eclipse.equinox.p2.iu' name='gears.main' range='2.1.0'/>
                    <required namespace='org.eclipse.equinox.p2.iu' name='gears.extra' range='2.1.0'/>
                    <required namespace='org.eclipse.equinox.p2.iu' name='org.chamfer.cli' range='1.0.0'/>
                    <required namespace='osgi.ee' name='JavaSE' range='25'/>
                  </requires>
                </unit>
                <unit id='gears.main' version='2.1.0'/>
                <unit id='gears.extra' version='2.1.0'/>
              </units>
              <iusProperties size='4'>
                <iuProperties id='gears.feature.group' version='2.1.0.v1'>
                  <properties size='1'>
                    <property name='org.eclipse.equinox.p2.type.root' value='true'/>
                  </properties>
                </iuProperties>
                <iuProperties id='gears.main' version='2.1.0'>
                  <properties size='1'>
                    <property name='org.eclipse.equinox.p2.type.lock' value='1'/>
                  </properties>
                </iuProperties>
                <iuProperties id='core.feature.group' version='1.0.0'>
                  <properties size='1'>
                    <property name='org.eclipse.equinox.p2.type.root' value='true'/>
                  </properties>
                </iuProperties>
                <iuProperties id='org.chamfer.product' version='1.0.0'>
                  <properties size='1'>
                    <property name='org.eclipse.equinox.p2.type.root' value='true'/>
                  </properties>
                </iuProperties>
              </iusProperties>
            </profile>
            """;

    private final Path home;

    /** Makes one in a folder that is there. */
    FakeInstallation(Path home) throws IOException {
        this.home = home;
        write("configuration/config.ini", "eclipse.p2.profile=Chamfer\n");
        write(BUNDLES, """
                #version=1
                gears.extra,2.1.0,plugins/gears.extra_2.1.0.jar,4,false
                gears.main,2.1.0,plugins/gears.main_2.1.0.jar,4,false
                org.chamfer.cli,1.0.0,plugins/org.chamfer.cli_1.0.0.jar,4,false
                """);
        jar("plugins/gears.main_2.1.0.jar", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin>
                   <extension-point id="wheels" name="Wheels"/>
                   <extension point="org.chamfer.graph.nodeTypes">
                      <nodeType id="gears.worm" label="Worm"><input name="axis" type="mesh"/></nodeType>
                   </extension>
                   <extension point="org.chamfer.graph.portTypes">
                      <converter from="gears.teeth" to="mesh" class="gears.X"/>
                   </extension>
                   <extension point="org.eclipse.ui.views"><view id="gears.view"/></extension>
                </plugin>
                """);
        jar("plugins/gears.extra_2.1.0.jar", null);
        jar("plugins/org.chamfer.cli_1.0.0.jar", null);
        write("artifacts.xml", "<repository/>");
        profile("9", "<profile");
        profile("20", NEWEST);
    }

    Path home() {
        return home;
    }

    /** Writes a state of the profile. */
    void profile(String time, String xml) throws IOException {
        Path file = home.resolve(PROFILE + time + ".profile.gz");
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void jar(String path, String pluginXml) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(pluginXml == null ? "META-INF/MANIFEST.MF" : "plugin.xml"));
            zip.write((pluginXml == null ? "Manifest-Version: 1.0\n" : pluginXml).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** Every file but those that managing plug-ins needs itself, with a checksum of its bytes. */
    Map<String, Integer> files() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString();
                if (!name.startsWith("configuration/org.chamfer.plugins")) {
                    files.put(name, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
