package org.chamfer.workbench.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecoveryDialogTests {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static String when(Duration ago) {
        return RecoveryDialog.when(NOW.minus(ago), NOW);
    }

    @Test
    void timesAreToldInWords() {
        assertEquals("just now", when(Duration.ofSeconds(59)));
        assertEquals("1 minute ago", when(Duration.ofSeconds(61)));
        assertEquals("59 minutes ago", when(Duration.ofMinutes(59)));
        assertFalse(when(Duration.ofHours(5)).contains("ago"));
    }
}
