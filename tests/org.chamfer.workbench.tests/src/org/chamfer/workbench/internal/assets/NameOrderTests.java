package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTests {
    private final NameOrder order = new NameOrder();

    @Test
    void numbersCountByTheirValues() {
        List<String> sorted = List.of("part10", "Part2", "part 1", "part02b", "a").stream()
                .sorted(order)
                .toList();
        assertEquals(List.of("a", "part 1", "Part2", "part02b", "part10"), sorted);
    }

    @Test
    void longNumbersAreNoProblem() {
        assertEquals(-1, Integer.signum(order.compare("x99999999999999999999", "x100000000000000000000")));
    }

    @Test
    void differentNamesAreNeverEqual() {
        assertNotEquals(0, order.compare("a1", "A1"));
        assertNotEquals(0, order.compare("a1", "a01"));
    }
}
