package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A bundle of a plug-in.
 *
 * @param id symbolic name
 * @param contributions what its {@code plugin.xml} declares for extension points of Chamfer
 */
record PluginBundle(String id, String version, List<Contribution> contributions) {
    private static final String CHAMFER = "org.chamfer.";
    private static final int DEPTH_OF_CONTRIBUTION = 3;

    /**
     * One thing that a bundle adds to Chamfer.
     *
     * @param point the extension point
     * @param kind the name of the declaration, such as {@code exporter}
     * @param name what it is called
     */
    record Contribution(String point, String kind, String name) {}

    /** Reads a bundle's declarations; what cannot be read declares nothing. */
    static PluginBundle read(String id, String version, Path jar) throws IOException {
        List<Contribution> contributions = new ArrayList<>();
        if (Files.isRegularFile(jar)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry entry = zip.getEntry("plugin.xml");
                if (entry != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        addContributions(in, contributions);
                    }
                }
            } catch (XMLStreamException _) {
                // The extension registry says so in its log; it takes nothing from this file either.
                contributions.clear();
            }
        }
        return new PluginBundle(id, version, List.copyOf(contributions));
    }

    private static void addContributions(InputStream in, List<Contribution> found) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int depth = 0;
        String point = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth == DEPTH_OF_CONTRIBUTION - 1) {
                        point = attribute(xml, "point");
                    } else if (depth == DEPTH_OF_CONTRIBUTION && point.startsWith(CHAMFER)) {
                        found.add(new Contribution(point, xml.getLocalName(), name(xml)));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Of no interest.
                }
            }
        }
    }

    private static String name(XMLStreamReader xml) {
        String id = attribute(xml, "id");
        if (!id.isEmpty()) {
            return id;
        }
        String name = attribute(xml, "name");
        // Converters have no name of their own.
        return name.isEmpty() ? attribute(xml, "from") + " to " + attribute(xml, "to") : name;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
