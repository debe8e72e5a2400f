package org.chamfer.cli.internal.plugins;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;

/** Reads p2's record of an installation, its profile, without starting p2. */
final class ProfileReader {
    private static final String REGISTRY = "p2/org.eclipse.equinox.p2.engine/profileRegistry";
    private static final String UNITS = "org.eclipse.equinox.p2.iu";
    private static final String NAME = "org.eclipse.equinox.p2.name";
    private static final String PROVIDER = "org.eclipse.equinox.p2.provider";
    private static final String PRODUCT = "org.eclipse.equinox.p2.type.product";
    private static final String ROOT = "org.eclipse.equinox.p2.type.root";
    /** Where p2 keeps the texts that names like {@code %featureName} stand for. */
    private static final String TEXTS = "df_LT.";

    private final XMLStreamReader xml;
    private final List<InstalledUnit> units = new ArrayList<>();
    private final Set<String> roots = new HashSet<>();
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> required = new ArrayList<>();
    private String id = "";
    private String version = "";

    private ProfileReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads the newest state of an installation's profile.
     *
     * @param home folder of the installation
     * @throws DiagnosticException if the installation has none, or a damaged one
     * @throws IOException if a file cannot be read
     */
    static InstalledUnits read(Path home) throws DiagnosticException, IOException {
        Path newest = newest(home.resolve(REGISTRY).resolve(profile(home) + ".profile"));
        if (newest == null) {
            throw PluginFailures.noProfile(home);
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(newest));
                InputStream in = newest.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new ProfileReader(factory.createXMLStreamReader(in, StandardCharsets.UTF_8.name())).read();
        } catch (XMLStreamException e) {
            throw PluginFailures.damagedProfile(newest, e);
        }
    }

    /** The name of the installation's profile. */
    static String profile(Path home) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("configuration/config.ini"))) {
            settings.load(in);
        }
        return settings.getProperty("eclipse.p2.profile", "DefaultProfile");
    }

    private static Path newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        // The names are times.
        try (Stream<Path> states = Files.list(folder)) {
            return states.filter(state -> state.getFileName().toString().matches("\\d+\\.profile(\\.gz)?"))
                    .max(Comparator.comparing(ProfileReader::time))
                    .orElse(null);
        }
    }

    private static long time(Path state) {
        String name = state.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    private InstalledUnits read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return new InstalledUnits(units, roots);
    }

    private void start(String element) {
        switch (element) {
            case "unit", "iuProperties" -> {
                id = attribute("id");
                version = attribute("version");
                properties.clear();
                required.clear();
            }
            case "property" -> properties.put(attribute("name"), attribute("value"));
            case "required" -> {
                if (UNITS.equals(attribute("namespace"))) {
                    required.add(attribute("name"));
                }
            }
            default -> {
                // Of no interest.
            }
        }
    }

    private void end(String element) {
        if ("unit".equals(element)) {
            units.add(new InstalledUnit(
                    id,
                    version,
                    text(NAME),
                    text(PROVIDER),
                    Boolean.parseBoolean(properties.get(PRODUCT)),
                    List.copyOf(required)));
        } else if ("iuProperties".equals(element) && Boolean.parseBoolean(properties.get(ROOT))) {
            roots.add(id);
        }
    }

    private String text(String key) {
        String text = properties.getOrDefault(key, "");
        return text.startsWith("%") ? properties.getOrDefault(TEXTS + text.substring(1), text) : text;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
