package org.chamfer.batch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.chamfer.batch.BatchReport;
import org.chamfer.batch.OutputFile;
import org.chamfer.batch.VariantResult;

/** The report as one page: a card with a picture for each variant, that can be searched and sorted. */
public final class HtmlReport {
    private final StringBuilder html = new StringBuilder();
    private final BatchReport report;

    private HtmlReport(BatchReport report) {
        this.report = report;
    }

    /** The text of the page. */
    public static String of(BatchReport report) {
        HtmlReport page = new HtmlReport(report);
        page.write();
        return page.html.toString();
    }

    private void write() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(text(report.model()))
                .append("</title>\n<style>\n")
                .append(resource("report.css"))
                .append("</style>\n</head>\n<body>\n");
        head();
        html.append("<main>\n");
        report.results().forEach(this::card);
        html.append("</main>\n<script>\n").append(resource("report.js")).append("</script>\n</body>\n</html>\n");
    }

    private void head() {
        int all = report.results().size();
        int failures = report.failures();
        html.append("<header>\n<h1>").append(text(report.model())).append("</h1>\n<p class=\"sum\">");
        html.append(all).append(all == 1 ? " variant" : " variants");
        html.append(failures == 0 ? "" : ", <strong class=\"bad\">" + failures + " failed</strong>");
        html.append("</p>\n<div class=\"tools\">\n")
                .append("<label>Find <input id=\"find\" type=\"search\" placeholder=\"name or value\"></label>\n")
                .append("<label>Sort by <select id=\"sort\"><option value=\"\">order of the batch</option>");
        report.parameterNames().forEach(this::option);
        report.measureNames().forEach(this::option);
        html.append("</select></label>\n<label><input id=\"down\" type=\"checkbox\"> descending</label>\n")
                .append("<label><input id=\"bad\" type=\"checkbox\"> failures only</label>\n</div>\n</header>\n");
    }

    private void option(String name) {
        html.append("<option value=\"")
                .append(text(name))
                .append("\">")
                .append(text(name))
                .append("</option>");
    }

    private void card(VariantResult result) {
        html.append("<article")
                .append(result.succeeded() ? "" : " class=\"failed\"")
                .append(">\n");
        if (result.thumbnail().length > 0) {
            html.append("<img alt=\"")
                    .append(text(result.variant().name()))
                    .append("\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(result.thumbnail()))
                    .append("\">\n");
        } else {
            html.append("<div class=\"none\">")
                    .append(result.succeeded() ? "no picture" : "failed")
                    .append("</div>\n");
        }
        html.append("<h2>").append(text(result.variant().name())).append("</h2>\n");
        if (!result.succeeded()) {
            html.append("<p class=\"bad\">").append(text(result.failure())).append("</p>\n");
        }
        table(result.variant().values(), "set");
        table(result.measures(), "measured");
        for (String warning : result.warnings()) {
            html.append("<p class=\"warning\">").append(text(warning)).append("</p>\n");
        }
        if (!result.files().isEmpty()) {
            html.append("<p class=\"files\">");
            for (OutputFile file : result.files()) {
                html.append("<a href=\"").append(text(address(file.path()))).append("\">");
                html.append(text(file.path())).append("</a> ");
            }
            html.append("</p>\n");
        }
        html.append("</article>\n");
    }

    private void table(Map<String, String> rows, String kind) {
        if (rows.isEmpty()) {
            return;
        }
        html.append("<table class=\"").append(kind).append("\">\n");
        rows.forEach((name, value) -> html.append("<tr><th>")
                .append(text(name))
                .append("</th><td>")
                .append(text(value))
                .append("</td></tr>\n"));
        html.append("</table>\n");
    }

    /** A relative address: names may hold characters that addresses may not. */
    private static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 255);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-_.~/".indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return address.toString();
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the bundle holds " + name, e);
        }
    }
}
