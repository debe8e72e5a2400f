package org.chamfer.cli.internal.run;

import java.util.Objects;
import org.chamfer.engine.publication.PublishedFile;

/**
 * A file of a run that stands in its place.
 *
 * @param file what was published
 * @param place where it is, as the user calls it
 * @param changed false if it was there with this content
 */
record PlacedFile(PublishedFile file, String place, boolean changed) {
    PlacedFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
    }
}
