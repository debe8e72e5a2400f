package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UniqueNameTests {
    @Test
    void freeNamesStay() {
        assertEquals("a.png", UniqueName.of("a.png", Set.of("b.png")::contains));
    }

    @Test
    void takenNamesGetANumber() {
        assertEquals("a_2.png", UniqueName.of("a.png", Set.of("a.png")::contains));
        assertEquals("a_4.png", UniqueName.of("a.png", Set.of("a.png", "a_2.png", "a_3.png")::contains));
    }

    @Test
    void numbersCountOn() {
        assertEquals("a_3.png", UniqueName.of("a_2.png", Set.of("a.png", "a_2.png")::contains));
    }

    @Test
    void namesWithoutExtensionWork() {
        assertEquals("LICENSE_2", UniqueName.of("LICENSE", Set.of("LICENSE")::contains));
        assertEquals(".hidden_2", UniqueName.of(".hidden", Set.of(".hidden")::contains));
    }
}
