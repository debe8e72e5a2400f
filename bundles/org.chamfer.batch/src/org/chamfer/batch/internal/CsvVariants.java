package org.chamfer.batch.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.batch.Variant;

/** Variants as a table: a line of names, then one line for each. An empty field leaves the parameter as it is. */
public final class CsvVariants {
    private static final String NAME = "name";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvVariants() {}

    /** Reads them; fields are separated by commas, or by semicolons if the first line has no comma. */
    public static List<Variant> read(String text, String file) throws DiagnosticException {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        String first = content.lines().findFirst().orElse("");
        char separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        VariantCollector collector = new VariantCollector(file);
        List<String> header = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(content)) {
            for (CsvRecord line : reader) {
                int number = (int) line.getStartingLineNumber();
                if (header == null) {
                    header = header(line.getFields(), file);
                } else {
                    add(header, line.getFields(), collector, file, number);
                }
            }
        } catch (CsvParseException e) {
            throw failure("the table cannot be read: " + e.getMessage(), file, 0);
        } catch (IOException e) {
            throw new IllegalStateException("a text is read without failures", e);
        }
        return collector.variants();
    }

    private static List<String> header(List<String> fields, String file) throws DiagnosticException {
        List<String> names = fields.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty() || !seen.add(name)) {
                throw failure(
                        name.isEmpty() ? "a column has no name" : "two columns are called '" + name + "'", file, 1);
            }
        }
        return names;
    }

    private static void add(List<String> header, List<String> fields, VariantCollector collector, String file, int line)
            throws DiagnosticException {
        if (fields.size() != header.size()) {
            throw failure(fields.size() + " fields where the first line has " + header.size() + " names", file, line);
        }
        Map<String, String> values = new LinkedHashMap<>();
        String name = null;
        for (int column = 0; column < header.size(); column++) {
            String field = fields.get(column);
            if (header.get(column).equals(NAME)) {
                name = field;
            } else if (!field.isEmpty()) {
                values.put(header.get(column), field);
            }
        }
        collector.add(name, values, line);
    }

    private static DiagnosticException failure(String message, String file, int line) {
        SourceRange place = line > 0 ? new SourceRange(file, line, 1, 0) : SourceRange.ofFile(file);
        return new DiagnosticException(Diagnostic.error("batch.csv", message, place)
                .withHint("the first line names the parameters, each further line is a variant: name,width,height"));
    }
}
