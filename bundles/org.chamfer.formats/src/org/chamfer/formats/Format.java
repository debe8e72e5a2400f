package org.chamfer.formats;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What is known of a file format before any of its code is loaded.
 *
 * @param id short name in lower case, as given to {@code --export-format}
 * @param name the name to show to people
 * @param extensions file extensions in lower case without the dot, the usual one first; at least one
 * @param subjectType name of the class or interface that is written or read
 * @param mimeType the media type, empty if there is none
 * @param description one sentence, empty if there is none
 * @param priority the highest wins where several formats share an extension; equal ones are ordered by their ids
 */
public record Format(
        String id,
        String name,
        List<String> extensions,
        String subjectType,
        String mimeType,
        String description,
        int priority) {
    public Format {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subjectType, "subjectType");
        Objects.requireNonNull(mimeType, "mimeType");
        Objects.requireNonNull(description, "description");
        id = id.toLowerCase(Locale.ROOT);
        extensions = extensions.stream()
                .map(extension -> extension.toLowerCase(Locale.ROOT))
                .toList();
        if (extensions.isEmpty()) {
            throw new IllegalArgumentException("format " + id + " has no file extension");
        }
    }

    /** True if files of this format may end in {@code .extension}; case does not matter. */
    public boolean hasExtension(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** True if a value is of the format's subject type. Types are compared by name: nothing is loaded. */
    public boolean accepts(Object subject) {
        return isSubject(subject.getClass());
    }

    private boolean isSubject(Class<?> type) {
        if (type == null) {
            return false;
        }
        if (type.getName().equals(subjectType) || isSubject(type.getSuperclass())) {
            return true;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (isSubject(implemented)) {
                return true;
            }
        }
        return false;
    }
}
