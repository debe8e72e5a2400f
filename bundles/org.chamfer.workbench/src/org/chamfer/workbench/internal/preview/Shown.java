package org.chamfer.workbench.internal.preview;

import org.chamfer.render.Scene;
import org.chamfer.values.ImageValue;

/** A value in the form in which it is shown. */
sealed interface Shown {
    /**
     * Solids and plane figures.
     *
     * @param fine the whole scene
     * @param coarse a scene that looks alike and is drawn quickly; the same one if the whole is quick enough
     * @param flat true for plane figures, which are looked at from above
     */
    record Model(Scene fine, Scene coarse, boolean flat) implements Shown {}

    /** A picture. @param image its pixels */
    record Picture(ImageValue image) implements Shown {}

    /** Text, numbers and whatever has no other look. @param text what is shown */
    record Words(String text) implements Shown {}
}
