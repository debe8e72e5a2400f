package org.chamfer.scad.eval.internal.geometry.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.junit.jupiter.api.Test;

/** What is left of holes. */
class FilledFigureTests {
    private static final KernelSource NO_KERNEL = new KernelSource() {
        @Override
        public <T> T use(Use<T> use) {
            throw new AssertionError("no kernel needed");
        }
    };

    private static double[] square(double x, double y, double size) {
        return new double[] {x, y, x + size, y, x + size, y + size, x, y + size};
    }

    private static double[] hole(double x, double y, double size) {
        return new double[] {x, y, x, y + size, x + size, y + size, x + size, y};
    }

    @Test
    void figuresWithoutHolesStay() throws KernelException {
        Region region = new Region(List.of(square(0, 0, 10), square(20, 0, 10)));
        assertSame(region, FilledFigure.of(region, NO_KERNEL));
        assertSame(Region.EMPTY, FilledFigure.of(Region.EMPTY, NO_KERNEL));
    }

    @Test
    void holesVanish() throws KernelException {
        Region region = new Region(List.of(square(0, 0, 10), hole(1, 1, 3), hole(5, 5, 2), square(20, 0, 10)));
        RegionFacts facts = RegionFacts.of(FilledFigure.of(region, NO_KERNEL));
        assertEquals(200, facts.area());
        assertEquals(0, facts.holes());
        assertEquals(2, facts.contours());
    }

    @Test
    void islandsInHolesVanishToo() throws KernelException {
        Region region = new Region(
                List.of(square(0, 0, 30), hole(5, 5, 20), square(10, 10, 8), hole(12, 12, 2), square(40, 0, 5)));
        try (KernelSession session = TestKernel.INSTANCE.open(WorkContext.NONE)) {
            KernelSource source = new KernelSource() {
                @Override
                public <T> T use(Use<T> use) throws KernelException {
                    return use.apply(session);
                }
            };
            RegionFacts facts = RegionFacts.of(FilledFigure.of(region, source));
            assertEquals(925, facts.area(), 1e-6);
            assertEquals(2, facts.contours());
            assertEquals(0, facts.holes());
        }
    }
}
