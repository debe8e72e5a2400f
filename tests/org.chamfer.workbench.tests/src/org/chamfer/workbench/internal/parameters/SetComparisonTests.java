package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetComparisonTests {
    private final ScadSheet sheet = new ScadSheet(
            Path.of("box.scad").toAbsolutePath(),
            new ScadFeed() {
                @Override
                public void open(Consumer<ScadSchema> listener) {
                    listener.accept(new ScadSchema(
                            "some",
                            List.of(
                                    Specs.number("wall", "2", 0.8, 4),
                                    Specs.of("size", ParameterKind.VECTOR, "[80, 50, 30]"),
                                    Specs.choice("depth", "full", "full", "half")),
                            Set.of(),
                            Optional.empty()));
                }

                @Override
                public void close() {
                    // Nothing is held.
                }
            },
            _ -> () -> {},
            new DefaultOperationHistory());

    @BeforeEach
    void open() {
        sheet.addListener(() -> {});
    }

    @Test
    void columnsAreWhatIsSetTheDefaultsAndTheSets() {
        sheet.set(Map.of("wall", Optional.of("3")), false);
        SetComparison comparison = SetComparison.of(sheet, List.of(new ParameterSet("A", Map.of("wall", "3.0"))));
        assertEquals(List.of("Now", "Default", "A"), comparison.columns());
        SetComparison.Row wall = comparison.rows().getFirst();
        assertEquals(List.of("3", "2", "3.0"), wall.values());
        assertEquals(List.of(false, true, false), wall.marks(), "3.0 is 3");
        assertTrue(wall.differs());
        assertFalse(comparison.rows().get(1).differs(), "sets that leave a parameter out have its default");
    }

    @Test
    void loadingASetSetsWhatFitsAndResetsTheRest() {
        sheet.set(Map.of("wall", Optional.of("3")), false);
        SetLoading loading =
                SetLoading.of(sheet, new ParameterSet("A", Map.of("size", "[1,2,3]", "depth", "deep", "unknown", "1")));
        assertEquals(Optional.empty(), loading.texts().get("wall"));
        assertEquals(Optional.of("[1, 2, 3]"), loading.texts().get("size"));
        assertEquals(Optional.empty(), loading.texts().get("depth"));
        assertFalse(loading.texts().containsKey("unknown"));
        assertEquals(1, loading.problems().size());
        assertTrue(loading.problems().getFirst().contains("depth"));
    }

    @Test
    void aSavedSetHasAllParameters() {
        sheet.set(Map.of("depth", Optional.of("half")), false);
        assertEquals(Map.of("wall", "2", "size", "[80, 50, 30]", "depth", "half"), SetLoading.saved(sheet));
    }
}
