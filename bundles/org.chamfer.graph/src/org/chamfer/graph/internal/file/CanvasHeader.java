package org.chamfer.graph.internal.file;

import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.model.GraphPackage;

/** The first tag of canvas files. */
final class CanvasHeader {
    /** The version of the format that is written. */
    static final int FORMAT_VERSION = 1;

    /** The attribute that tells the version of the format. */
    static final String VERSION = "formatVersion";

    /** The prefix and namespace of XMI, and the version of XMI that the files have. */
    static final String XMI = "xmi";

    static final String XMI_NAMESPACE = "http://www.omg.org/XMI";

    static final String XMI_VERSION = "2.0";

    private static final String DECLARATION = "xmlns";

    private CanvasHeader() {}

    /**
     * Checks that a first tag is that of a graph in a version that can be read, before the rest is looked at, and takes
     * away what it says about namespaces and XMI.
     *
     * @throws DiagnosticException if not
     */
    static void check(CanvasElement root) throws DiagnosticException {
        int colon = root.name().indexOf(':');
        String name = root.name().substring(colon + 1);
        String declaration =
                colon < 0 ? DECLARATION : DECLARATION + ":" + root.name().substring(0, colon);
        String namespace = root.attributes().get(declaration);
        if (!GraphPackage.eNS_URI.equals(namespace) || !name.equals(GraphPackage.Literals.GRAPH.getName())) {
            throw root.failure(
                    "canvas.not-a-graph",
                    "the file is no graph: its first element is " + CanvasElement.excerpt(root.name()),
                    "graph files begin with <graph:Graph xmlns:graph=\"" + GraphPackage.eNS_URI + "\" ...>");
        }
        int version = version(root);
        if (version > FORMAT_VERSION) {
            throw root.failure(
                    "canvas.newer",
                    "the graph has format version " + version + ", and this program reads up to " + FORMAT_VERSION,
                    "it was saved by a newer version of the program: update this one");
        }
        root.attributes()
                .keySet()
                .removeIf(attribute -> attribute.equals(DECLARATION)
                        || attribute.startsWith(DECLARATION + ":")
                        || attribute.equals(XMI + ":version"));
    }

    /**
     * The version of the format of a file.
     *
     * @throws DiagnosticException if it tells none
     */
    static int version(CanvasElement root) throws DiagnosticException {
        Map<String, String> attributes = root.attributes();
        String version = attributes.get(VERSION);
        if (version == null || !version.matches("[1-9][0-9]{0,8}")) {
            throw root.failure(
                    "canvas.bad-value",
                    version == null
                            ? "the graph does not tell its format version"
                            : "'" + CanvasElement.excerpt(version) + "' is no format version",
                    "the first element needs an attribute " + VERSION + "=\"" + FORMAT_VERSION + "\"");
        }
        return Integer.parseInt(version);
    }
}
