package org.chamfer.batch.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chamfer.batch.BatchReport;
import org.chamfer.batch.OutputFile;
import org.chamfer.batch.VariantResult;

/** The report as a table. */
public final class CsvReport {
    private CsvReport() {}

    /** The text, lines ended by line feeds. */
    public static String of(BatchReport report) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> header = new ArrayList<>(List.of("name"));
            header.addAll(report.parameterNames());
            header.addAll(report.measureNames());
            header.addAll(List.of("files", "failure"));
            csv.writeRecord(header);
            for (VariantResult result : report.results()) {
                csv.writeRecord(row(result, report));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text takes everything", e);
        }
        return text.toString();
    }

    private static List<String> row(VariantResult result, BatchReport report) {
        List<String> row = new ArrayList<>(List.of(result.variant().name()));
        report.parameterNames()
                .forEach(name -> row.add(result.variant().values().getOrDefault(name, "")));
        report.measureNames().forEach(name -> row.add(result.measures().getOrDefault(name, "")));
        row.add(result.files().stream().map(OutputFile::path).collect(Collectors.joining(" ")));
        row.add(result.failure());
        return row;
    }
}
