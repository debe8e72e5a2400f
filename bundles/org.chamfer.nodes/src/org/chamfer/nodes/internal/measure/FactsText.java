package org.chamfer.nodes.internal.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;

/** Says in some lines what was measured. One object makes one text. */
final class FactsText {
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 6;

    private final StringBuilder text = new StringBuilder();

    /**
     * About a mesh.
     *
     * @param mass in grams, negative if it is not known
     */
    String of(MeshFacts facts, double mass) {
        Bounds box = facts.bounds();
        add("size", number(box.sizeX()) + " x " + number(box.sizeY()) + " x " + number(box.sizeZ()) + " mm");
        add("volume", number(facts.volume()) + " mm³" + (facts.closed() ? "" : ", a guess: the surface is not closed"));
        if (mass >= 0) {
            add("mass", number(mass) + " g");
        }
        add("area", number(facts.area()) + " mm²");
        add("triangles", Integer.toString(facts.triangles()));
        add("components", Integer.toString(facts.components()));
        if (facts.closed()) {
            add("genus", Integer.toString(facts.genus()));
        }
        add("closed", facts.closed() ? "yes" : "no");
        return text.toString();
    }

    /** About a plane figure. */
    String of(RegionFacts facts) {
        Bounds box = facts.bounds();
        add("size", number(box.sizeX()) + " x " + number(box.sizeY()) + " mm");
        add("area", number(facts.area()) + " mm²");
        add("perimeter", number(facts.perimeter()) + " mm");
        add("contours", Integer.toString(facts.contours()));
        add("holes", Integer.toString(facts.holes()));
        return text.toString();
    }

    private void add(String label, String value) {
        text.append(label).append(": ").append(value).append('\n');
    }

    /** At most nine digits and six decimals, without zeros at the end. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS);
        BigDecimal cut = rounded.setScale(Math.min(DECIMALS, Math.max(0, rounded.scale())), RoundingMode.HALF_EVEN);
        return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
    }
}
