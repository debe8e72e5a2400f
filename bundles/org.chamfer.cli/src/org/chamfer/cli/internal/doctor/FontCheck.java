package org.chamfer.cli.internal.doctor;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.text.FontCollection;
import org.chamfer.text.TextEngine;
import org.chamfer.text.TextMetrics;
import org.chamfer.text.TextSettings;

/** The fonts that come along: measures a word in each. */
final class FontCheck implements HealthCheck {
    private static final String SUBJECT = "fonts";

    @Override
    public List<Finding> findings(WorkContext work) {
        List<String> families = FontCollection.BUNDLED.families();
        try (TextEngine engine = new TextEngine(FontCollection.BUNDLED)) {
            for (String family : families) {
                work.checkCancelled();
                TextMetrics metrics = engine.metrics(word(family));
                if (!(metrics.width() > 0)) {
                    return List.of(broken(family + " has no letters"));
                }
            }
        } catch (DiagnosticException e) {
            return List.of(broken(e.diagnostic().message()));
        }
        return List.of(
                families.isEmpty()
                        ? broken("there are none")
                        : Finding.ok(SUBJECT, String.join(", ", families) + "; " + TextEngine.IDENTITY));
    }

    private static Finding broken(String reason) {
        return Finding.problem(SUBJECT, "texts do not work: " + reason, "install Chamfer again");
    }

    private static TextSettings word(String family) {
        return new TextSettings("Chamfer", 10, family, "default", "default", 1, "", "en", "", 2);
    }
}
