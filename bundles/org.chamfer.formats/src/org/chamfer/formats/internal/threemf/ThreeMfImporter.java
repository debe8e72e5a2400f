package org.chamfer.formats.internal.threemf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.mesh.VertexMerge;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.SafeXml;
import org.chamfer.formats.internal.zip.ZipArchive;
import org.chamfer.geometry.Mesh;

/**
 * Reads 3MF (3D Manufacturing Format, core specification 1.3, colours also from the materials extension). All units
 * become millimetres; every object that is to be built is a part with its name.
 */
public final class ThreeMfImporter implements Importer<Mesh> {
    private static final int DEEPEST_NESTING = 100;

    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "3mf");
        Map<String, byte[]> parts = ZipArchive.unpack(
                source.readAll(in), source, name -> name.equals(ThreeMfNames.RELATIONSHIPS) || name.endsWith(".model"));
        String name = ThreeMfNames.MODEL.toLowerCase(Locale.ROOT);
        byte[] relationships = parts.get(ThreeMfNames.RELATIONSHIPS);
        if (relationships != null) {
            name = parse(relationships, source, xml -> modelName(xml, ThreeMfNames.MODEL));
        }
        byte[] model = parts.get(name);
        if (model == null) {
            throw source.failure(0, "3MF: the package holds no model '" + name + "'");
        }
        Mesh mesh = VertexMerge.ifOpen(parse(model, source, xml -> new ThreeMfReader(xml, source).read()));
        for (double coordinate : mesh.positions()) {
            if (!Double.isFinite(coordinate)) {
                throw source.failure(0, "3MF: coordinates are too large");
            }
        }
        return mesh;
    }

    /** Makes something of a document. */
    private interface Parser<T> {
        T parse(XMLStreamReader xml) throws XMLStreamException, DiagnosticException;
    }

    private static <T> T parse(byte[] bytes, ImportSource source, Parser<T> parser) throws DiagnosticException {
        try {
            XMLStreamReader xml = SafeXml.open(bytes, true, DEEPEST_NESTING);
            try {
                return parser.parse(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw source.failure(line, "3MF: the XML cannot be read: " + SafeXml.reason(e));
        } catch (CharacterCodingException _) {
            throw source.failure(0, "3MF: the XML is not in its encoding");
        }
    }

    /** The name of the model's entry, in lower case. */
    private static String modelName(XMLStreamReader xml, String otherwise) throws XMLStreamException {
        String name = otherwise;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && ThreeMfNames.MODEL_RELATIONSHIP.equals(xml.getAttributeValue(null, "Type"))
                    && xml.getAttributeValue(null, "Target") != null) {
                name = xml.getAttributeValue(null, "Target");
                break;
            }
        }
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
