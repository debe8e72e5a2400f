package org.chamfer.nodes.internal.file;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.nodes.internal.value.ValueText;
import org.chamfer.values.FileValue;

/**
 * What an exported file is called.
 *
 * @param name relative path as the user gives it, with {@code /} between folders
 * @param format the format that the user demands, empty to go by the extension
 */
record ExportName(String name, String format) {
    /** The extension in lower case without the dot, empty if there is none. */
    String extension() {
        String plain = name.substring(name.lastIndexOf('/') + 1);
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * What tells the format: the one that is demanded, or the extension.
     *
     * @throws DiagnosticException if there is neither
     */
    String kind() throws DiagnosticException {
        if (!format.isEmpty()) {
            return format.toLowerCase(Locale.ROOT);
        }
        if (extension().isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.export-name",
                            name.isEmpty()
                                    ? "the file has no name"
                                    : "'" + name + "' has no extension that says its format",
                            null)
                    .withHint("set the parameter name, such as part.stl"));
        }
        return extension();
    }

    /** This name, or the same one with an extension if it has none. */
    ExportName withExtension(String extension) {
        return extension().isEmpty() && !name.isEmpty() ? new ExportName(name + "." + extension, format) : this;
    }

    /** The name without folder of a file beside this one. */
    String companion(String extension) {
        String plain = name.substring(name.lastIndexOf('/') + 1);
        int dot = plain.lastIndexOf('.');
        return (dot < 0 ? plain : plain.substring(0, dot)) + "." + extension;
    }

    /**
     * A file of this name.
     *
     * @throws DiagnosticException if it is no name of a file below the folder of results
     */
    FileValue file(byte[] bytes, SortedMap<String, byte[]> companions) throws DiagnosticException {
        try {
            return new FileValue(name, bytes, companions);
        } catch (IllegalArgumentException e) {
            throw new DiagnosticException(
                    Diagnostic.error("node.export-name", "'" + name + "' cannot be the name of a file", null)
                            .withHint(
                                    "use a relative path such as parts/gear.stl, without .. and without the characters"
                                            + " < > : \" \\ | ? *"),
                    e);
        }
    }

    /** Says that a value cannot be written in the format of this name, and in which ones it can. */
    DiagnosticException refusal(String type, List<String> possible) throws DiagnosticException {
        return new DiagnosticException(Diagnostic.error(
                        "node.export-subject", ValueText.withArticle(type) + " cannot be written as " + kind(), null)
                .withHint(
                        possible.isEmpty()
                                ? "connect a mesh, region, image, text or file"
                                : "formats for " + ValueText.withArticle(type) + ": " + String.join(", ", possible)));
    }
}
