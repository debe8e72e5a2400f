package org.chamfer.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ImportOptions;
import org.junit.jupiter.api.Test;

class ImportSourceTests {
    @Test
    void ofVeryManyMistakesOnlySomeAreTold() {
        List<Diagnostic> told = new ArrayList<>();
        ImportSource source =
                new ImportSource(new ImportOptions("a.off", WorkContext.NONE).withListener(told::add), "off");
        for (int i = 1; i <= 5000; i++) {
            source.report(Severity.ERROR, i, "wrong");
        }
        assertEquals(1001, told.size());
        assertEquals("wrong", told.get(999).message());
        assertEquals("more is wrong with 'a.off' than is told", told.getLast().message());
    }

    @Test
    void excerptsAreShortAndPlain() {
        assertEquals("a b\tc", ImportSource.excerpt("a b\tc"));
        assertEquals("?[2Jx?", ImportSource.excerpt("\u001b[2Jx\u0000"));
        String excerpt = ImportSource.excerpt("x".repeat(100_000));
        assertEquals(203, excerpt.length());
        assertTrue(excerpt.endsWith("x..."));
    }
}
