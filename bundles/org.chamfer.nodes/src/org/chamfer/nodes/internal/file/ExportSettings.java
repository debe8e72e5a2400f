package org.chamfer.nodes.internal.file;

import java.util.Map;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.FormatRegistry;

/**
 * Settings of exporters, a line each: {@code export-pdf/paper-size=a3}, as the option {@code -O} of the command line
 * has them, or {@code imgsize=800,600} and the like for pictures.
 */
final class ExportSettings {
    private ExportSettings() {}

    /**
     * Reads settings.
     *
     * @throws DiagnosticException if a line is none, or names a format that is not there
     */
    static Map<String, String> parse(String text, FormatRegistry formats) throws DiagnosticException {
        Map<String, String> settings = new TreeMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            int sign = line.indexOf('=');
            if (sign < 1) {
                throw wrong("'" + line + "' is no setting");
            }
            String name = line.substring(0, sign).strip();
            boolean ofFormat = name.startsWith("export-");
            if (ofFormat
                    && formats.exporters().stream()
                            .noneMatch(exporter -> name.startsWith(
                                    "export-" + exporter.format().id() + "/"))) {
                throw wrong("'" + name + "' is a setting of no format");
            }
            settings.put(name, line.substring(sign + 1).strip());
        }
        return settings;
    }

    private static DiagnosticException wrong(String message) {
        return new DiagnosticException(Diagnostic.error("node.export-setting", message, null)
                .withHint("a line each, such as export-pdf/paper-size=a3"));
    }
}
