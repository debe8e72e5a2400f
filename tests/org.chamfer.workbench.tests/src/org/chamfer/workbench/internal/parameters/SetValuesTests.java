package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetValuesTests {
    private final SetValues values = new SetValues();

    @Test
    void anEditIsAStep() {
        SetValues.Step step = set("wall", "3", false).orElseThrow();
        assertEquals(Map.of(), step.before());
        assertEquals(Map.of("wall", "3"), step.after());
    }

    @Test
    void aDragIsOneStepFromWhereItBegan() {
        set("wall", "3", false);
        assertTrue(set("wall", "3.1", true).isEmpty());
        assertTrue(set("wall", "3.2", true).isEmpty());
        SetValues.Step step = set("wall", "3.3", false).orElseThrow();
        assertEquals(Map.of("wall", "3"), step.before());
        assertEquals(Map.of("wall", "3.3"), step.after());
    }

    @Test
    void aDragBackToWhereItBeganIsNoStep() {
        set("wall", "3", false);
        set("wall", "4", true);
        assertTrue(set("wall", "3", false).isEmpty());
        assertEquals(Optional.of("3"), values.get("wall"));
    }

    @Test
    void takingBackRemovesTheValue() {
        set("wall", "3", false);
        assertTrue(values.set(Map.of("wall", Optional.empty()), false).isPresent());
        assertEquals(Optional.empty(), values.get("wall"));
    }

    @Test
    void restoringPutsOtherValuesInPlaceOfAll() {
        SetValues.Step step = set("wall", "3", false).orElseThrow();
        set("rim", "1", false);
        values.restore(step.after());
        assertEquals(Map.of("wall", "3"), values.all());
    }

    private Optional<SetValues.Step> set(String name, String text, boolean live) {
        return values.set(Map.of(name, Optional.of(text)), live);
    }
}
