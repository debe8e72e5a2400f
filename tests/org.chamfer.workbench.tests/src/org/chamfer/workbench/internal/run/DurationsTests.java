package org.chamfer.workbench.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationsTests {
    @Test
    void fewestCharactersThatTellEnough() {
        assertEquals("0.42 s", Durations.text(Duration.ofMillis(420)));
        assertEquals("12 s", Durations.text(Duration.ofMillis(12_900)));
        assertEquals("59 s", Durations.text(Duration.ofMillis(59_999)));
        assertEquals("3:05 min", Durations.text(Duration.ofSeconds(185)));
        assertEquals("2:00 h", Durations.text(Duration.ofHours(2)));
    }
}
