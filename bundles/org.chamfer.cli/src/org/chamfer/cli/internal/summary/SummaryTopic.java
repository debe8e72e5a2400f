package org.chamfer.cli.internal.summary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a summary can speak of: the words of {@code --summary}, which are OpenSCAD's. */
public enum SummaryTopic {
    CACHE,
    TIME,
    CAMERA,
    GEOMETRY,
    BOUNDING_BOX,
    AREA;

    /** The word for all topics. */
    public static final String ALL = "all";

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words, {@link #ALL} first. */
    public static List<String> words() {
        return Stream.concat(Stream.of(ALL), Arrays.stream(values()).map(SummaryTopic::word))
                .toList();
    }

    /**
     * The topics of some words.
     *
     * @throws IllegalArgumentException if there is no such word; the message says which there are
     */
    public static Set<SummaryTopic> of(List<String> words) {
        Set<SummaryTopic> topics = EnumSet.noneOf(SummaryTopic.class);
        for (String word : words) {
            if (word.equals(ALL)) {
                return EnumSet.allOf(SummaryTopic.class);
            }
            topics.add(Arrays.stream(values())
                    .filter(topic -> topic.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no summary '" + word + "', only "
                            + words().stream().collect(Collectors.joining(", ")))));
        }
        return topics;
    }
}
