package org.chamfer.formats.internal.amf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
 * Reads AMF (ISO/ASTM 52915), as XML or as a ZIP archive with it. All units become millimetres; OpenSCAD reads the
 * numbers as millimetres whatever their unit, and passes over constellations, colours and names.
 */
public final class AmfImporter implements Importer<Mesh> {
    private static final int DEEPEST_NESTING = 100;
    private static final String EXTENSION = ".amf";

    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "amf");
        byte[] bytes = source.readAll(in);
        return VertexMerge.ifOpen(parse(isArchive(bytes) ? unpacked(bytes, source) : bytes, source));
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** The entry with the name of the file, else the first one of all AMF files in order of their names. */
    private static byte[] unpacked(byte[] archive, ImportSource source) throws DiagnosticException {
        Map<String, byte[]> entries =
                new TreeMap<>(ZipArchive.unpack(archive, source, name -> name.endsWith(EXTENSION)));
        String path = source.file().toLowerCase(Locale.ROOT);
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (entries.isEmpty()) {
            throw source.failure(0, "AMF: the archive holds no AMF file");
        }
        return entries.getOrDefault(name, entries.values().iterator().next());
    }

    private static Mesh parse(byte[] bytes, ImportSource source) throws DiagnosticException {
        try {
            XMLStreamReader xml = SafeXml.open(bytes, false, DEEPEST_NESTING);
            try {
                return new AmfReader(xml, source).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw source.failure(line, "AMF: the XML cannot be read: " + SafeXml.reason(e));
        } catch (CharacterCodingException _) {
            throw source.failure(0, "AMF: the XML is not in its encoding");
        }
    }
}
